/// A piece of Swift source that is neither a comment nor the inside of a string literal.
struct Token: Equatable {
    enum Kind: Equatable {
        /// An identifier or a keyword, without backticks.
        case word
        /// A single character of an operator or of punctuation.
        case mark
        /// A literal: a string, a regular expression or a number.
        case literal
    }

    var kind: Kind
    var text: String
    /// The line it stands on; 1 is the first.
    var line: Int
    /// Whether it follows the token before it without a space.
    var joined: Bool
}
