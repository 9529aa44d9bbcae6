import Foundation
import MeetCore
import Synchronization

/// Ctrl-C while a command searches: the search stops, nothing is kept, and the command ends with 130. Pressed once more it ends at once.
///
/// Only a search listens, and each anew: in a talk line by line (`--plain`) many commands run in one process, and the key that ended one is
/// nothing to the next.
enum Interrupt {
    /// Where the flag of the search that listens now lies; 0 before the first. A flag is never freed, since the handler may be looking at it.
    private static let listening = Atomic<UInt>(0)

    /// Runs a search that the key ends.
    ///
    /// - Parameter search: is given the flag at which it is to look.
    /// - Throws: what the search throws; `Interrupted` where the key was pressed: nothing is to be kept then.
    static func during<Result>(_ search: (CancelFlag) throws -> Result) throws -> Result {
        let flag = CancelFlag()
        let result = try heard(by: flag) { try search(flag) }
        if flag.isCancelled { throw Interrupted() }
        return result
    }

    /// Does something while the key raises a flag; after it the key does again what it did before, also where it ended with an error.
    private static func heard<Result>(by flag: CancelFlag, _ body: () throws -> Result) throws -> Result {
        listening.store(UInt(bitPattern: Unmanaged.passRetained(flag).toOpaque()), ordering: .sequentiallyConsistent)
        let former = signal(SIGINT) { _ in
            guard let flag = UnsafeRawPointer(bitPattern: Interrupt.listening.load(ordering: .sequentiallyConsistent)) else { return }
            Unmanaged<CancelFlag>.fromOpaque(flag).takeUnretainedValue().cancel()
            signal(SIGINT, SIG_DFL)
        }
        defer { signal(SIGINT, former) }
        // Who started the program in the background does not want it to hear of the key.
        if unsafeBitCast(former, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { signal(SIGINT, SIG_IGN) }
        return try body()
    }
}
