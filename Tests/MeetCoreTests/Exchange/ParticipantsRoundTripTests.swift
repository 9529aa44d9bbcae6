import Testing

@testable import MeetCore

/// What is exported and imported again changes nothing.
@Suite struct ParticipantsRoundTripTests {
    private let nasty = [
        "=cmd|' /C calc'!A0", "'=x", "''+1", "-", "+46 70 123 45 67", "@home", "say \"hi\"", "a,b;c|d", "Åsa Öberg", "O'Brien", "'tis",
        "sep=;",
        "Nguyễn Thị-Mai", "🙂", "\"", "x\u{308}y", "id", "نور", "a\u{200D}b", "\"=1\"",
    ]

    private func text(_ random: inout ExchangeDice) -> String { nasty.randomElement(using: &random) ?? "x" }

    private func person(_ number: Int, _ programme: Programme, _ random: inout ExchangeDice) -> Person {
        var person = Person(id: PersonID("p\(number)"), name: text(&random), displayName: text(&random))
        person.email = text(&random)
        person.phone = text(&random)
        person.birthYear = Bool.random(using: &random) ? Int.random(in: 1900...2026, using: &random) : nil
        person.notes = [text(&random), "", text(&random)].joined(separator: "\n")
        person.source = Bool.random(using: &random) ? text(&random) : ""
        person.district = ["Järva", "Nacka", "'=Mars"].randomElement(using: &random) ?? ""
        person.available = programme.slots.map(\.id).shuffled(using: &random).dropLast(Int.random(in: 0...2, using: &random))
        person.unavailable = (0..<Int.random(in: 0...3, using: &random)).map { CivilDate(dayNumber: 20_800 + Int32($0)) }
        person.needs = [Need.wheelchair, .hearingLoop, .interpreter("ti")].shuffled(using: &random).dropLast(1)
        person.together = Bool.random(using: &random) ? text(&random) : ""
        person.apart = number > 1 ? [PersonID("p\(number - 1)")] : []
        person.registered = Bool.random(using: &random) ? CivilDate(dayNumber: 20_700) : nil
        person.consent = [.none, .given(nil), .given(CivilDate(dayNumber: 20_710))].randomElement(using: &random) ?? .none
        for axis in programme.axes where person.consent.isGiven && Bool.random(using: &random) {
            person.values[axis.id] = axis.categories.randomElement(using: &random)?.id
        }
        return person
    }

    @Test func importingAnExportChangesNothing() throws {
        var random = ExchangeDice(3)
        let programme = try ProgrammeSample.programme()
        let file = ParticipantsCSV(programme: programme, today: try #require(CivilDate(year: 2026, month: 11, day: 22)))
        let people = (1...300).map { person($0, programme, &random) }
        let text = file.text(of: people)
        let again = try file.read(Array(text.utf8), known: people)
        #expect(again.rejected.isEmpty, "\(again.rejected.prefix(3))")
        #expect(again.updated.isEmpty)
        #expect(again.unchanged == 300)
        let fresh = try file.read(Array(text.utf8))
        #expect(fresh.created == people)
    }

    @Test func noFieldOfAnExportBeginsLikeAFormula() throws {
        var random = ExchangeDice(5)
        let programme = try ProgrammeSample.programme()
        let file = ParticipantsCSV(programme: programme, today: try #require(CivilDate(year: 2026, month: 11, day: 22)))
        let table = try CSVTable(Array(file.text(of: (1...50).map { person($0, programme, &random) }).utf8))
        for row in table.rows {
            let starts = (0..<row.count).compactMap { table.text(row, $0).unicodeScalars.first }
            #expect(!starts.contains { "=+-@\t".unicodeScalars.contains($0) })
        }
    }
}
