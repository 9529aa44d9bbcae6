import MeetCore

/// Finds the command that a command line names, runs it, and says what goes wrong.
enum CommandRunner {
    /// What a command line asks for.
    enum Request {
        /// Nothing is left to do but end.
        case ended(ExitCode)
        /// The terminal UI, on these arguments.
        case screen(Arguments, CommandContext)
        /// The same without a screen, line by line.
        case plain(Arguments, CommandContext)
    }

    /// Runs what the arguments, without the name of the program, ask for.
    static func run(_ arguments: [String], environment: [String: String], now: Timestamp, today: CivilDate) -> Request {
        var words = Words(CommandContext.language(environment))
        // An error in the command line itself is said in the language that it asks for.
        if let language = arguments.indices.lazy.compactMap({ Self.language(arguments, at: $0) }).last { words = Words(language) }
        do {
            return try request(arguments) { try CommandContext($0, environment: environment, now: now, today: today) }
        } catch {
            return .ended(report(error, words))
        }
    }

    private static func language(_ arguments: [String], at place: Int) -> Language? {
        if arguments[place].hasPrefix("--lang=") { return Language(rawValue: String(arguments[place].dropFirst(7))) }
        guard arguments[place] == "--lang", arguments.indices.contains(place + 1) else { return nil }
        return Language(rawValue: arguments[place + 1])
    }

    /// Says an error on standard error, and gives the exit code that it means.
    static func report(_ error: any Error, _ words: Words) -> ExitCode {
        let text = (error as? any SpokenError)?.message(words) ?? "\(error)"
        Output().say("meet: " + text)
        switch error {
        case is UsageError: return .usage
        case is ImportOutdated: return .busy
        case let error as FileError: return error.exitCode
        case let error as CipherError: return error.exitCode
        case PaperError.cannotWrite: return .cannotWrite
        case MarkError.severalPersons, MarkError.unknownState: return .usage
        case is ExchangeError, is CalendarError: return .badData
        case let error as StoreError:
            switch error.kind {
            case .noInput: return .noInput
            case .badData: return .badData
            case .cannotWrite: return .cannotWrite
            case .busy: return .busy
            case .failed: return .failed
            }
        default: return .failed
        }
    }

    private static func request(_ arguments: [String], _ makeContext: (Arguments) throws -> CommandContext) throws -> Request {
        let output = Output()
        if let (command, rest) = CommandTable.find(arguments) {
            let parsed = try Arguments(rest, command.syntax)
            let context = try makeContext(parsed)
            if parsed.has("--help") {
                try output.result(HelpText.command(command.syntax, context.words))
                return .ended(.done)
            }
            // Whoever asks for the version wants nothing done.
            if parsed.has("--version") {
                try output.result(Version.line)
                return .ended(.done)
            }
            return .ended(try command.run(parsed, context))
        }
        let syntax = CommandSyntax("") { $0.helpProgram }
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
                throw begun.isEmpty ? UsageError.unknownCommand(name) : .begunCommand(name, forms: HelpText.forms(begun))
            }
            let context = try makeContext(Arguments(options, syntax))
            try output.result(help(asked, begun, context.words))
            return .ended(.done)
        }
        let parsed = try Arguments(arguments, syntax)
        let context = try makeContext(parsed)
        if parsed.has("--help") {
            try output.result(HelpText.program(context.words))
            return .ended(.done)
        }
        if parsed.has("--version") {
            try output.result(Version.line)
            return .ended(.done)
        }
        return parsed.has("--plain") ? .plain(parsed, context) : .screen(parsed, context)
    }

    /// The help of what was asked about: of one command, of those that begin so, or of all.
    private static func help(_ asked: [String], _ begun: [any Command.Type], _ words: Words) -> String {
        if asked.isEmpty { return HelpText.program(words) }
        if begun.count == 1 { return HelpText.command(begun[0].syntax, words) }
        return HelpText.forms(begun) + "\n"
    }
}
