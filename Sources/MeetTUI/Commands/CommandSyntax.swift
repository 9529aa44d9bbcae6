import MeetCore

/// How a command is written: its words, operands and options.
struct CommandSyntax: Sendable {
    /// The words that name it, such as `import participants`.
    let words: [String]
    /// The names of its operands, as the help shows them. One in brackets may be left out; a last one that ends in `…` may be given several
    /// times.
    let operands: [String]
    /// Its own options.
    let options: [CommandOption]
    /// What it does.
    let help: @Sendable (Words) -> String

    init(_ name: String, operands: [String] = [], options: [CommandOption] = [], _ help: @escaping @Sendable (Words) -> String) {
        words = name.split(separator: " ").map(String.init)
        self.operands = operands
        self.options = options
        self.help = help
    }

    /// The words as one text.
    var name: String { words.joined(separator: " ") }

    /// The line of the help that shows how it is written.
    var usage: String {
        let options = options.filter { !$0.isHidden }.map { option in
            switch option.kind {
            case .flag: return "[\(option.name)]"
            case .value(let value): return option.isRequired ? "\(option.name) \(value)" : "[\(option.name) \(value)]"
            case .values(let value): return "[\(option.name) \(value)]…"
            }
        }
        return (["meet", name] + operands + options).joined(separator: " ")
    }
}
