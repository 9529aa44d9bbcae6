internal import CSQLite

/// What SQLite refused, for the store to make a `StoreError` of.
///
/// It holds the statement as it was written, with places for the values and never the values themselves: they are personal data,
/// and errors end in logs.
struct DatabaseError: Error, Hashable, CustomStringConvertible {
    /// SQLite's extended result code.
    let code: Int32
    /// SQLite's words for it, in English; they name tables and columns.
    let message: String
    /// The statement, or what was being done.
    let context: String

    /// The code without its extension: the eight lowest bits.
    var primaryCode: Int32 { code & 0xFF }

    var description: String { "SQLite \(code): \(message) [\(context)]" }

    /// Whether the file that was opened does not bear its name any more (`SQLITE_READONLY_DBMOVED`, which Swift does not see).
    var isOfMovedFile: Bool { code == SQLITE_READONLY | (4 << 8) }

    /// Whether another connection holds the database.
    var isBusy: Bool { primaryCode == SQLITE_BUSY || primaryCode == SQLITE_LOCKED }
}
