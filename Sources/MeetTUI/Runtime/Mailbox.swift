import MeetCore

/// Where other threads leave messages for the loop.
///
/// The pipe gets one byte when the first message comes into an empty box: a hundred messages wake the loop once.
final class Mailbox<Message: Sendable>: Sendable {
    private let messages = Locked<[Message]>([])
    private let pipe: WakePipe

    /// An empty box.
    init() throws(TerminalError) {
        pipe = try WakePipe()
    }

    /// A descriptor that can be read while there are messages.
    var descriptor: CInt { pipe.readEnd }

    /// Leaves a message; any thread may.
    func post(_ message: Message) {
        let wasEmpty = messages.withLock { messages in
            messages.append(message)
            return messages.count == 1
        }
        if wasEmpty { pipe.wake() }
    }

    /// Takes all messages, in the order in which they came.
    func drain() -> [Message] {
        // The pipe first: a message that comes in between then costs one wake-up too many, and never one too few.
        pipe.clear()
        return messages.withLock { messages in
            defer { messages = [] }
            return messages
        }
    }
}
