import Glibc

/// Standard error while the screen is on: a file without a name, whose content is printed when the screen is off.
///
/// What a library or a trap writes would otherwise stand in the middle of the screen, and be lost with it.
struct StandardErrorFile {
    /// Standard error as it was.
    let original: CInt
    /// The file.
    let file: CInt

    /// Sends standard error to a file; nil where it is no terminal, so that nothing disturbs the screen, or where no file can be made.
    init?() {
        guard isatty(STDERR_FILENO) == 1 else { return nil }
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var path = Array("\(folder)/meet-stderr-XXXXXX".utf8CString)
        let file = mkstemp(&path)
        guard file >= 0 else { return nil }
        unlink(path)
        original = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 10)
        self.file = file
        guard original >= 0 else {
            close(file)
            return nil
        }
        _ = fcntl(file, F_SETFD, FD_CLOEXEC)
        fflush(nil)
        dup2(file, STDERR_FILENO)
    }

    /// Gives standard error back and prints what was written meanwhile; may be called in a signal handler.
    static func restore(original: CInt, file: CInt) {
        guard original >= 0, file >= 0 else { return }
        dup2(original, STDERR_FILENO)
        var offset: off_t = 0
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1024) { buffer in
            while true {
                let count = pread(file, buffer.baseAddress, buffer.count, offset)
                guard count > 0 else { return }
                _ = write(STDERR_FILENO, buffer.baseAddress, count)
                offset += count
            }
        }
    }
}
