import Testing

@testable import MeetCore

/// Evenness and exposure, by hand: they are different things.
struct ExposureTests {
    private static func report(_ groups: [(Int, Int)]) -> MixReport {
        let axis = Axis(id: "a", kind: .contrast, categories: [Category(id: "x"), Category(id: "y")])
        let slot = Slot(id: "s", weekday: .monday, start: .midnight, end: .midnight)
        let cohorts = groups.indices.map { Cohort(id: CohortID("c\($0)"), name: "", slot: "s", seats: 0...30, schedule: .dates([])) }
        var people: [Person] = []
        var composition = Composition()
        for (group, counts) in groups.enumerated() {
            let members = (0..<counts.0 + counts.1).map { number in
                Person(id: PersonID("p\(group)-\(number)"), name: "P", values: ["a": number < counts.0 ? "x" : "y"])
            }
            people += members
            composition[cohorts[group].id] = members.map(\.id)
        }
        return MixReport(
            TermData(
                programme: Programme(name: "", slots: [slot], axes: [axis], cohorts: cohorts), people: people, composition: composition))
    }

    @Test func byHand() throws {
        // Two groups of four: three x with one y, and one x with three y. Of the four x three see 1 y among 3, one sees 3 among 3.
        let report = Self.report([(3, 1), (1, 3)])
        let exposure = try #require(report.exposure(axis: 0, of: 0, to: 1))
        let isolation = try #require(report.exposure(axis: 0, of: 0, to: 0))
        #expect(abs(exposure - 0.5) < 1e-12)  // 3 ÷ 4 × 1 ÷ 3 + 1 ÷ 4 × 3 ÷ 3
        #expect(abs(isolation - 0.5) < 1e-12)  // 3 ÷ 4 × 2 ÷ 3 + 1 ÷ 4 × 0 ÷ 3
        #expect(Dissimilarity.index([(3, 1), (1, 3)]) == 0.5)
    }

    @Test func evenIsNotTheSameAsExposed() throws {
        // One x among nine y in each of two groups: perfectly even, and yet no x meets another.
        let report = Self.report([(1, 9), (1, 9)])
        #expect(Dissimilarity.index([(1, 9), (1, 9)]) == 0)
        #expect(report.exposure(axis: 0, of: 0, to: 0) == 0)
        #expect(report.exposure(axis: 0, of: 0, to: 1) == 1)
    }

    @Test func apartIsOne() {
        #expect(Dissimilarity.index([(4, 0), (0, 2)]) == 1)
        #expect(Dissimilarity.index([(4, 0)]) == nil)
        #expect(Dissimilarity.index([]) == nil)
    }

    @Test func blauByHand() throws {
        let mix = AxisMix(
            Axis(id: "a", kind: .spread, categories: ["x", "y", "z"].map { Category(id: CategoryID($0)) }),
            ["x", "x", "x", "y"].map { ["a": CategoryID($0)] })
        // 1 − (9 + 1) ÷ 16; of four in three categories the most even split is 2, 1, 1: 1 − 6 ÷ 16.
        #expect(mix.blau == 0.375)
        #expect(abs(try #require(mix.relativeBlau) - 0.6) < 1e-12)
    }
}
