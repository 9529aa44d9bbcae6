/// What is special to one kind of record in an import from CSV; `RecordImporter` does what all kinds share.
protocol ImportSchema {
    associatedtype Record: Hashable & Sendable
    associatedtype Column: ImportColumn

    /// The column of the id.
    var idColumn: Column { get }
    /// The column that every file must have.
    var nameColumn: Column { get }
    /// The columns by which a record without an id is known again.
    var identityColumns: [Column] { get }
    /// What an id that the program makes begins with, and the least number of its digits.
    var madeID: (prefix: String, digits: Int) { get }

    /// A record of which only the id is known.
    func blank(id: String) -> Record
    /// The id of a record.
    func id(of record: Record) -> String
    /// The text of one of the identity columns.
    func text(of record: Record, _ column: Column) -> String
    /// Puts the fields of a row into a record; columns that are not in the file leave it as it is.
    func read(_ row: inout ImportRow<Column>, into record: inout Record)
    /// The ids of other records that the record names, where the row gives them, and their column.
    func references(of record: Record, in row: ImportRow<Column>) -> (column: Column, ids: [String])?
    /// Names other records of a record by the ids under which they are known.
    func rename(_ aliases: [String: String], in record: inout Record)
}

extension ImportSchema {
    func references(of record: Record, in row: ImportRow<Column>) -> (column: Column, ids: [String])? { nil }
    func rename(_ aliases: [String: String], in record: inout Record) {}
}
