import Foundation
import MeetCore

/// The terminal of the process while something is typed that nobody is to see: each key is read as it comes, and none is shown.
///
/// Signals that would end or stop the process wait until the terminal is as it was found; then they do what they do. So nobody is left with a
/// terminal that shows nothing.
final class QuietTerminal {
    private let terminal: CInt
    private var former = termios()
    private var formerSignals = sigset_t()
    private var isOpen = true

    private static let ending = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

    /// The terminal, quiet from now on; nil where the process has none.
    init?() {
        terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
        guard terminal >= 0 else { return nil }
        guard tcgetattr(terminal, &former) == 0 else {
            close(terminal)
            return nil
        }
        holdSignals()
        beQuiet()
    }

    deinit { leave() }

    /// Leaves it as it was found; what had come for the process meanwhile does its work now.
    func leave() {
        guard isOpen else { return }
        isOpen = false
        tcsetattr(terminal, TCSAFLUSH, &former)
        close(terminal)
        pthread_sigmask(SIG_SETMASK, &formerSignals, nil)
    }

    /// Stops the process, as Ctrl-Z asks for; it goes on here once it is continued.
    func stop() {
        // Held for now, and does its work when it is let through. A process whose parent knows no jobs is not stopped, and asks again.
        kill(getpid(), SIGTSTP)
        letThrough()
    }

    /// The next byte that is typed; nil where none can come any more, or the process is to end.
    func next() -> UInt8? {
        while true {
            var waiting = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
            let count = poll(&waiting, 1, 100)
            var pending = sigset_t()
            sigpending(&pending)
            if Self.ending.contains(where: { sigismember(&pending, $0) == 1 }) { return nil }
            if sigismember(&pending, SIGTSTP) == 1 {
                letThrough()
                continue
            }
            guard count > 0 else {
                if count < 0, errno != EINTR { return nil }
                continue
            }
            var byte: UInt8 = 0
            let got = read(terminal, &byte, 1)
            if got == 1 { return byte }
            guard got < 0, errno == EINTR || errno == EAGAIN else { return nil }
        }
    }

    /// Writes a text.
    func put(_ text: String) {
        var text = text
        _ = text.withUTF8 { ByteFile.put(UnsafeRawBufferPointer($0), into: terminal) }
    }

    // MARK: Parts

    /// Leaves the terminal as it was found while a stop that waits does its work, and is quiet again after it.
    private func letThrough() {
        tcsetattr(terminal, TCSAFLUSH, &former)
        pthread_sigmask(SIG_SETMASK, &formerSignals, nil)
        holdSignals()
        // What the shell set meanwhile is how it wants to find it.
        tcgetattr(terminal, &former)
        beQuiet()
    }

    private func holdSignals() {
        var held = sigset_t()
        sigemptyset(&held)
        for signal in Self.ending + [SIGTSTP] { sigaddset(&held, signal) }
        pthread_sigmask(SIG_BLOCK, &held, &formerSignals)
    }

    private func beQuiet() {
        var quiet = former
        quiet.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | ISIG | IEXTEN)
        quiet.c_iflag &= ~tcflag_t(IXON)
        withUnsafeMutableBytes(of: &quiet.c_cc) { keys in
            keys[Int(VMIN)] = 1
            keys[Int(VTIME)] = 0
        }
        tcsetattr(terminal, TCSAFLUSH, &quiet)
    }
}
