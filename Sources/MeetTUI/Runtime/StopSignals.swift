import Glibc

/// Stopping and continuing: Ctrl-Z, `kill -TSTP`, and a plain `kill -STOP`, after which anything may have happened to the screen.
///
/// The signals are blocked except while the loop waits. So a handler interrupts the wait and nothing else, and no other thread gets them.
enum StopSignals {
    /// What the handlers set, and the loop reads.
    struct Flags {
        var wantsStop: CInt = 0
        var wasContinued: CInt = 0
    }

    // Written by handlers, which run only while the thread of the loop waits in `ppoll`, and by that thread.
    fileprivate nonisolated(unsafe) static let flags: UnsafeMutablePointer<Flags> = {
        let flags = UnsafeMutablePointer<Flags>.allocate(capacity: 1)
        flags.initialize(to: Flags())
        return flags
    }()

    /// Installs the handlers and blocks the signals. Answers the mask that lets them through while the loop waits.
    ///
    /// To be called before the first thread is made: threads inherit the mask.
    static func install() -> sigset_t {
        _ = flags
        var mask = sigset_t()
        sigemptyset(&mask)
        for signal in [SIGWINCH, SIGTSTP, SIGCONT] { sigaddset(&mask, signal) }
        var open = sigset_t()
        pthread_sigmask(SIG_BLOCK, &mask, &open)
        for signal in [SIGWINCH, SIGTSTP, SIGCONT] { sigdelset(&open, signal) }
        handle(SIGTSTP, noteStop)
        handle(SIGCONT, noteContinue)
        return open
    }

    /// Whether the process was asked to stop since the last call.
    static func takeStop() -> Bool {
        defer { flags.pointee.wantsStop = 0 }
        return flags.pointee.wantsStop != 0
    }

    /// Whether the process was stopped and continued since the last call.
    static func takeContinue() -> Bool {
        defer { flags.pointee.wasContinued = 0 }
        return flags.pointee.wasContinued != 0
    }

    /// Stops the process (and whatever it was started together with) until it is continued.
    static func stop() {
        handle(SIGTSTP, SIG_DFL)
        var set = sigset_t()
        sigemptyset(&set)
        sigaddset(&set, SIGTSTP)
        kill(0, SIGTSTP)
        // Let through here, it stops the process before the call returns. Without a shell that could continue it, the kernel ignores it.
        pthread_sigmask(SIG_UNBLOCK, &set, nil)
        pthread_sigmask(SIG_BLOCK, &set, nil)
        handle(SIGTSTP, noteStop)
        _ = takeStop()
    }

    private static func handle(_ signal: CInt, _ handler: (@convention(c) (CInt) -> Void)?) {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = handler
        sigaction(signal, &action, nil)
    }
}

// C calls these, so they belong to no actor.

private func noteStop(_ signal: CInt) {
    StopSignals.flags.pointee.wantsStop = 1
}

private func noteContinue(_ signal: CInt) {
    StopSignals.flags.pointee.wasContinued = 1
}
