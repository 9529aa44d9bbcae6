import Foundation
import MeetCore

// Reads the command line, and either runs a command or opens the screen.

// Where a file may grow no further, writing fails and that is said; left alone, this signal would end the program in the middle.
signal(SIGXFSZ, SIG_IGN)

/// The program line by line, until the person leaves.
func talk(_ context: CommandContext) -> Never {
    do {
        let desk = PlainDesk(context, environment: ProcessInfo.processInfo.environment) { (Clock.now, Clock.today) }
        exit(try desk.talk().rawValue)
    } catch {
        exit(CommandRunner.report(error, context.words).rawValue)
    }
}

let request = CommandRunner.run(
    Array(CommandLine.arguments.dropFirst()), environment: ProcessInfo.processInfo.environment, now: Clock.now, today: Clock.today)
switch request {
case .ended(let code): exit(code.rawValue)
case .plain(_, let context): talk(context)
// A shell within an editor, a line printer: there is no screen, but lines there are.
case .screen(let arguments, let context)
where !arguments.has("--tour") && ProcessInfo.processInfo.environment["TERM"] == "dumb" && isatty(STDIN_FILENO) == 1: talk(context)
case .screen(let arguments, let context):
    do {
        // Asked before the database is opened: without a terminal nothing else matters.
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw UsageError.notATerminal }
        var options = TerminalOptions()
        options.ascii = arguments.has("--ascii")
        options.noMouse = arguments.has("--no-mouse")
        let environment = ProcessInfo.processInfo.environment
        options.take(try ThemeWish.read(arguments, environment), environment)
        if arguments.has("--tour") {
            try ScreenStart.tour(words: context.words, who: context.who, options: options)
            exit(ExitCode.done.rawValue)
        }
        let store = try context.openForScreen()
        try ScreenStart.run(store, at: context.database, words: context.words, who: context.who, backups: context.backups, options: options)
    } catch TerminalError.unknownKind(let kind) {
        exit(CommandRunner.report(UsageError.noTerminal("TERM=\(kind)"), context.words).rawValue)
    } catch TerminalError.system(let number) {
        exit(CommandRunner.report(UsageError.noTerminal(String(cString: strerror(number))), context.words).rawValue)
    } catch {
        exit(CommandRunner.report(error, context.words).rawValue)
    }
}
