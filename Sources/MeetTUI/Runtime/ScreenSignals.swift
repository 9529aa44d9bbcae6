import Glibc
import Synchronization

/// The signals that change the screen: a new size, being stopped and being continued.
///
/// A handler does two things: it sets a flag, and writes a byte that wakes the loop, whichever thread it ran on. The size is taken over by
/// the loop: the handler of ncurses would only be noticed at the next key, if the signal came just before the loop began to wait.
enum ScreenSignals {
    /// What the handlers set, and the loop reads.
    private struct Memory: ~Copyable {
        let wantsStop = Atomic(false)
        let wasContinued = Atomic(false)
        let wasResized = Atomic(false)
        let wakeEnd = Atomic<CInt>(-1)
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

    // Handlers take no context and may run at any moment, on any thread, so that a lock could never be had: each field is an atomic word,
    // which handlers set and the loop takes before it looks at what the field stands for. They lie in memory that is made before the first
    // handler is there: nothing is made in a handler.
    private nonisolated(unsafe) static let memory: UnsafeMutablePointer<Memory> = {
        let memory = UnsafeMutablePointer<Memory>.allocate(capacity: 1)
        memory.initialize(to: Memory())
        return memory
    }()

    /// Installs the handlers, which wake through a pipe that must live until `uninstall`.
    static func install(waking pipe: WakePipe) {
        memory.pointee.wakeEnd.store(pipe.writeEnd, ordering: .sequentiallyConsistent)
        handle(SIGWINCH, noteScreenSignal)
        handle(SIGCONT, noteScreenSignal)
        handle(SIGTSTP, noteScreenSignal)
    }

    /// Takes the handlers away again, before the pipe goes.
    static func uninstall() {
        for signal in [SIGWINCH, SIGCONT, SIGTSTP] { handle(signal, SIG_DFL) }
        memory.pointee.wakeEnd.store(-1, ordering: .sequentiallyConsistent)
    }

    /// What happened since the last call.
    static func take() -> Events {
        Events(
            wantsStop: memory.pointee.wantsStop.exchange(false, ordering: .sequentiallyConsistent),
            wasContinued: memory.pointee.wasContinued.exchange(false, ordering: .sequentiallyConsistent),
            wasResized: memory.pointee.wasResized.exchange(false, ordering: .sequentiallyConsistent))
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
        case SIGTSTP: memory.pointee.wantsStop.store(true, ordering: .sequentiallyConsistent)
        case SIGCONT: memory.pointee.wasContinued.store(true, ordering: .sequentiallyConsistent)
        default: memory.pointee.wasResized.store(true, ordering: .sequentiallyConsistent)
        }
        var byte: UInt8 = 1
        _ = write(memory.pointee.wakeEnd.load(ordering: .sequentiallyConsistent), &byte, 1)
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
