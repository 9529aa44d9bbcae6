/// Why a row of a CSV file cannot be imported.
public struct RowProblem: Hashable, Sendable {
    /// The physical line on which the row begins.
    public let line: Int
    /// The header of the column as written in the file; empty where the row as a whole is wrong.
    public let column: String
    /// The value at fault, cleaned and cut to 60 characters.
    public let value: String
    /// What is wrong.
    public let reason: Reason

    /// A problem of the given values.
    public init(line: Int, column: String, value: String, reason: Reason) {
        self.line = line
        self.column = column
        self.value = CleanText.excerpt(value)
        self.reason = reason
    }

    /// The problem as a sentence that names line and column, then the value, what is allowed and what to do.
    public func sentence(_ words: Words) -> String {
        words.rowProblem(line: line, column: column, explanation: explanation(words))
    }
}
