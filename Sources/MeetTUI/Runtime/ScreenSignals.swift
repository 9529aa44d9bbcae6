import Glibc

/// The signals that change the screen: a new size, being stopped and being continued.
///
/// A handler does two things: it sets a flag, and writes a byte that wakes the loop, whichever thread it ran on. The size is taken over by
/// the loop: the handler of ncurses would only be noticed at the next key, if the signal came just before the loop began to wait.
enum ScreenSignals {
    /// What the handlers set, and the loop reads.
    private struct Memory {
        var wantsStop: CInt = 0
        var wasContinued: CInt = 0
        var wasResized: CInt = 0
        var wakeEnd: CInt = -1
    }

    /// What happened since the last look.
    struct Events: Hashable, Sendable {
        /// The process was asked to stop.
        let wantsStop: Bool
        /// The process was stopped and continued, and anything may have happened to the screen.
        let wasContinued: Bool
        /// The terminal has another size.
        let wasResized: Bool
    }

    // Handlers take no context and may run at any moment, so that a lock could never be had: each field is one aligned word, which
    // handlers set and the loop clears before it looks at what the field stands for.
    private nonisolated(unsafe) static let memory: UnsafeMutablePointer<Memory> = {
        let memory = UnsafeMutablePointer<Memory>.allocate(capacity: 1)
        memory.initialize(to: Memory())
        return memory
    }()

    /// Installs the handlers, which wake through a pipe that must live until `uninstall`.
    static func install(waking pipe: WakePipe) {
        memory.pointee.wakeEnd = pipe.writeEnd
        handle(SIGWINCH, noteScreenSignal)
        handle(SIGCONT, noteScreenSignal)
        handle(SIGTSTP, noteScreenSignal)
    }

    /// Takes the handlers away again, before the pipe goes.
    static func uninstall() {
        for signal in [SIGWINCH, SIGCONT, SIGTSTP] { handle(signal, SIG_DFL) }
        memory.pointee.wakeEnd = -1
    }

    /// What happened since the last call.
    static func take() -> Events {
        let events = Events(
            wantsStop: memory.pointee.wantsStop != 0, wasContinued: memory.pointee.wasContinued != 0,
            wasResized: memory.pointee.wasResized != 0)
        if events.wantsStop { memory.pointee.wantsStop = 0 }
        if events.wasContinued { memory.pointee.wasContinued = 0 }
        if events.wasResized { memory.pointee.wasResized = 0 }
        return events
    }

    /// Stops the process, and what it was started together with (a script, a pipe), until it is continued.
    ///
    /// The others are told first, while this process ignores the signal; then this thread takes it before it goes on, so that nothing comes
    /// late. Where there is no shell that could continue the process, the kernel ignores the signal, and the program goes on.
    static func stop() {
        handle(SIGTSTP, SIG_IGN)
        kill(0, SIGTSTP)
        handle(SIGTSTP, SIG_DFL)
        raise(SIGTSTP)
        // A thread on which the signal is blocked stops here.
        var set = sigset_t()
        var former = sigset_t()
        sigemptyset(&set)
        sigaddset(&set, SIGTSTP)
        pthread_sigmask(SIG_UNBLOCK, &set, &former)
        pthread_sigmask(SIG_SETMASK, &former, nil)
        handle(SIGTSTP, noteScreenSignal)
    }

    /// What a handler does.
    fileprivate static func note(_ signal: CInt) {
        let before = errno
        switch signal {
        case SIGTSTP: memory.pointee.wantsStop = 1
        case SIGCONT: memory.pointee.wasContinued = 1
        default: memory.pointee.wasResized = 1
        }
        var byte: UInt8 = 1
        _ = write(memory.pointee.wakeEnd, &byte, 1)
        errno = before
    }

    private static func handle(_ signal: CInt, _ handler: (@convention(c) (CInt) -> Void)?) {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = handler
        action.sa_flags = CInt(SA_RESTART)
        sigaction(signal, &action, nil)
    }
}

// C calls this on any thread, so it belongs to no actor.

private func noteScreenSignal(_ signal: CInt) {
    ScreenSignals.note(signal)
}
