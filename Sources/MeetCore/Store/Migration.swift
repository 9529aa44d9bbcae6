/// One step from a version of the schema to the next.
///
/// Steps are only ever added at the end: a database in somebody's home may be at any of them. Tests keep a database of each earlier one.
struct Migration: Sendable {
    /// The version of the schema after the step; 1 makes it from nothing.
    let version: Int
    /// The statements. They may change tables and rows at will: the triggers of the change log are away while they run.
    let sql: String
    /// Whether the rows kept for an undo go with the tables after it, since it adds only tables, or adds its columns to those rows too: then
    /// what can be undone still can be.
    var keepsHistory = false

    /// All steps, in order.
    static let all: [Migration] = [.one, .two, .three, .four, .five, .six, .seven, .eight]

    /// The version that this program writes.
    static var newest: Int { all.last?.version ?? 0 }

    /// Brings a database to the last version, each step in a transaction of its own.
    ///
    /// A step that changes tables and not the rows kept for an undo ends what can be undone; what was done by whom stays.
    /// The triggers of the change log are made anew from the tables that there are.
    static func run(_ steps: [Migration] = all, on database: Database) throws {
        let known = steps.last?.version ?? 0
        guard try version(of: database) < known else { return }
        for step in steps {
            try database.transaction(.immediate) {
                // Read again within the lock: another program may have just taken the step.
                guard try version(of: database) == step.version - 1 else { return }
                try ChangeLog.removeTriggers(database)
                try database.runScript(step.sql)
                if step.version > 1, !step.keepsHistory { try ChangeLog.forget(database) }
                try ChangeLog.makeTriggers(database)
                try database.runScript("PRAGMA user_version = \(step.version)")
                if step.version == 1 { try database.runScript("PRAGMA application_id = \(applicationID)") }
            }
        }
    }

    /// The version of the schema of a database; 0 where there is none.
    static func version(of database: Database) throws -> Int {
        try database.int("PRAGMA user_version") ?? 0
    }

    /// What marks a file as ours, at byte 68: `Meet`.
    static let applicationID = 0x4D65_6574
}
