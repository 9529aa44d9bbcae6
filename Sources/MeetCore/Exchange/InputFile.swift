import Glibc

/// The bytes of a file that somebody named, and never more than a file of its kind can have.
///
/// What a person names may be anything: a folder, a device without an end, a pipe into which nobody writes. Each ends in a sentence, soon and
/// before the memory does.
public enum InputFile {
    /// What a file is read as: by this it is known how much of it there can be.
    public enum Kind: Hashable, Sendable {
        case table, programme, calendar
        /// A passphrase, on the first line.
        case passphrase
        /// An encrypted backup.
        case encrypted

        /// Files of more bytes are refused.
        public var mostBytes: Int {
            switch self {
            case .table: return CSVTable.mostBytes
            case .programme: return ProgrammeJSON.mostBytes
            case .calendar: return UnfoldedFile.mostBytes
            case .passphrase: return 100_000
            case .encrypted: return 2_000_000_000
            }
        }
    }

    /// So long it waits before it looks again, in milliseconds.
    private static let pause = 20
    /// The device that is always empty, `/dev/null`: 1, 3.
    private static let nothing: dev_t = 0x103
    /// So many bytes are asked for at once.
    private static let piece = 1 << 18

    /// The bytes of a file, or of standard input where the path is `-`.
    ///
    /// - Parameters:
    ///   - onlyFiles: whether a pipe is refused: beside a screen nobody waits for who writes into it.
    ///   - patience: so long somebody may take to open the other end of a pipe, in milliseconds.
    /// - Throws: `InputFileError`.
    public static func read(
        _ path: String, as kind: Kind, onlyFiles: Bool = false, patience: Int = 3000
    ) throws(InputFileError) -> [UInt8] {
        guard path != "-" || onlyFiles else { return try bytes(of: STDIN_FILENO, named: "stdin", atMost: kind.mostBytes) }
        // Without this, opening a pipe waits for who writes into it, for ever.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard file >= 0 else { throw errno == ENOENT ? .notFound(path) : .cannotRead(path, why: reason) }
        defer { close(file) }
        var info = stat()
        guard fstat(file, &info) == 0 else { throw .cannotRead(path, why: reason) }
        var begun: [UInt8] = []
        switch info.st_mode & S_IFMT {
        case S_IFREG:
            // A file that says how long it is need not be read to be refused.
            guard info.st_size <= kind.mostBytes else { throw .tooLarge(path, mostBytes: kind.mostBytes) }
        case S_IFDIR: throw .folder(path)
        case S_IFIFO:
            guard !onlyFiles else { throw .pipe(path) }
            begun = try awaitWriter(file, path, patience)
        // A terminal, and the one that is always empty, are what they are named for.
        case S_IFCHR where !onlyFiles && (isatty(file) == 1 || info.st_rdev == nothing): break
        case S_IFCHR, S_IFBLK: throw .device(path)
        default: break
        }
        let flags = fcntl(file, F_GETFL)
        guard fcntl(file, F_SETFL, flags & ~O_NONBLOCK) == 0 else { throw .cannotRead(path, why: reason) }
        return try bytes(of: file, named: path, atMost: kind.mostBytes, after: begun, expected: Int(info.st_size))
    }

    /// The bytes of something open, to its end.
    ///
    /// - Parameters:
    ///   - begun: what was read of it before.
    ///   - expected: how many there probably are.
    /// - Throws: `InputFileError.tooLarge` as soon as there are more than may be.
    public static func bytes(
        of file: CInt, named name: String, atMost most: Int, after begun: [UInt8] = [], expected: Int = 0
    ) throws(InputFileError) -> [UInt8] {
        var bytes = begun
        bytes.reserveCapacity(min(max(0, expected), most))
        var buffer = [UInt8](repeating: 0, count: piece)
        while true {
            let count = Glibc.read(file, &buffer, piece)
            if count < 0 {
                if errno == EINTR { continue }
                throw .cannotRead(name, why: reason)
            }
            if count == 0 { return bytes }
            guard bytes.count + count <= most else { throw .tooLarge(name, mostBytes: most) }
            bytes += buffer[..<count]
        }
    }

    /// Waits until somebody has opened the other end of a pipe.
    ///
    /// - Returns: what could be read of it already.
    private static func awaitWriter(_ file: CInt, _ path: String, _ patience: Int) throws(InputFileError) -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: piece)
        for _ in stride(from: 0, to: patience, by: pause) {
            let count = Glibc.read(file, &buffer, piece)
            if count > 0 { return Array(buffer[..<count]) }
            // There is nothing yet, but somebody who may write.
            if count < 0, errno == EAGAIN { return [] }
            guard count == 0 || errno == EINTR else { throw .cannotRead(path, why: reason) }
            var state = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
            // Who came and went has written nothing; that nobody has come yet is not told, and the time passes.
            if poll(&state, 1, CInt(pause)) > 0, state.revents & Int16(POLLIN) == 0 { return [] }
        }
        throw .noWriter(path)
    }

    private static var reason: String { String(cString: strerror(errno)) }
}
