import Glibc

/// A pipe whose reading end can be waited for together with the keyboard. Any thread may wake.
final class WakePipe: Sendable {
    /// The end to wait for.
    let readEnd: CInt
    /// The end that wakes, for a signal handler; others call `wake`.
    let writeEnd: CInt

    /// A pipe that blocks nobody and that child processes do not inherit.
    init() throws(TerminalError) {
        var ends: [CInt] = [-1, -1]
        guard pipe(&ends) == 0 else { throw .system(errno) }
        (readEnd, writeEnd) = (ends[0], ends[1])
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
    }

    deinit {
        close(readEnd)
        close(writeEnd)
    }

    /// Writes a byte. A full pipe is as good: whoever waits wakes anyway.
    func wake() {
        var byte: UInt8 = 1
        while write(writeEnd, &byte, 1) < 0, errno == EINTR {}
    }

    /// Takes all bytes out; answers how many there were.
    @discardableResult
    func clear() -> Int {
        var bytes = [UInt8](repeating: 0, count: 64)
        var total = 0
        while true {
            let count = read(readEnd, &bytes, bytes.count)
            if count > 0 { total += count } else if count == 0 || errno != EINTR { return total }
        }
    }
}
