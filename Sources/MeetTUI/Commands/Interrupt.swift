import Foundation
import MeetCore

/// Ctrl-C while a command searches: the search stops, nothing is kept, and the command ends with 130. Pressed once more it ends at once.
enum Interrupt {
    /// The flag at which the search looks: of the whole process, as the signal is.
    static let flag = CancelFlag()

    /// Listens from now on.
    static func begin() {
        // The handler may not be the first to touch it.
        _ = flag
        let former = signal(SIGINT) { _ in
            Interrupt.flag.cancel()
            signal(SIGINT, SIG_DFL)
        }
        // Who started the program in the background does not want it to hear of the key.
        if unsafeBitCast(former, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { signal(SIGINT, SIG_IGN) }
    }

    /// Ends the listening: what is kept is kept whole.
    /// - Throws: `Interrupted` where the key was pressed: nothing is to be kept then.
    static func end() throws {
        signal(SIGINT, SIG_DFL)
        if flag.isCancelled { throw Interrupted() }
    }
}
