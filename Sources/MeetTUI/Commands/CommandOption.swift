import MeetCore

/// An option of the command line, as data: the parser, the help, the manual page and the completions read it.
struct CommandOption: Hashable, Sendable {
    /// What follows the option.
    enum Kind: Hashable, Sendable {
        /// Nothing.
        case flag
        /// One value.
        case value(ValueKind)
        /// A value each time it is given.
        case values(ValueKind)
    }

    /// The name with its dashes.
    let name: String
    let kind: Kind
    /// Whether the command cannot do without it.
    let isRequired: Bool
    /// Whether it is taken but not shown, since it does nothing yet.
    let isHidden: Bool
    /// What it does, in Swedish and English.
    let help: @Sendable (Words) -> String

    init(
        _ name: String, _ kind: Kind = .flag, isRequired: Bool = false, isHidden: Bool = false,
        _ help: @escaping @Sendable (Words) -> String
    ) {
        self.name = name
        self.kind = kind
        self.isRequired = isRequired
        self.isHidden = isHidden
        self.help = help
    }

    static func == (left: Self, right: Self) -> Bool { left.name == right.name && left.kind == right.kind }

    func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(kind)
    }

    /// The options of the program where no command is named: the tour has a programme of its own, so that no command could mean it.
    static let program: [CommandOption] = [CommandOption("--tour") { $0.optionTour }] + common

    /// The options that go with every command.
    static let common: [CommandOption] = [
        CommandOption("--db", .value(.file)) { $0.optionDatabase },
        CommandOption("--lang", .value(.choice(["sv", "en"]))) { $0.optionLanguage },
        CommandOption("--json") { $0.optionJSON },
        CommandOption("--readonly") { $0.optionReadOnly },
        CommandOption("--plain") { $0.optionPlain },
        CommandOption("--ascii") { $0.optionASCII },
        CommandOption("--theme", .value(.choice(ThemeWish.names))) { $0.optionColors },
        CommandOption("--no-mouse") { $0.optionNoMouse },
        CommandOption("--help") { $0.optionHelp },
        CommandOption("--version") { $0.optionVersion },
    ]
}
