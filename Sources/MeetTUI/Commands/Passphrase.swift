import Foundation
import MeetCore

/// A passphrase: asked on the terminal without showing it, or read from a file. It never stands in an argument, in the environment or in a log.
struct Passphrase {
    /// Its bytes, without the end of the line.
    let bytes: [UInt8]

    /// One for something new: asked twice, since nobody sees what is typed.
    static func new(_ file: String?, _ words: Words) throws -> Passphrase {
        if let file { return try read(file) }
        let first = try ask(words.askNewPassphrase)
        guard try ask(words.askPassphraseAgain).bytes == first.bytes else { throw CipherError.differ }
        return first
    }

    /// That of a file that there is.
    static func known(_ file: String?, _ about: String, _ words: Words) throws -> Passphrase {
        try file.map { try read($0) } ?? ask(words.askPassphrase(about))
    }

    // MARK: Parts

    private init(_ line: some Sequence<UInt8>) throws {
        bytes = Array(line.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") })
        guard !bytes.isEmpty else { throw CipherError.empty }
    }

    private static func read(_ file: String) throws -> Passphrase { try Passphrase(InputFile.read(file, as: .passphrase)) }

    /// Asks on the terminal itself: standard input and output may be something else.
    private static func ask(_ question: String) throws -> Passphrase {
        let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
        guard terminal >= 0 else { throw CipherError.noTerminal }
        defer { close(terminal) }
        var former = termios()
        guard tcgetattr(terminal, &former) == 0 else { throw CipherError.noTerminal }
        var quiet = former
        quiet.c_lflag &= ~tcflag_t(ECHO)
        // Who gives up here must not be left with a terminal that shows nothing.
        let interrupt = signal(SIGINT, SIG_IGN)
        defer { signal(SIGINT, interrupt) }
        quiet.c_lflag &= ~tcflag_t(ISIG)
        tcsetattr(terminal, TCSAFLUSH, &quiet)
        defer { tcsetattr(terminal, TCSAFLUSH, &former) }
        put(question + " ", terminal)
        defer { put("\n", terminal) }
        var line: [UInt8] = []
        while true {
            var byte: UInt8 = 0
            let count = Foundation.read(terminal, &byte, 1)
            if count < 0, errno == EINTR { continue }
            // Ctrl-C gives up.
            guard count == 1, byte != 3 else { throw CipherError.empty }
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { return try Passphrase(line) }
            line.append(byte)
        }
    }

    private static func put(_ text: String, _ terminal: CInt) {
        var text = text
        _ = text.withUTF8 { ByteFile.put(UnsafeRawBufferPointer($0), into: terminal) }
    }
}
