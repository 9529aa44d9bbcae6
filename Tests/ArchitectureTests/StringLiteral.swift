/// The text of a string literal in the sources.
struct StringLiteral: Equatable {
    /// What stands for an interpolation.
    static let gap = "\u{FFFC}"

    /// The text, with a gap for each interpolation.
    var text: String
    /// The line on which it begins.
    var line: Int
    /// The two tokens before it, such as `CommandSyntax(`.
    var before: String
}
