import Foundation
import MeetCore

/// Encrypts with a passphrase by GnuPG, which others keep well: AES with 256 bits, and a key that takes long to be tried.
///
/// What is readable goes to it and comes from it through pipes and never touches the disk; so does the passphrase. No key ring and no agent of
/// the person takes part.
struct Cipher {
    private let program: String

    /// Finds the program.
    /// - Throws: `CipherError.noProgram`.
    init(path: String = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin") throws {
        let found = path.split(separator: ":").map { "\($0)/gpg" }.first { FileManager.default.isExecutableFile(atPath: $0) }
        guard let found else { throw CipherError.noProgram }
        program = found
    }

    /// Whether a file is one that GnuPG encrypted with a passphrase: by its first bytes, or as text by its first line.
    static func isEncrypted(_ path: String) -> Bool {
        guard let file = FileHandle(forReadingAtPath: path), let head = try? file.read(upToCount: 27) else { return false }
        // The packet of an encrypted key of a session, in both ways in which its length can be written.
        return head.first == 0x8C || head.first == 0xC3 || head == Data("-----BEGIN PGP MESSAGE-----".utf8)
    }

    /// Encrypts bytes into a file that did not exist; it appears whole or not at all, and is looked at once more.
    func write(_ bytes: [UInt8], _ phrase: Passphrase, to path: String) throws {
        let draft = "\(path).new-\(UInt64.random(in: 0...UInt64.max))"
        let file = open(draft, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw FileError.cannotWrite(path, why: String(cString: strerror(errno))) }
        defer {
            close(file)
            unlink(draft)
        }
        let handle = FileHandle(fileDescriptor: file, closeOnDealloc: false)
        let done = try run(
            [
                "--symmetric", "--cipher-algo", "AES256", "--s2k-mode", "3", "--s2k-digest-algo", "SHA512", "--s2k-count", "65011712",
                "--output", "-",
            ],
            phrase, bytes, into: handle)
        guard done.status == 0 else { throw CipherError.failed(path, why: done.said) }
        guard fsync(file) == 0 else { throw FileError.cannotWrite(path, why: String(cString: strerror(errno))) }
        guard try read(draft, phrase) == bytes else { throw CipherError.failed(path, why: "≠") }
        guard link(draft, path) == 0 else {
            if errno == EEXIST { throw StoreError.exists(path: path) }
            guard access(path, F_OK) != 0, rename(draft, path) == 0 else {
                throw FileError.cannotWrite(path, why: String(cString: strerror(errno)))
            }
            StoreFile.syncFolder(of: path)
            return
        }
        StoreFile.syncFolder(of: path)
    }

    /// What stands in an encrypted file.
    func read(_ path: String, _ phrase: Passphrase) throws -> [UInt8] {
        let hidden = try Output().read(path)
        let done = try run(["--decrypt", "--output", "-"], phrase, hidden, into: nil)
        guard done.status == 0 else { throw CipherError.wrong(path) }
        return done.output
    }

    // MARK: Parts

    /// Runs the program: the passphrase and then the bytes go to its standard input.
    ///
    /// - Parameter output: where its output goes; nil for what is answered.
    private func run(
        _ arguments: [String], _ phrase: Passphrase, _ bytes: [UInt8], into output: FileHandle?
    ) throws -> (status: Int32, output: [UInt8], said: String) {
        // A home of its own, without keys and settings, in which it leaves nothing but a seed of chance.
        let home = NSTemporaryDirectory() + "meet-gpg-\(UInt64.random(in: 0...UInt64.max))"
        guard mkdir(home, 0o700) == 0 else { throw FileError.cannotWrite(home, why: String(cString: strerror(errno))) }
        defer { try? FileManager.default.removeItem(atPath: home) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments =
            [
                "--batch", "--quiet", "--no-tty", "--no-options", "--no-autostart", "--no-keyring", "--pinentry-mode", "loopback",
                "--no-symkey-cache", "--homedir", home, "--compress-algo", "none", "--passphrase-fd", "0",
            ] + arguments
        let (input, result, errors) = (Pipe(), Pipe(), Pipe())
        process.standardInput = input
        if let output { process.standardOutput = output } else { process.standardOutput = result }
        process.standardError = errors
        // A program that ends before it has read all is said by its status.
        let former = signal(SIGPIPE, SIG_IGN)
        defer { signal(SIGPIPE, former) }
        try process.run()
        let feeding = Thread {
            let file = input.fileHandleForWriting.fileDescriptor
            _ = (phrase.bytes + [UInt8(ascii: "\n")]).withUnsafeBytes { ByteFile.put($0, into: file) }
            _ = bytes.withUnsafeBytes { ByteFile.put($0, into: file) }
            try? input.fileHandleForWriting.close()
        }
        feeding.start()
        let made = output == nil ? Array(result.fileHandleForReading.readDataToEndOfFile()) : []
        // It says little: less than a pipe holds.
        let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, made, CleanText.line(String(said.prefix(300))))
    }
}
