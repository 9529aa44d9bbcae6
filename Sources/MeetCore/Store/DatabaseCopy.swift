import Foundation

/// A whole, checked copy of a database, as a file or as bytes. Nobody sees a copy that is not whole.
enum DatabaseCopy {
    /// Copies a database into a new file that only its owner may read, and looks whether the copy is whole. What fails leaves no file.
    ///
    /// - Parameters:
    ///   - source: read as of one moment.
    ///   - path: of a file that does not exist.
    ///   - named: what the copy is to be called, for what is said of it.
    static func write(_ source: Database, to path: String, named: String) throws -> StoreContents {
        try StoreFile.makeEmpty(path)
        do {
            let contents = try source.transaction(.deferred) {
                let copy = try Database(path: path, access: .draft, busyTimeout: 0)
                defer { copy.close() }
                let contents = try StoreContents(source)
                try source.copy(into: copy)
                return contents
            }
            // Looked at anew from the file, and as one that nobody writes, so that nothing comes to lie beside it.
            let copy = try Database(path: path, access: .frozen, busyTimeout: 0)
            defer { copy.close() }
            try check(copy, named: named, expecting: contents)
            try StoreFile.sync(path)
            return contents
        } catch let error as DatabaseError {
            StoreFile.remove(path)
            throw StoreError(error, path: named)
        } catch {
            StoreFile.remove(path)
            throw error
        }
    }

    /// The bytes of a copy, for one that goes through other hands before it comes to a file.
    static func bytes(_ source: Database, named: String) throws -> ([UInt8], StoreContents) {
        let copy = try Database.inMemory()
        defer { copy.close() }
        let contents = try source.transaction(.deferred) {
            let contents = try StoreContents(source)
            try source.copy(into: copy)
            return contents
        }
        try check(copy, named: named, expecting: contents)
        return (try copy.bytes(), contents)
    }

    /// Refuses a database that is not ours, of a later version, or not whole: every page, every index, every reference.
    ///
    /// - Parameter expected: the rows that it must have; nil where that is not known.
    /// - Returns: what it holds.
    @discardableResult
    static func check(_ database: Database, named path: String, expecting expected: StoreContents? = nil) throws -> StoreContents {
        guard try database.int("PRAGMA application_id") == Migration.applicationID else { throw StoreError.otherProgram(path: path) }
        let (known, version) = (Migration.newest, try Migration.version(of: database))
        guard version <= known else { throw StoreError.newer(path: path, found: version, known: known) }
        let said = try database.statement("PRAGMA integrity_check(1)").all { $0.text(0) }
        guard said == ["ok"] else { throw StoreError.notWhole(path: path, details: said.first ?? "?") }
        let strays = try database.int("SELECT count(*) FROM pragma_foreign_key_check") ?? 0
        guard strays == 0 else { throw StoreError.notWhole(path: path, details: "foreign keys: \(strays)") }
        let contents = try StoreContents(database)
        guard contents.rows["change_state"] == 1 else { throw StoreError.notWhole(path: path, details: "change_state") }
        guard expected == nil || contents == expected else { throw StoreError.notWhole(path: path, details: "rows") }
        return contents
    }
}
