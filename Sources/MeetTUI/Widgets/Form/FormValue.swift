/// What is written in a field.
enum FormValue: Hashable, Sendable {
    case text(TextField)
    /// The id of the option chosen.
    case choice(String)
    /// The ids of the options chosen; also of such as cannot be chosen any more, which stay until they are taken away.
    case choices(Set<String>)
    case flag(Bool)

    /// A text to begin with.
    static func text(_ text: String, limit: Int = 200) -> FormValue { .text(TextField(text, limit: limit)) }

    /// Whether both say the same; where the cursor stands does not count.
    func says(_ other: FormValue) -> Bool {
        if case .text(let own) = self, case .text(let others) = other { return own.text == others.text }
        return self == other
    }

    /// What is typed; empty where nothing can be.
    var typed: String {
        if case .text(let field) = self { return field.text }
        return ""
    }
}
