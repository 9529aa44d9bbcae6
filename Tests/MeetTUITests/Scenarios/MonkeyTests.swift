import Foundation
import Testing

@testable import MeetTUI

/// Whatever is pressed, on whatever screen and in whatever window: every sum is right, the screen is that of a fresh drawing, the database
/// holds what is shown, and all of it can be undone to the beginning.
struct MonkeyTests {
    /// `scripts/deep.d/monkey` presses many more keys than there is time for in each run of the tests.
    private static let keys = ProcessInfo.processInfo.environment["MEET_MONKEY_KEYS"].flatMap { Int($0) } ?? 1500

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func whateverIsPressedAllStaysSound(seed: UInt64) throws {
        let first = ProcessInfo.processInfo.environment["MEET_MONKEY_SEED"].flatMap { UInt64($0) } ?? 0
        let monkey = try MonkeyRun(seed: seed + first)
        try monkey.run(keys: Self.keys / 4, lookingEvery: 25)
    }
}
