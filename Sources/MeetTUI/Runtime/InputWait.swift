import Glibc

/// Waits for the keyboard and for pipes together.
enum InputWait {
    /// What ended a wait.
    enum Result: Hashable, Sendable {
        /// Something was typed.
        case input
        /// A pipe can be read, or a signal came.
        case other
        /// The time went by.
        case timeout
        /// The terminal is gone.
        case closed
    }

    /// Waits for at most so many milliseconds; without end, and without waking in between, where that is nil.
    static func wait(input: CInt, pipes: [CInt], milliseconds: CInt? = nil) -> Result {
        var descriptors = ([input] + pipes).map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        let count = poll(&descriptors, nfds_t(descriptors.count), milliseconds ?? -1)
        if count < 0 { return errno == EINTR ? .other : .closed }
        if count == 0 { return .timeout }
        let keyboard = CInt(descriptors[0].revents)
        if keyboard & POLLIN != 0 { return .input }
        return keyboard & (POLLERR | POLLHUP | POLLNVAL) != 0 ? .closed : .other
    }
}
