import CNcurses
import Glibc

extension Terminal {
    /// What ended a wait.
    enum WaitResult: Hashable, Sendable {
        /// Something was typed.
        case input
        /// The descriptor can be read, or a signal came.
        case other
        /// The time went by.
        case timeout
        /// The terminal is gone.
        case closed
    }

    /// Waits for the keyboard, a descriptor, or a signal, for at most so many milliseconds; without end where that is nil.
    ///
    /// `ppoll` lets the signals through in the same moment in which it begins to wait. With `poll` a new size that came just before would
    /// be noticed only at the next key.
    static func wait(wake: CInt, milliseconds: Int?, letting signals: sigset_t) -> WaitResult {
        var descriptors = [
            pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0), pollfd(fd: wake, events: Int16(POLLIN), revents: 0),
        ]
        var mask = signals
        let count: CInt
        if let milliseconds {
            var time = timespec(tv_sec: milliseconds / 1000, tv_nsec: milliseconds % 1000 * 1_000_000)
            count = ppoll(&descriptors, nfds_t(descriptors.count), &time, &mask)
        } else {
            count = ppoll(&descriptors, nfds_t(descriptors.count), nil, &mask)
        }
        if count < 0 { return errno == EINTR ? .other : .closed }
        if count == 0 { return .timeout }
        let keyboard = CInt(descriptors[0].revents)
        if keyboard & (POLLERR | POLLHUP | POLLNVAL) != 0 && keyboard & POLLIN == 0 { return .closed }
        return keyboard & POLLIN != 0 ? .input : .other
    }
}
