import Foundation
import Testing

@testable import MeetCore

/// Who asks gets all that there is about them, and nothing of others but their ids.
@Suite struct PersonRecordTests {
    let folder: TemporaryFolder
    let term: MarkedTerm

    init() throws {
        folder = try TemporaryFolder()
        term = try MarkedTerm(at: folder.file())
    }

    private func record() throws -> PersonRecord {
        try #require(try PersonRecord(of: MarkedTerm.id, in: term.store, made: StoreSample.now))
    }

    private func text(_ language: Language) throws -> String {
        SheetText(columns: 400).render(PersonSheet(try record(), words: Words(language)).sheet)
    }

    /// Else nothing of a field that is added later would be looked for.
    @Test func thePersonHasAMarkInEveryField() {
        #expect(Person.fieldsLeftEmpty(by: [MarkedTerm.person]) == ["erasedBackground"])
    }

    /// Each field of a person, taken apart by reflection, stands in the extract: a field that is added later and forgotten here fails.
    @Test func everyFieldIsInTheJSON() throws {
        let json = JSONText.compact(.object(try record().json(Words(.english))))
        for field in Mirror(reflecting: MarkedTerm.person).children where !(field.value is ErasedBackground?) {
            let told: [String]
            switch field.value {
            case let id as PersonID: told = [id.text]
            case let text as String: told = [text]
            case let number as Int?: told = [number.map { "\($0)" } ?? "?"]
            case let slots as [SlotID]: told = slots.map(\.text)
            case let days as [CivilDate]: told = days.map(\.description)
            case let needs as [Need]: told = needs.map(\.description)
            case let persons as [PersonID]: told = persons.map(\.text)
            case let day as CivilDate?: told = [day?.description ?? "?"]
            case let values as AxisValues: told = values.entries.map(\.category.text)
            case let consent as Consent: told = [consent == .given(StoreSample.date("2026-09-18")) ? "2026-09-18" : "?"]
            default: told = ["an unknown kind of field"]
            }
            #expect(!told.isEmpty)
            for text in told { #expect(json.contains(text), "\(field.label ?? ""): \(text)") }
        }
    }

    @Test func whereAndHowThePersonStandsIsInTheJSON() throws {
        let record = try record()
        #expect(record.cohort == "c1" && record.pinned == "c1" && record.excluded == ["c2"])
        #expect(record.companions == ["p3"] && record.apartFrom == ["p2", "p4"])
        #expect(record.sessions.map(\.key) == [SessionKey("c1", 1), SessionKey("c1", 2), SessionKey("c2", 1)])
        #expect(record.sessions.map(\.table) == [1, 2, nil] && record.sessions.map(\.state) == [.present, nil, .late])
        #expect(record.sessions[0].companions == ["p2"])
        #expect(record.versions.map(\.version) == ["Förslag A"])
        #expect(record.draws.map(\.pot) == [0] && record.draws[0].partySize == 2 && record.draws[0].cohort == "c1")
        // The lot of who came together is that of the first of them: anybody can work it out.
        #expect(record.draws[0].lotOf == "p3")
        #expect(record.background.map { $0.category?.id } == ["zqnew", "old"] && record.background.map(\.origin) == [nil, .age])
        #expect(record.history.contains { $0.kind == .moveSeat(MarkedTerm.id, from: "c2", to: "c1") })
        let json = JSONText.compact(.object(record.json(Words(.english))))
        for part in ["\"format\": \"meet-person/1\"", "\"madeFrom\": \"age\"", "\"move-seat\"", "\"lot\": \"", "\"attendance\": \"late\""] {
            #expect(json.contains(part), "\(part)")
        }
    }

    @Test(arguments: Language.allCases) func theTextSaysItToo(_ language: Language) throws {
        let text = try text(language)
        for mark in MarkedTerm.marks where ![MarkedTerm.oldName, "zq.forna@example.org", "interpreter:ti"].contains(mark) {
            #expect(text.contains(mark), "\(mark)")
        }
        let words = Words(language)
        for part in [words.need("interpreter:ti"), "Förslag A", words.madeFrom("age"), words.attendance("late"), "p2", "p4"] {
            #expect(text.contains(part), "\(part)")
        }
        #expect(!text.contains("moveSeat") && !text.contains("nil"))
    }

    @Test func othersStandByTheirIdsAlone() throws {
        let texts = [try text(.swedish), try text(.english), JSONText.pretty(.object(try record().json(Words(.swedish))))]
        for text in texts {
            for other in MarkedTerm.others { #expect(!text.contains(other.name) && !text.contains("ring henne")) }
        }
    }

    @Test func textsOfOthersThatSpeakOfThePersonAreFoundAndNoneThatDoNot() throws {
        #expect(try record().mentions == [Mention(.notes("p2")), Mention(.plan(1))])
        let finder = MentionFinder(Person(id: "p1", name: "Li"))
        #expect(finder.isIn("ring LI!") && finder.isIn("Li") && finder.isIn("med p1, sen") && finder.isIn("Anna, lí"))
        #expect(!finder.isIn("Lidingö") && !finder.isIn("Ali") && !finder.isIn("p10") && !finder.isIn(""))
    }

    /// Who came together with somebody often bears the name of one of them as the label: it stays with the others.
    @Test func aLabelThatIsTheNameOfThePersonIsFoundWithTheOthersWhoHaveIt() throws {
        let people = ["p1", "p2", "p3"].map { Person(id: PersonID($0), name: "Namn \($0)", together: "namn P1") }
        let data = TermData(programme: MarkedTerm.programme, people: people)
        #expect(MentionFinder.mentions(of: people[0], in: data) == [Mention(.together("p2")), Mention(.together("p3"))])
    }

    /// What was known of absences when the seat was given stands in a table of its own, and is told also when it is known no more.
    @Test func whatWasKnownWhenTheSeatWasGivenIsInTheExtract() throws {
        #expect(try record().accepted.isEmpty)
        var person = MarkedTerm.person
        person.unavailable = [StoreSample.date("2027-01-27")]
        try term.perform(.editPerson(person.id)) { try $0.enter([person]) }
        try term.perform(.removeSeat(person.id, "c1")) { try $0.setSeat(person.id, in: nil) }
        try term.perform(.addSeat(person.id, "c1")) { try $0.setSeat(person.id, in: "c1") }
        person.unavailable = []
        try term.perform(.editPerson(person.id)) { try $0.enter([person]) }
        let json = JSONText.compact(.object(try record().json(Words(.english))))
        #expect(json.contains("\"knownAway\": [\"2027-01-27\"]"))
        #expect(try text(.swedish).contains(Words(.swedish).knownAwayWhenSeated))
    }

    @Test func whoIsNotThereHasNoRecord() throws {
        #expect(try PersonRecord(of: "nobody", in: term.store, made: StoreSample.now) == nil)
    }

    /// That the background was erased is told too.
    @Test func thatTheBackgroundWasErasedIsTold() throws {
        #expect(JSONText.compact(.object(try record().json(Words(.english)))).contains("\"backgroundErased\": null"))
        _ = try term.store.erase(at: StoreSample.now, who: "kim") { _ in
            var plan = ErasurePlan()
            plan.parts = [.background: [MarkedTerm.id]]
            return plan
        }
        let json = JSONText.compact(.object(try record().json(Words(.english))))
        #expect(json.contains("\"backgroundErased\": { \"day\": \"2027-01-15\", \"counted\": false }"), "\(json)")
        #expect(try text(.swedish).contains(Words(.swedish).backgroundErased))
    }
}
