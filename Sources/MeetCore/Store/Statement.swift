internal import CSQLite
import Foundation

/// A prepared statement. Made, kept and ended by its `Database`; used on the thread that holds the store's lock.
final class Statement {
    /// The statement as it was written.
    let sql: String
    private var handle: OpaquePointer?
    private let connection: OpaquePointer

    /// Prepares one statement for a long life.
    init(_ sql: String, on connection: OpaquePointer) throws {
        self.sql = sql
        self.connection = connection
        let code = sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
        guard code == SQLITE_OK else { throw error(sqlite3_extended_errcode(connection)) }
    }

    deinit { end() }

    /// Gives the statement back to SQLite; a later use of it is an error, not a crash.
    func end() {
        sqlite3_finalize(handle)
        handle = nil
    }

    /// Whether rows of it are still being read.
    var isBusy: Bool { sqlite3_stmt_busy(handle) != 0 }

    /// The number of columns that a row has.
    var columnCount: Int { Int(sqlite3_column_count(handle)) }

    /// Runs a statement that gives no rows.
    /// - Returns: how many rows it wrote, without those that triggers wrote.
    @discardableResult
    func run(_ values: [SQLValue] = []) throws -> Int {
        try bind(values)
        defer { sqlite3_reset(handle) }
        while try step() {}
        return Int(sqlite3_changes(connection))
    }

    /// Hands each row to `body`; the row is the statement itself, and is gone when `body` returns.
    func forEach(_ values: [SQLValue] = [], _ body: (Statement) throws -> Void) throws {
        try bind(values)
        defer { sqlite3_reset(handle) }
        while try step() { try body(self) }
    }

    /// What `read` makes of the first row; nil where there is none.
    func first<T>(_ values: [SQLValue] = [], _ read: (Statement) throws -> T) throws -> T? {
        try bind(values)
        defer { sqlite3_reset(handle) }
        return try step() ? try read(self) : nil
    }

    /// What `read` makes of every row.
    func all<T>(_ values: [SQLValue] = [], _ read: (Statement) throws -> T) throws -> [T] {
        var result: [T] = []
        try forEach(values) { result.append(try read($0)) }
        return result
    }

    // MARK: Reading a row

    /// Whether a column holds nothing.
    func isNull(_ column: Int) -> Bool { sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL }

    /// A whole number; 0 where the column holds nothing.
    func int(_ column: Int) -> Int { Int(sqlite3_column_int64(handle, Int32(column))) }

    /// A whole number; nil where the column holds nothing.
    func optionalInt(_ column: Int) -> Int? { isNull(column) ? nil : int(column) }

    /// A truth value.
    func flag(_ column: Int) -> Bool { int(column) != 0 }

    /// A text; empty where the column holds nothing.
    func text(_ column: Int) -> String {
        bytes(column) { String(decoding: $0, as: UTF8.self) }
    }

    /// A text; nil where the column holds nothing.
    func optionalText(_ column: Int) -> String? { isNull(column) ? nil : text(column) }

    /// The UTF-8 of a text, valid within `body` only.
    func bytes<T>(_ column: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> T) rethrows -> T {
        let start = sqlite3_column_text(handle, Int32(column))
        return try body(UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, Int32(column)))))
    }

    // MARK: Parts

    private func step() throws -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code: throw error(max(code, sqlite3_extended_errcode(connection)))
        }
    }

    private func bind(_ values: [SQLValue]) throws {
        sqlite3_reset(handle)
        for (index, value) in values.enumerated() {
            let place = Int32(index + 1)
            let code: Int32
            switch value {
            case .null: code = sqlite3_bind_null(handle, place)
            case .integer(let number): code = sqlite3_bind_int64(handle, place, Int64(number))
            case .text(var text): code = text.withUTF8 { bind($0, at: place) }
            }
            guard code == SQLITE_OK else { throw error(code) }
        }
    }

    private func bind(_ text: UnsafeBufferPointer<UInt8>, at place: Int32) -> Int32 {
        guard let start = text.baseAddress, !text.isEmpty else { return meet_sqlite3_bind_text(handle, place, "", 0) }
        // The change log keeps rows as SQLite quotes them, and there a text ends at a NUL: refused here, before anything is lost.
        guard memchr(start, 0, text.count) == nil else { return SQLITE_MISMATCH }
        return start.withMemoryRebound(to: CChar.self, capacity: text.count) {
            meet_sqlite3_bind_text(handle, place, $0, Int32(truncatingIfNeeded: text.count))
        }
    }

    private func error(_ code: Int32) -> DatabaseError {
        DatabaseError(code: code, message: String(cString: sqlite3_errmsg(connection)), context: sql)
    }
}
