import CTestShim
import Glibc

/// A program in a terminal of its own, played by a test: it types, changes the size, and looks at the screen.
///
/// Tests wait for a state of the screen with a deadline and never sleep: so they are as quick as the program, and do not fail under load.
public final class PseudoTerminal {
    /// What went wrong, with the screen as it was.
    public struct Failure: Error, CustomStringConvertible {
        /// The whole story.
        public let description: String
    }

    /// How a program ended.
    public enum Exit: Hashable, Sendable {
        /// It returned this status.
        case status(Int)
        /// It was ended by this signal.
        case signal(Int)
    }

    /// The screen so far.
    public private(set) var screen: VirtualTerminal
    /// All that the program wrote.
    public private(set) var output: [UInt8] = []
    /// The number of the process.
    public let process: CInt

    private let master: CInt
    private var exit: Exit?

    /// Starts a program in a terminal.
    ///
    /// The environment is the given one alone; `TERM` is xterm-256color and `LANG` C.UTF-8 unless it says otherwise (an empty value unsets).
    public init(
        _ program: String, _ arguments: [String] = [], environment: [String: String] = [:], rows: Int = 24, columns: Int = 80
    ) throws {
        screen = VirtualTerminal(rows: rows, columns: columns)
        master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)
        var path = [CChar](repeating: 0, count: 128)
        guard master >= 0, grantpt(master) == 0, unlockpt(master) == 0, ptsname_r(master, &path, path.count) == 0 else {
            throw Failure(description: "No pseudo-terminal: errno \(errno)")
        }
        Self.setSize(master, rows, columns)
        let searched = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        var variables = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": searched].merging(Sanitizer.options) { $1 }
        variables.merge(environment) { $1 }
        process = try Self.spawn(program, arguments, variables.filter { !$0.value.isEmpty }, terminal: path)
    }

    deinit {
        if exit == nil {
            kill(process, SIGKILL)
            waitpid(process, nil, 0)
        }
        close(master)
    }

    private static func setSize(_ descriptor: CInt, _ rows: Int, _ columns: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
    }

    private static func spawn(
        _ program: String, _ arguments: [String], _ variables: [String: String], terminal: [CChar]
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A new session whose first opened terminal becomes its own, so that signals of the terminal reach the program.
        let defaults = Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK)
        posix_spawnattr_setflags(&attributes, meet_spawn_setsid | defaults)
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigdefault(&attributes, &all)
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, terminal, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
        var argv: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        var envp: [UnsafeMutablePointer<CChar>?] = variables.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for pointer in argv + envp { free(pointer) } }
        var process: pid_t = 0
        let code = posix_spawn(&process, program, &actions, &attributes, &argv, &envp)
        guard code == 0 else { throw Failure(description: "Cannot start \(program): \(String(cString: strerror(code)))") }
        return process
    }

    /// Types a text, or the sequences of keys: see `TypedKey`.
    public func send(_ text: String) { send(bytes: Array(text.utf8)) }

    /// Sends bytes, which need be no whole letters.
    public func send(bytes: [UInt8]) {
        var bytes = bytes[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }

    /// Types keys.
    public func send(_ keys: TypedKey...) {
        send(keys.map(\.rawValue).joined())
    }

    /// Pastes a text, as a terminal with bracketed paste does.
    public func paste(_ text: String) {
        send("\u{1B}[200~" + text + "\u{1B}[201~")
    }

    /// Changes the size of the terminal; the kernel tells the program.
    public func resize(rows: Int, columns: Int) {
        screen.resize(rows: rows, columns: columns)
        Self.setSize(master, rows, columns)
    }

    /// Sends a signal to the program.
    public func signal(_ number: CInt) {
        kill(process, number)
    }

    /// Reads until the screen is as wanted. Throws with the screen when that is not so before the deadline, or the program has ended.
    public func waitFor(_ what: String, seconds: Double = 15, _ condition: (VirtualTerminal) -> Bool) throws {
        let deadline = Self.now() + seconds
        while !condition(screen) {
            let left = deadline - Self.now()
            guard left > 0 else { throw failure("Waited \(seconds) s for: \(what)") }
            guard readSome(milliseconds: CInt(min(left, 1) * 1000) + 1) else {
                if condition(screen) { return }
                throw failure("The program ended before: \(what)")
            }
        }
    }

    /// Reads until a text is on the screen.
    public func waitFor(text: String, seconds: Double = 15) throws {
        try waitFor("the text “\(text)”", seconds: seconds) { $0.contains(text) }
    }

    /// Reads until the program ends, and answers how.
    public func waitForExit(seconds: Double = 15) throws -> Exit {
        if let exit { return exit }
        let deadline = Self.now() + seconds
        while readSome(milliseconds: 100) {
            guard Self.now() < deadline else { throw failure("Waited \(seconds) s for the end of the program") }
        }
        // The terminal closes with the last process in it; that is the program or, a moment later, nobody.
        var status: CInt = 0
        while waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { throw failure("waitpid: errno \(errno)") }
        }
        let result = meet_exited(status) != 0 ? Exit.status(Int(meet_exit_code(status))) : Exit.signal(Int(meet_end_signal(status)))
        exit = result
        return result
    }

    /// The modes of the terminal as the program left them: whether lines are edited and keys echoed, as a shell wants it.
    public var isCooked: Bool {
        var modes = termios()
        guard tcgetattr(master, &modes) == 0 else { return false }
        let wanted = tcflag_t(ICANON | ECHO | ISIG)
        return modes.c_lflag & wanted == wanted
    }

    /// Waits until the program is stopped by a signal; answers whether that happened in time.
    public func waitForStop(seconds: Double = 15) -> Bool {
        let deadline = Self.now() + seconds
        while Self.now() < deadline {
            var status: CInt = 0
            if waitpid(process, &status, WUNTRACED | WNOHANG) == process { return status & 0xFF == 0x7F }
            _ = readSome(milliseconds: 5)
        }
        return false
    }

    /// Reads what there is within a time; false when nothing can come any more.
    private func readSome(milliseconds: CInt) -> Bool {
        var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&descriptor, 1, milliseconds) > 0 else { return true }
        var buffer = [UInt8](repeating: 0, count: 65536)
        let count = read(master, &buffer, buffer.count)
        if count < 0 && errno == EINTR { return true }
        guard count > 0 else { return false }
        output += buffer[..<count]
        screen.feed(buffer[..<count])
        return true
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private func failure(_ text: String) -> Failure {
        let picture = screen.lines.map { "|" + $0 }.joined(separator: "\n")
        let tail = output.suffix(200).map { $0 == 0x1B ? "␛" : String(UnicodeScalar($0)) }.joined()
        return Failure(description: "\(text)\nThe screen, cursor at \(screen.cursor):\n\(picture)\nThe last bytes: \(tail)")
    }
}
