import MeetCore

/// What a command line asks for, before anything is done or opened.
enum CommandRequest {
    /// A command is to be run.
    case run(any Command.Type, Arguments)
    /// The help of the program, or of the commands that begin with what was asked about.
    case help(of: [any Command.Type]?, Arguments)
    /// The version is to be told.
    case version(Arguments)
    /// The terminal UI.
    case screen(Arguments)

    /// The options that go with all commands, as they were given.
    var arguments: Arguments {
        switch self {
        case .run(_, let arguments), .help(_, let arguments), .version(let arguments), .screen(let arguments): return arguments
        }
    }

    /// Reads the arguments, without the name of the program.
    static func read(_ arguments: [String]) throws(UsageError) -> CommandRequest {
        if let (command, rest) = CommandTable.find(arguments) {
            let parsed = try Arguments(rest, command.syntax)
            if parsed.has("--help") { return .help(of: [command], parsed) }
            // With either of these the operands need not be there.
            return parsed.has("--version") ? .version(parsed) : .run(command, parsed)
        }
        let syntax = CommandSyntax("", options: [CommandOption.program[0]]) { $0.helpProgram }
        let leading = CommandTable.leadingOptions(arguments)
        let names = arguments.dropFirst(leading).prefix { !$0.hasPrefix("-") }
        if let first = names.first {
            let asked = Array(first == "help" ? names.dropFirst() : names)
            let options = Array(arguments[..<leading] + arguments.dropFirst(leading + names.count))
            let wantsHelp = first == "help" || options.contains("--help") || options.contains("-h")
            let begun = CommandTable.commands(beginning: asked)
            guard wantsHelp, asked.isEmpty || !begun.isEmpty else {
                // `meet import` alone is a command begun: its forms are the help that is wanted.
                let name = asked.joined(separator: " ")
                throw begun.isEmpty ? .unknownCommand(name) : .begunCommand(name, asked: asked)
            }
            return .help(of: asked.isEmpty ? nil : begun, try Arguments(options, syntax))
        }
        let parsed = try Arguments(arguments, syntax)
        if parsed.has("--help") { return .help(of: nil, parsed) }
        return parsed.has("--version") ? .version(parsed) : .screen(parsed)
    }

    /// The language in which a mistake in the command line itself is told: that which it asks for, if it does.
    static func language(_ arguments: [String]) -> Language? {
        arguments.indices.lazy.compactMap { place -> Language? in
            if arguments[place].hasPrefix("--lang=") { return Language(rawValue: String(arguments[place].dropFirst(7))) }
            guard arguments[place] == "--lang", arguments.indices.contains(place + 1) else { return nil }
            return Language(rawValue: arguments[place + 1])
        }.last
    }
}
