import TestSupport
import Testing

@testable import MeetCore

/// Camps that no axis alone shows.
struct FaultlineTests {
    static let axes = [
        Axis(id: "settlement", kind: .contrast, categories: [Category(id: "new"), Category(id: "established")]),
        Axis(id: "influence", kind: .contrast, categories: [Category(id: "youth"), Category(id: "decision_maker")]),
        Axis(id: "housing", kind: .contrast, categories: [Category(id: "estate"), Category(id: "house")]),
    ]

    /// Members by the first letters of their three categories.
    static func members(_ codes: String...) -> [AxisValues] {
        codes.map { code in
            let letters = Array(code)
            return [
                "settlement": letters[0] == "n" ? "new" : "established", "influence": letters[1] == "y" ? "youth" : "decision_maker",
                "housing": letters[2] == "e" ? "estate" : "house",
            ]
        }
    }

    /// Members drawn by a seed; some at neither pole.
    static func random(_ count: Int, seed: UInt64) -> [AxisValues] {
        var random = SeededRandom(seed: seed)
        return (0..<count).map { _ in
            var values = AxisValues()
            for axis in axes {
                let drawn = random.below(5)
                if drawn < 4 { values[axis.id] = axis.categories[drawn % 2].id }
            }
            return values
        }
    }

    // Checked with the R package asw.cluster and exhaustively.
    @Test func twoCampsAreOne() {
        let faultline = Faultline(Self.members("nye", "nye", "edh", "edh"), axes: Self.axes)
        #expect(faultline.strength == 1)
        #expect(faultline.side == [2, 3])
    }

    @Test func crossedAxesShowAThird() throws {
        let strength = try #require(Faultline(Self.members("nye", "ndh", "eyh", "ede"), axes: Self.axes).strength)
        #expect(abs(strength - 1.0 / 3) < 1e-12)
    }

    @Test func sixWithTwoCampsThatAreNotPure() throws {
        let faultline = Faultline(Self.members("nye", "nye", "nde", "edh", "edh", "eyh"), axes: Self.axes)
        #expect(abs(try #require(faultline.strength) - 0.7037037037) < 1e-9)
        #expect(faultline.side == [3, 4, 5])
    }

    @Test func whoAreAllAlikeHaveNone() {
        #expect(Faultline(Self.members("nye", "nye", "nye"), axes: Self.axes).strength == nil)
        #expect(Faultline(Self.members("nye"), axes: Self.axes).strength == nil)
        #expect(Faultline([], axes: Self.axes).strength == nil)
    }

    @Test(arguments: 0..<60) func isTheStrongestOfAllSplits(seed: Int) throws {
        let members = Self.random(2 + seed % 9, seed: UInt64(seed))
        let faultline = Faultline(members, axes: Self.axes)
        #expect(faultline.isProven)
        guard let plain = PlainFaultline.strength(members, Self.axes) else {
            #expect(faultline.strength == nil)
            return
        }
        #expect(abs(try #require(faultline.strength) - plain) < 1e-9)
        #expect(!faultline.side.isEmpty && faultline.side.count * 2 <= members.count)
    }

    @Test func theOrderOfMembersDoesNotCount() throws {
        let members = Self.random(24, seed: 7)
        let (one, other) = (Faultline(members, axes: Self.axes), Faultline(members.reversed(), axes: Self.axes))
        #expect(abs(try #require(one.strength) - (try #require(other.strength))) < 1e-12)
    }

    @Test func aSearchThatIsCutShortSaysSo() throws {
        let members = Self.random(30, seed: 3)
        let (whole, cut) = (Faultline(members, axes: Self.axes), Faultline(members, axes: Self.axes, stepLimit: 10))
        #expect(whole.isProven)
        #expect(!cut.isProven)
        #expect(try #require(cut.strength) <= (try #require(whole.strength)) + 1e-9)
    }
}
