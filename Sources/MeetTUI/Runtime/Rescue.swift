import Glibc

/// Brings the terminal back whatever way the process ends: return, `exit`, a trap, a signal.
///
/// Signal handlers may do next to nothing, so all they need lies ready in plain memory: the modes of the terminal as they were, and the
/// bytes that turn everything off. After them the former handler runs (which prints a trace of a crash), and the process ends as the signal
/// says, so that its parent sees the true reason (128 + the number, in a shell).
///
/// `SWIFT_BACKTRACE`, which may make that former handler ask at the terminal for half a minute, is read before `main`: setting it here comes
/// too late. So standard input is closed for the handler instead, and it reads an end of file.
enum Rescue {
    /// What the handlers need.
    private struct Memory {
        var isArmed: CInt = 0
        var output: CInt = -1
        var modes = termios()
        var farewell: UnsafeMutablePointer<UInt8>?
        var farewellCount = 0
        var originalError: CInt = -1
        var errorFile: CInt = -1
        var formerActions: UnsafeMutablePointer<sigaction>?
    }

    // Handlers take no context and may run at any moment, so that a lock could never be had: the memory is written before they are
    // installed, and later only its flag, which is one aligned word.
    private nonisolated(unsafe) static let memory: UnsafeMutablePointer<Memory> = {
        let memory = UnsafeMutablePointer<Memory>.allocate(capacity: 1)
        memory.initialize(to: Memory())
        return memory
    }()

    private static let crashSignals = [SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGFPE, SIGBUS]
    private static let endSignals = [SIGTERM, SIGINT, SIGHUP, SIGQUIT]
    private static let signalCount = 65

    /// Reads the modes of the terminal, before anything changes them.
    static func currentModes() -> termios? {
        var modes = termios()
        return tcgetattr(STDIN_FILENO, &modes) == 0 ? modes : nil
    }

    /// From now on brings the terminal back, also when the process dies.
    static func arm(modes: termios, farewell: [UInt8], errorFile: StandardErrorFile?) {
        memory.pointee.output = STDOUT_FILENO
        memory.pointee.modes = modes
        // The old bytes stay allocated: a handler might be reading them.
        let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, farewell.count))
        bytes.initialize(from: farewell, count: farewell.count)
        memory.pointee.farewell = bytes
        memory.pointee.farewellCount = farewell.count
        memory.pointee.originalError = errorFile?.original ?? -1
        memory.pointee.errorFile = errorFile?.file ?? -1
        if memory.pointee.formerActions == nil { install() }
        memory.pointee.isArmed = 1
    }

    /// Says that the terminal was left in order; nothing is written at the end.
    static func disarm() {
        memory.pointee.isArmed = 0
    }

    /// Brings the terminal back, once; may be called in a signal handler.
    fileprivate static func restore() {
        guard memory.pointee.isArmed != 0 else { return }
        memory.pointee.isArmed = 0
        if let bytes = memory.pointee.farewell {
            var written = 0
            while written < memory.pointee.farewellCount {
                let count = write(memory.pointee.output, bytes + written, memory.pointee.farewellCount - written)
                guard count > 0 else { break }
                written += count
            }
        }
        tcsetattr(memory.pointee.output, TCSANOW, &memory.pointee.modes)
        StandardErrorFile.restore(original: memory.pointee.originalError, file: memory.pointee.errorFile)
    }

    private static func install() {
        let former = UnsafeMutablePointer<sigaction>.allocate(capacity: signalCount)
        former.initialize(repeating: sigaction(), count: signalCount)
        memory.pointee.formerActions = former
        useOwnStack()
        for signal in crashSignals {
            var action = sigaction()
            action.__sigaction_handler.sa_sigaction = rescueFromCrash
            action.sa_flags = CInt(SA_ONSTACK) | CInt(SA_SIGINFO)
            sigaction(signal, &action, former + Int(signal))
        }
        for signal in endSignals {
            // ncurses has handlers for some of these that end with status 1; the true signal is told instead.
            var action = sigaction()
            action.__sigaction_handler.sa_handler = rescueFromEnd
            action.sa_flags = CInt(SA_ONSTACK)
            sigaction(signal, &action, nil)
        }
        atexit(rescueAtExit)
    }

    /// A stack of its own for handlers of the main thread, whose own may be what overflowed.
    private static func useOwnStack() {
        let size = 64 * 1024
        var current = stack_t()
        // The runtime may have installed one already, for its traces of crashes.
        if sigaltstack(nil, &current) == 0, current.ss_flags & CInt(SS_DISABLE) == 0 { return }
        var stack = stack_t(ss_sp: UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16), ss_flags: 0, ss_size: size)
        sigaltstack(&stack, nil)
    }

    /// Gives a signal back to the handler there was before, or to the system, and has it come again.
    fileprivate static func giveBack(_ signal: CInt, toFormer: Bool, comesAgain: Bool) {
        var action = sigaction()
        if toFormer, let actions = memory.pointee.formerActions { action = actions[Int(signal)] }
        sigaction(signal, &action, nil)
        guard !comesAgain else { return }
        var set = sigset_t()
        sigemptyset(&set)
        sigaddset(&set, signal)
        raise(signal)
        // Blocked while its handler runs, it comes at this moment.
        pthread_sigmask(SIG_UNBLOCK, &set, nil)
    }
}

// C calls these on any thread, so they belong to no actor.

private func rescueFromCrash(_ signal: CInt, _ info: UnsafeMutablePointer<siginfo_t>?, _ context: UnsafeMutableRawPointer?) {
    Rescue.restore()
    let nothing = open("/dev/null", O_RDONLY)
    if nothing >= 0 { dup2(nothing, STDIN_FILENO) }
    // A fault of an instruction comes again on return, and then with its true place for the trace. What was sent does not come again, and
    // after a breakpoint the program would go on.
    let isFault = (info?.pointee.si_code ?? 0) > 0 && signal != SIGTRAP
    Rescue.giveBack(signal, toFormer: true, comesAgain: isFault)
}

private func rescueFromEnd(_ signal: CInt) {
    Rescue.restore()
    Rescue.giveBack(signal, toFormer: false, comesAgain: false)
}

private func rescueAtExit() {
    Rescue.restore()
}
