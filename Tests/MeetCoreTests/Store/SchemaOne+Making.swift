@testable import MeetCore

extension SchemaOne {
    /// Makes a database of version 1, without the migration.
    static func make(at path: String) throws {
        try StoreFile.makeEmpty(path)
        let database = try Database(path: path, access: .readWrite, busyTimeout: 0)
        try database.transaction(.immediate) {
            try database.runScript(tables + rows + marks)
            try ChangeLog.makeTriggers(database)
        }
        database.close()
    }
}
