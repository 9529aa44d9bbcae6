import TestSupport
import Testing

@testable import MeetCore

/// Axes made from other fields are the same everywhere that categories are looked at.
@Suite struct MadeAxesTests {
    @Test(arguments: UInt64(1)...20)
    func everyPersonHasTheCategoryOfThePlainRule(seed: UInt64) {
        let data = MadeAxes.term(seed: seed)
        let problem = MatchingProblem(data)
        var made = 0
        for (index, person) in data.people.enumerated() {
            let background = data.programme.background(of: person)
            for (place, axis) in data.programme.axes.enumerated() {
                let plain = MadeAxes.plain(person, on: axis, in: data.programme)
                #expect(problem.category(of: index, axis: place).map { axis.categories[$0].id } == plain, "\(seed) \(person.id) \(axis.id)")
                #expect(background[axis.id].flatMap { axis.index(of: $0) }.map { axis.categories[$0].id } == plain)
                if axis.from != nil, plain != nil, person.values[axis.id] == nil { made += 1 }
            }
        }
        #expect(made > 40)
    }

    @Test(arguments: UInt64(1)...10)
    func scoreAndReportCountThem(seed: UInt64) throws {
        var data = MadeAxes.term(seed: seed)
        let ids = data.people.map(\.id)
        data.composition = Composition(["c0": Array(ids[0..<6]), "c1": Array(ids[6..<12])])
        let working = WorkingComposition(MatchingProblem(data), data.composition)
        #expect(working.score == PlainScore.score(data))
        let report = MixReport(data)
        #expect(report.energy == working.score.mix)
        for (place, axis) in data.programme.axes.enumerated() {
            for (index, category) in axis.categories.enumerated() {
                let plain = data.people.count { MadeAxes.plain($0, on: axis, in: data.programme) == category.id }
                #expect(report.applied[place].counts[index] == plain)
            }
        }
    }

    @Test func whoHasAnOwnValueKeepsIt() {
        var data = MadeAxes.term(seed: 1)
        data.people = [
            Person(id: "a", name: "A", values: ["area": "inner"], district: "Farsta", consent: .given(nil)),
            Person(id: "b", name: "B", district: "Farsta", consent: .given(nil)), Person(id: "c", name: "C", district: "Farsta"),
        ]
        let made = data.people.map { data.programme.background(of: $0)["area"]?.text ?? "–" }
        #expect(made == ["inner", "outer", "–"])
    }

    @Test(arguments: [
        ("-1990", "-1990", [1990, 1], [1991]), ("1991-2005", "1991-2005", [1991, 2005], [1990, 2006]),
        ("2006 –", "2006-", [2006, 9999], [2005]),
        ("1990", "1990", [1990], [1989, 1991]),
    ])
    func aBandHasItsEnds(_ text: String, _ written: String, _ inside: [Int], _ outside: [Int]) throws {
        let band = try #require(NumberBand(text))
        #expect(band.description == written)
        #expect(inside.allSatisfy(band.contains) && !outside.contains(where: band.contains))
    }

    @Test(arguments: ["", "-", "x", "2005-1991", "1-2-3", "19900", "+5-7", "1990-x"])
    func whatIsNoBandIsRefused(_ text: String) { #expect(NumberBand(text) == nil) }
}
