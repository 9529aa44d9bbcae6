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
    /// Whether it is left out of the help, since shells and not people call it.
    let isHidden: Bool
    /// What it does.
    let help: @Sendable (Words) -> String

    init(
        _ name: String, operands: [String] = [], options: [CommandOption] = [], isHidden: Bool = false,
        _ help: @escaping @Sendable (Words) -> String
    ) {
        self.isHidden = isHidden
        words = name.split(separator: " ").map(String.init)
        self.operands = operands
        self.options = options
        self.help = help
    }

    /// Its own options, and those that go with every command but for what its own hide by their name.
    var allOptions: [CommandOption] {
        let own = Set(options.map(\.name))
        return options + CommandOption.common.filter { !own.contains($0.name) }
    }

    /// The words as one text.
    var name: String { words.joined(separator: " ") }

    /// How it is written, in parts that belong together on a line.
    func usageParts(_ words: Words) -> [String] {
        let options = options.filter { !$0.isHidden }.map { option in
            switch option.kind {
            case .flag: return "[\(option.name)]"
            case .value(let value):
                let text = "\(option.name) \(value.name(words))"
                return option.isRequired ? text : "[\(text)]"
            case .values(let value): return "[\(option.name) \(value.name(words))]…"
            }
        }
        return ["meet " + name] + operands.map(words.placeholder) + options
    }
}
