/// What is wrong with a text that should be JSON.
public enum JSONFault: Hashable, Sendable {
    /// The text ends in the middle of a value.
    case endOfFile
    /// Something stands after the value.
    case textAfterEnd
    /// No value stands where one is wanted, such as after a comma too many.
    case noValue
    /// No key in quotes stands where one is wanted.
    case noKey
    /// No colon stands after a key.
    case noColon
    /// No comma or closing bracket stands after a value.
    case noComma
    /// A key stands twice in an object.
    case keyTwice(String)
    /// A backslash is followed by something without a meaning.
    case badEscape
    /// A line break or another control character stands in a text.
    case controlInString
    /// Too many arrays and objects inside one another.
    case tooDeep
}
