import MeetCore
import Testing

@testable import MeetTUI

/// Who is found is who a plain look through every field finds.
struct SearchIndexTests {
    /// The way of the command `people`, which looks at everybody.
    private static func plain(_ filter: String, _ data: TermData) -> [Int] {
        let texts = PersonTexts(filter)
        return data.people.indices.filter { texts.matches(data.people[$0], data.programme) }
    }

    /// The sample with what it lacks: needs, notes, a protected identity, names with letters of all kinds.
    private static let data: TermData = {
        var data = SampleTerm.composed
        data.people[3].notes = "Ringde i MARS; bor hos Łukasz"
        data.people[4].needs = [.wheelchair, .interpreter("so")]
        data.people[5].displayName = "Deltagare Sju"
        data.people[5].email = "hemlig@example.org"
        data.people[6].source = "ABF Järva"
        data.people[7].phone = "070-123 45 67"
        return data
    }()

    private static let desk = Desk(data, dates: SessionDates.resolve(data.programme), today: SampleTerm.today)

    @Test(
        arguments: [
            "a", "e", "ö", "åsa", "ungdom", "youth", "villa kvinna", "skarp", "rullstol", "wheel", "tolk: so", "mars łuk", "lukasz", "abf",
            "070-1", "p0000", "p000012", "onsdag", "wed", "2026-1", "hemlig", "sju", "example", "qqq", "  ", "an an", "zeynep vill",
        ])
    func whoIsFoundIsWhoAPlainLookFinds(filter: String) {
        let index = Self.desk.search
        let found = index.filter(filter).map { matches in Self.data.people.indices.filter(matches) } ?? Array(Self.data.people.indices)
        #expect(found == PlainSearch.found(filter, Self.data))
        #expect(found == Self.plain(filter, Self.data))
        #expect(index.found(filter, among: Array(Self.data.people.indices)) == found)
        // Few are asked one by one, many all at once: it makes no difference.
        let few = Array(stride(from: 3, to: Self.data.people.count, by: 11))
        #expect(index.found(filter, among: few) == few.filter(found.contains))
    }

    @Test func whatAHiddenNameTellsIsNotFound() {
        let index = Self.desk.search
        let hidden = Self.data.people[5]
        for text in [hidden.email, hidden.name] {
            guard let matches = index.filter(text) else { continue }
            #expect(!matches(5), "\(text)")
        }
    }

    @Test func lettersAddedAndTakenAwayGiveWhatAFreshLookGives() {
        let desk = Self.desk
        var found = FoundPeople()
        var field = TextField()
        var random = SeededRandom(seed: 5, stream: 1)
        let letters = Array("aeinrskåöv u1")
        for step in 0..<400 {
            field.apply(random.below(3) == 0 ? .deleteBackward : .insert(String(letters[random.below(letters.count)])))
            if random.below(40) == 0 { field = TextField() }
            let fresh = desk.search.filter(field.text).map { matches in desk.byName.filter(matches) } ?? desk.byName
            #expect(found.find(field.text, desk) == fresh, "step \(step): \(field.text)")
        }
    }
}
