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
        if let language = CommandRequest.language(arguments) { words = Words(language) }
        do {
            return try request(arguments) { try CommandContext($0, environment: environment, now: now, today: today) }
        } catch {
            return .ended(report(error, words))
        }
    }

    /// Says an error on standard error, and gives the exit code that it means.
    static func report(_ error: any Error, _ words: Words, _ output: Output = Output()) -> ExitCode {
        output.say("meet: " + words.said(of: error))
        return exitCode(of: error)
    }

    /// The exit code that an error means.
    static func exitCode(of error: any Error) -> ExitCode {
        switch error {
        case is UsageError: return .usage
        case is ImportOutdated, is ComposeOvertaken: return .busy
        case is Interrupted: return .interrupted
        case is FileError: return .cannotWrite
        case InputFileError.tooLarge: return .badData
        case is InputFileError: return .noInput
        case let error as CipherError: return error.exitCode
        case PaperError.cannotWrite: return .cannotWrite
        case MarkError.unknownState: return .usage
        case TurnError.overtaken: return .busy
        case is ExchangeError, is NameColumnMissing, is CalendarError: return .badData
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
        let request = try CommandRequest.read(arguments)
        let context = try makeContext(request.arguments)
        let output = Output()
        switch request {
        case .run(let command, let parsed): return .ended(try command.run(parsed, context))
        case .help(let commands, _): try output.result(help(commands, context.words))
        case .version: try output.result(Version.line)
        case .screen(let parsed) where parsed.has("--tour"):
            // It has a database of its own, and needs the screen.
            for other in ["--plain", "--db"] where parsed.has(other) { throw UsageError.onlyOneOf(["--tour", other], command: "meet") }
            return .screen(parsed, context)
        case .screen(let parsed): return parsed.has("--plain") ? .plain(parsed, context) : .screen(parsed, context)
        }
        return .ended(.done)
    }

    /// The help of one command, of those that begin so, or of the program.
    private static func help(_ commands: [any Command.Type]?, _ words: Words) -> String {
        guard let commands else { return HelpText.program(words) }
        if commands.count == 1 { return HelpText.command(commands[0].syntax, words) }
        return HelpText.forms(commands, words) + "\n"
    }
}
