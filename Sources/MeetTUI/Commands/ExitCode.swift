/// How the program ends, as formats.md lists it.
enum ExitCode: Int32, CaseIterable, Hashable, Sendable {
    case done = 0
    case failed = 1
    case usage = 2
    /// Done, but hard rules are broken, or `check` found trouble.
    case broken = 3
    case badData = 65
    case noInput = 66
    case cannotWrite = 73
    case busy = 75
    /// Stopped by Ctrl-C; nothing was kept.
    case interrupted = 130
}
