/// The statements that swap a row of one table with its image.
struct SwapStatements {
    private let select: Statement
    private let delete: Statement
    private let insert: Statement
    private let update: Statement
    private let table: TableLayout

    /// Prepares them for a table.
    init(_ table: TableLayout, in database: Database) throws {
        self.table = table
        select = try database.statement(table.select)
        delete = try database.statement(table.delete)
        insert = try database.statement(table.insert)
        update = try database.statement(table.update)
    }

    /// Makes the row what its image says.
    /// - Parameters:
    ///   - image: the values; nil where there is to be no row.
    ///   - revision: what the row's version becomes.
    /// - Returns: the image of the row as it was; nil where there was none.
    func swap(key: Int, image: String?, revision: Int) throws -> String? {
        let present = try select.first([.integer(key)]) { $0.text(0) }
        guard let image else {
            try delete.run([.integer(key)])
            return present
        }
        guard let values = RowImage.values(image), values.count == table.columns.count else {
            throw StoreError.damaged(details: "change_row of \(table.name)")
        }
        try (present == nil ? insert : update).run([.integer(key), .integer(revision)] + values)
        return present
    }
}
