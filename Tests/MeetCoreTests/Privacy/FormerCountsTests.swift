import Foundation
import Testing

@testable import MeetCore

/// Counts stay when people go, as far as no count is a person.
@Suite struct FormerCountsTests {
    let folder: TemporaryFolder
    let store: Store
    private static let members = (0..<24).map { PersonID("m\($0)") }
    private static let waiting = (0..<6).map { PersonID("w\($0)") }

    init() throws {
        folder = try TemporaryFolder()
        store = try Store.create(path: folder.file(), programme: MarkedTerm.programme, at: StoreSample.now, who: "kim")
        let people = (Self.members + Self.waiting).enumerated().map { place, id in
            Person(
                id: id, name: "N \(id)", birthYear: place % 5 == 0 ? 1910 : 2000,
                values: ["settlement": place % 2 == 0 ? "zqnew" : "established"],
                consent: place == 3 ? .none : .given(nil))
        }
        try store.perform(.importParticipants(count: people.count), at: StoreSample.now, who: "kim") { changes in
            try changes.enter(people)
            try changes.replaceComposition(of: ["c1"], with: Composition(["c1": Self.members]))
            for (place, id) in Self.members.enumerated() {
                for session in 1...2 {
                    let states: [AttendanceState?] = [.present, .late, .absent, .excused, nil]
                    try changes.mark(states[(place + session) % 5], id, at: SessionKey("c1", session))
                }
            }
        }
    }

    private func statistics() throws -> ProgrammeStatistics {
        ProgrammeStatistics(TermRecord(try store.load(), tables: try store.tablePlans(), attendance: try store.attendance()))
    }

    private func rows() throws -> [[String]] {
        try store.withDatabase { database in
            try database.statement("SELECT cohort, measure, axis, part, session, count FROM former_count ORDER BY 1, 2, 3, 4, 5").all {
                row in
                (0..<6).map { row.text($0) }
            }
        }
    }

    private func erase(_ persons: [PersonID]) throws {
        try store.erase(Set(persons), at: StoreSample.now, who: "kim")
    }

    /// Everybody is erased, cohort and queue, and the numbers are those of before.
    @Test func theNumbersAreTheSameAfterEverybodyWent() throws {
        let before = try statistics()
        try erase(Self.members + Self.waiting)
        let after = try statistics()
        #expect(try store.loadPeople().isEmpty && after.mix.erased == 30)
        #expect(after.mix.appliedCount == 30 && after.mix.seatedCount == 24)
        #expect(after.mix.applied == before.mix.applied && after.mix.seated == before.mix.seated && after.mix.waiting == before.mix.waiting)
        #expect(after.mix.cohorts.map(\.axes) == before.mix.cohorts.map(\.axes))
        #expect(after.mix.cohorts.map(\.members) == before.mix.cohorts.map(\.members))
        let (old, new) = (try #require(before.cohorts[0].attendance), try #require(after.cohorts[0].attendance))
        #expect(new.members == old.members && new.sessions.map(\.members) == old.sessions.map(\.members))
        #expect(new.completed == old.completed && new.awayTwice == old.awayTwice && new.personHours == old.personHours)
        #expect(old.completed > 0 && old.awayTwice > 0 && new.studyHours == old.studyHours)
    }

    @Test func alsoHalfAndHalfAndWithAnUndoOfWhatConcernsOthers() throws {
        let before = try statistics()
        try erase(Array(Self.members.prefix(12)))
        #expect(try statistics().mix.cohorts.map(\.axes) == before.mix.cohorts.map(\.axes))
        try erase(Array(Self.members.suffix(12)))
        #expect(try statistics().mix.seated == before.mix.seated)
        while try store.undo(at: StoreSample.now, who: "kim") != nil {}
        // Who was there is gone for good; the numbers are no change that is undone.
        #expect(try statistics().mix.seatedCount == 24)
    }

    /// Of fewer than five together nothing is kept but how many they were: no row can be read as a person.
    @Test(arguments: 1...4) func ofFewNothingIsKeptButHowMany(count: Int) throws {
        try erase(Array(Self.members.prefix(count)))
        #expect(try rows() == [["c1", "persons", "", "", "0", "\(count)"]])
        let mix = try statistics().mix
        #expect(mix.seatedCount == 24 && mix.cohorts[0].members == 24)
        // They are told as of no known category, and not left out.
        #expect(mix.cohorts[0].axes[0].counts.reduce(mix.cohorts[0].axes[0].neither, +) == 24)
    }

    @Test func oneAfterAnotherIsCountedOnceEnoughAreThere() throws {
        try erase([Self.members[0]])
        try erase(Array(Self.members[4..<9]))
        #expect(try rows().contains(["c1", "backgrounds", "", "", "0", "5"]))
        try erase([Self.members[9]])
        #expect(try rows().contains(["c1", "backgrounds", "", "", "0", "6"]) && rows().contains(["c1", "persons", "", "", "0", "7"]))
    }

    /// What is made of whom they came through stays with a person whose background was erased, and is counted of them once.
    @Test func whatIsMadeOfWhatStaysIsNotCountedTwice() throws {
        let source = Axis(
            id: "way", kind: .spread, label: Label(sv: "Väg", en: "Way"),
            categories: [Category(id: "school", label: Label(sv: "skola", en: "school"), from: ["skolan"]), Category(id: "other")],
            from: .source)
        let own = try store.loadPeople().filter { Self.members.contains($0.id) && $0.consent.isGiven }
        try store.perform(.editProgramme, at: StoreSample.now, who: "kim") { changes in
            var programme = MarkedTerm.programme
            programme.axes.append(source)
            try changes.put(programme)
            try changes.enter(
                own.map { person in
                    var person = person
                    person.source = "skolan"
                    return person
                })
        }
        func made() throws -> Int {
            let data = try store.load()
            var lookup = BackgroundLookup(data.programme)
            let present = data.people.filter { Self.members.contains($0.id) && lookup.values(of: $0)["way"] == "school" }.count
            return present + data.former["c1"].count("school", on: "way")
        }
        #expect(try made() == own.count)
        _ = try store.erase(at: StoreSample.now, who: "kim") { _ in
            var plan = ErasurePlan()
            plan.parts = [.background: Set(own.map(\.id))]
            return plan
        }
        #expect(try made() == own.count)
        #expect(try store.load().former["c1"].count("zqnew", on: "settlement") == own.count { $0.values["settlement"] == "zqnew" })
        try erase(own.map(\.id))
        #expect(try made() == own.count)
    }

    /// No row has two axes, a moment, an id or a name in it.
    @Test func noRowJoinsWhatIsKnownOfOne() throws {
        try erase(Self.members)
        let columns = try store.withDatabase { database in
            try database.statement("SELECT name FROM pragma_table_info('former_count')").all { $0.text(0) }
        }
        #expect(columns == ["cohort", "measure", "axis", "part", "session", "count"])
        for row in try rows() where row[1] == "mark" { #expect(row[2].isEmpty) }
        for row in try rows() { #expect(!row.contains { $0.hasPrefix("m") && $0 != "mark" }) }
    }

    /// Outside, what is left of a cohort of which people were erased is few people: nothing is told of them one by one.
    @Test func outsideNothingIsToldOfTheFewWhoAreLeft() throws {
        try erase(Array(Self.members.prefix(20)))
        let statistics = try statistics()
        let list = FigureList(statistics, MarkedTerm.programme, isOutside: true)
        func value(_ measure: String) -> Double? { list.figures.first { $0.cohort == "c1" && $0.measure == measure }?.value }
        #expect(value("members") == 24 && value("attendance_expected") == 48)
        for measure in ["mix_energy", "faultline", "subgroup_width", "attended_share", "attendance", "travel_mean_km"] {
            #expect(value(measure) == nil, "\(measure)")
        }
        let sheet = StatisticsSheet(statistics, MarkedTerm.programme, words: Words(.english), isOutside: true)
        let text = SheetText().render(sheet.cohort(0))
        #expect(text.contains("Erased") && !text.contains("20. ") && !text.contains("Faultline:"))
        #expect(SheetText().render(StatisticsSheet(statistics, MarkedTerm.programme, words: Words(.english)).all()).contains("20. "))
    }

    /// Against a plain recomputation: in whatever order and parts people go, the numbers are those that can be counted by hand.
    @Test(arguments: 1...8) func anyOrderGivesWhatIsCountedByHand(seed: UInt64) throws {
        var random = SeededRandom(seed: seed, stream: 5)
        let before = try store.load()
        var left = Self.members
        var counted: [PersonID] = []
        var known: [AxisValues] = []
        var lookup = BackgroundLookup(MarkedTerm.programme)
        while !left.isEmpty {
            for place in stride(from: left.count - 1, to: 0, by: -1) { left.swapAt(place, random.below(place + 1)) }
            let part = Array(left.prefix(1 + random.below(9)))
            left.removeFirst(part.count)
            try erase(part)
            let values = before.people.filter { part.contains($0.id) }.map { lookup.values(of: $0) }.filter { !$0.isEmpty }
            if known.count + values.count >= 5 { known += values }
            counted += part
            let group = try store.load().former["c1"]
            #expect(group.persons == counted.count && group.backgrounds == known.count)
            for axis in MarkedTerm.programme.axes {
                for category in axis.categories {
                    #expect(group.count(category.id, on: axis.id) == known.count { $0[axis.id] == category.id })
                }
            }
        }
    }

    private func eraseBackgrounds(_ persons: [PersonID], at: Timestamp = StoreSample.now) throws {
        _ = try store.erase(at: at, who: "kim") { _ in
            var plan = ErasurePlan()
            plan.parts = [.background: Set(persons)]
            return plan
        }
    }

    private func read(_ people: [Person]) throws -> ImportResult<Person> {
        let reader = ParticipantsCSV(programme: MarkedTerm.programme, today: StoreSample.date("2027-03-01"))
        return try reader.read(Array(reader.text(of: people).utf8), known: store.loadPeople())
    }

    /// The file of the beginning, read in again after the backgrounds had their time, brings none back and counts nobody twice.
    @Test func anOldFileBringsNoErasedBackgroundBack() throws {
        let people = try store.loadPeople()
        let before = try statistics()
        try eraseBackgrounds(Self.members)
        let counted = try store.load().former
        let result = try read(people)
        #expect(result.updated.isEmpty && result.created.isEmpty && result.rejectedRows.isEmpty)
        #expect(result.notes.contains(.erasedBackgrounds(rows: 24)))
        // Other fields of the file come in.
        var renamed = people
        for place in renamed.indices { renamed[place].phone = "070" }
        let updated = try read(renamed).updated
        #expect(
            updated.count == 30 && updated.filter { Self.members.contains($0.id) }.allSatisfy { $0.values.isEmpty && $0.birthYear == nil })
        try store.perform(.importParticipants(count: 30), at: StoreSample.now, who: "kim") { try $0.enter(updated) }
        try eraseBackgrounds(Self.members)
        #expect(try store.load().former == counted)
        #expect(try statistics().mix.cohorts.map(\.axes) == before.mix.cohorts.map(\.axes))
        // What is emptied is emptied, and consent that is taken back is taken back.
        var without = people
        for place in without.indices { without[place].consent = .none }
        let taken = try read(without).updated.filter { Self.members.contains($0.id) }
        #expect(taken.count == 24 && taken.allSatisfy { !$0.consent.isGiven && $0.values.isEmpty })
    }

    /// Who has consented on a later day has a background again; it is counted once, however often it goes.
    @Test func aNewerConsentBringsItBackAndCountsOnce() throws {
        var people = try store.loadPeople()
        let before = try statistics()
        try eraseBackgrounds(Self.members)
        let counted = try store.load().former
        for place in people.indices where people[place].consent.isGiven { people[place].consent = .given(StoreSample.date("2027-01-15")) }
        // The day of the erasing itself is no later day.
        #expect(try read(people).updated.allSatisfy { !Self.members.contains($0.id) || $0.values.isEmpty })
        for place in people.indices where people[place].consent.isGiven { people[place].consent = .given(StoreSample.date("2027-02-20")) }
        let updated = try read(people).updated
        #expect(updated.filter { Self.members.contains($0.id) && !$0.values.isEmpty }.count == 23)
        try store.perform(.importParticipants(count: 30), at: StoreSample.now, who: "kim") { try $0.enter(updated) }
        #expect(try statistics().mix.cohorts.map(\.axes) == before.mix.cohorts.map(\.axes))
        try eraseBackgrounds(Self.members)
        #expect(try store.load().former == counted)
        try erase(Self.members)
        #expect(try statistics().mix.cohorts.map(\.axes) == before.mix.cohorts.map(\.axes))
    }

    /// That it was erased stands also in what can be undone: no undo takes the mark away.
    @Test func noUndoForgetsThatABackgroundWasErased() throws {
        var people = try store.loadPeople().filter { Self.members.contains($0.id) }
        for place in people.indices { people[place].phone = "070" }
        try store.perform(.importParticipants(count: 24), at: StoreSample.now, who: "kim") { try $0.enter(people) }
        try eraseBackgrounds(Self.members)
        try store.undo(at: StoreSample.now, who: "kim")
        let now = try store.loadPeople().filter { Self.members.contains($0.id) }
        #expect(now.allSatisfy { $0.phone.isEmpty && $0.erasedBackground?.day == StoreSample.date("2027-01-15") })
        #expect(now.count { $0.erasedBackground?.isCounted == true } == 23)
    }
}
