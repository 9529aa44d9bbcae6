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

    private static func read(_ file: String) throws -> Passphrase { try Passphrase(Output().read(file)) }

    /// Asks on the terminal itself: standard input and output may be something else.
    ///
    /// What is typed is read key by key, whatever the terminal was set to, so that Ctrl-C is heard at once; and however it ends, also by a
    /// signal, the terminal is left as it was found.
    private static func ask(_ question: String) throws -> Passphrase {
        guard let terminal = QuietTerminal() else { throw CipherError.noTerminal }
        defer { terminal.leave() }
        let question = CleanText.message(question) + " "
        terminal.put(question)
        defer { terminal.put("\n") }
        var line: [UInt8] = []
        while true {
            switch terminal.next() {
            case nil, 0x03, 0x1C: throw CipherError.empty
            case 0x04 where line.isEmpty: throw CipherError.empty
            case 0x04, 0x0A, 0x0D: return try Passphrase(line)
            case 0x08, 0x7F:
                // A letter of several bytes goes whole.
                while let last = line.popLast(), last & 0xC0 == 0x80 {}
            case 0x15: line = []
            case 0x1A:
                terminal.stop()
                line = []
                terminal.put(question)
            case let byte?: line.append(byte)
            }
        }
    }
}
