import Testing

@testable import MeetCore

/// A long match is divided into sittings, a short one and one that counts steps is not.
struct SittingTests {
    @Test func aLongAllowanceIsDividedAndAShortOneIsNot() throws {
        let long = StopRule(seconds: 1000)
        let sitting = try #require(long.sitting(seconds: 1))
        #expect(sitting.secondsAllowed == 1 && sitting.used(steps: 0) < 1)
        // What would be left after it is too little for another beginning.
        #expect(long.sitting(seconds: 400) == nil)
        #expect(long.sitting(seconds: .infinity) == nil)
        #expect(StopRule(steps: 1000).sitting(seconds: 1) == nil && StopRule().sitting(seconds: 1) == nil)
    }

    @Test func whoCancelsCancelsTheSitting() throws {
        let flag = CancelFlag()
        let sitting = try #require(StopRule(seconds: 1000, cancel: flag).sitting(seconds: 10))
        #expect(sitting.used(steps: 0) < 1)
        flag.cancel()
        #expect(sitting.used(steps: 0) >= 1)
    }
}
