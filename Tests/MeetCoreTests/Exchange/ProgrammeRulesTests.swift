import TestSupport
import Testing

@testable import MeetCore

/// What programme.json says of axes made from other fields, of weights that are too large, and of keys that are misspelt.
@Suite struct ProgrammeRulesTests {
    private static let made = """
        { "format": "meet-programme/1", "name": "X", "timeZone": "Europe/Stockholm",
          "slots": [ { "id": "s", "weekday": 1, "start": "18:00", "end": "20:30" } ],
          "axes": [ { "id": "area", "kind": "contrast", "from": "district",
                      "categories": [ { "id": "inner", "from": ["Södermalm", "Kungsholmen"] }, { "id": "outer", "from": "Farsta" } ] },
                    { "id": "born", "kind": "spread", "from": "birthYear",
                      "categories": [ { "id": "old", "from": "-1990" }, { "id": "new", "from": "1991-" }, { "id": "none" } ] } ],
          "cohorts": [ { "id": "c", "name": "C", "slot": "s", "seats": [2, 3], "firstDate": "2027-01-18", "everyDays": 14 } ] }
        """

    private func problems(_ path: String, _ value: JSONValue) throws -> [ProgrammeProblem] {
        do {
            _ = try ProgrammeJSON.programme(from: ProgrammeSample.value(Self.made).replacing(path, with: value))
            return []
        } catch ExchangeError.programme(let problems) {
            return problems
        }
    }

    private func notes(_ path: String, _ value: JSONValue, in text: String = ProgrammeSample.contract) throws -> [ImportNote] {
        let changed = try ProgrammeSample.value(text).replacing(path, with: value)
        return try ProgrammeJSON.read(Array(JSONText.pretty(changed).utf8)).notes
    }

    @Test func fromIsReadAndWritten() throws {
        let programme = try ProgrammeJSON.read(text: Self.made)
        #expect(programme.axes.map(\.from) == [.district, .birthYear])
        #expect(programme.axes[0].categories.map(\.from) == [["Södermalm", "Kungsholmen"], ["Farsta"]])
        #expect(programme.axes[1].categories.map(\.from) == [["-1990"], ["1991-"], []])
        #expect(try ProgrammeJSON.read(text: ProgrammeJSON.text(of: programme)) == programme)
    }

    @Test func whatContradictsItselfIsNamedByItsPath() throws {
        #expect(
            try problems("axes[0].from", .string("shoe size"))
                == [.init(path: "axes[0].from", reason: .notOneOf(["district", "birthYear", "age", "source"], found: "shoe size"))])
        #expect(
            try problems("axes[0].categories[1].from", .array([.string("Södermalms stadsdel")]))
                == [
                    .init(
                        path: "axes[0].categories[1].from", reason: .duplicate("Södermalms stadsdel", first: "axes[0].categories[0].from"))
                ])
        #expect(
            try problems("axes[1].categories[1].from", .string("1990-"))
                == [.init(path: "axes[1].categories[1].from", reason: .bandOverlaps("1990-", other: "axes[1].categories[0].from"))])
        #expect(
            try problems("axes[1].categories[1].from", .string("ung"))
                == [.init(path: "axes[1].categories[1].from", reason: .badBand("ung"))])
        #expect(try problems("axes[1].categories[1].from", .integer(3)).map(\.reason) == [.wrongKind(.list)])
    }

    @Test func weightsThatCannotBeCountedAreRefused() throws {
        func problems(_ change: (inout Programme) -> Void) throws -> [ProgrammeProblem] {
            var programme = try ProgrammeSample.programme()
            change(&programme)
            do {
                _ = try ProgrammeJSON.programme(from: ProgrammeJSON.value(of: programme))
                return []
            } catch ExchangeError.programme(let problems) {
                return problems
            }
        }
        #expect(try problems { $0.axes[0].weight = 100_000 }.isEmpty)
        #expect(try problems { $0.axes[1].categories[0].target = 100_000...100_000 }.isEmpty)
        let far = try problems {
            $0.axes[1].weight = 100_000
            for place in 0..<2 { $0.axes[1].categories[place].target = 100_000...100_000 }
        }
        #expect(far.map(\.path) == ["axes[1].categories[1].target[0]"] || far.map(\.path) == ["axes[1].categories[0].target[0]"])
        let heavy = try problems { programme in
            let cohort = programme.cohorts[0]
            programme.cohorts = (0..<5).map { number in
                var copy = cohort
                copy.id = CohortID("c\(number)")
                copy.seats = 0...100_000
                return copy
            }
            programme.axes[0].weight = 100_000
        }
        #expect(heavy.map(\.path) == ["axes[0].weight"])
        // What is named as the most that works does work.
        guard case .energyTooLarge(let highest)? = heavy.first?.reason else {
            Issue.record("not refused for its energy")
            return
        }
        #expect(highest > 0 && highest < 100_000)
    }

    @Test(arguments: [
        ("axes[0].categories[0].minimun", "axes[0].categories[0].minimun", "minimum"), ("cohort", "cohort", "cohorts"),
        ("axes[0].categories[0].never_alone", "axes[0].categories[0].never_alone", "neverAlone"),
        ("crosingWeight", "crosingWeight", "crossingWeight"), ("slots[1].lable", "slots[1].lable", "label"),
    ])
    func misspeltKeysAreToldOf(_ key: String, _ path: String, _ meant: String) throws {
        // The right key must be missing, or the other is no slip.
        var value = try ProgrammeSample.value()
        let parent = path.split(separator: ".").dropLast().joined(separator: ".")
        let right = parent.isEmpty ? meant : "\(parent).\(meant)"
        let isRequired = meant == "cohorts"
        if !isRequired { value = value.replacing(right, with: nil) }
        value = value.replacing(key, with: .integer(3))
        let notes = try ProgrammeJSON.read(Array(JSONText.pretty(value).utf8)).notes
        #expect(notes == (isRequired ? [] : [.misspeltKey(path, meant: meant)]))
    }

    @Test func keysOfTheirOwnAreNotTakenForMistakes() throws {
        for key in ["note", "zz", "remarks", "axes[0].colour", "cohorts[0].room"] {
            #expect(try notes(key, .string("x")).isEmpty, "\(key)")
        }
    }
}
