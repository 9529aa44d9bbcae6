import MeetCore
import Testing

@testable import MeetTUI

/// A coordinator writes a person in, changes what is known of one, and takes one out.
struct PersonFormTests {
    /// A story at the form of the person who is found by a text.
    private func opened(_ text: String, _ language: Language = .swedish, rows: Int = 24, columns: Int = 80) -> Story {
        var story = Story(SampleTerm.composed, language, rows: rows, columns: columns)
        story.press(.character("2"), .character("/"))
        story.type(text)
        story.press(.enter, .enter)
        return story
    }

    private func form(_ story: Story) throws -> PersonForm {
        guard case .form(let form) = story.state.people.panel else { throw Missing() }
        return form
    }

    private struct Missing: Error {}

    /// Goes to a field, wherever the cursor is.
    private func go(_ story: inout Story, to field: PersonField) throws {
        for _ in 0..<40 where try form(story).state.focus != field { story.press(.tab) }
        #expect(try form(story).state.focus == field)
    }

    @Test func someoneCallsAndIsWrittenIn() throws {
        var story = Story()
        story.press(.character("2"), .character("a"))
        #expect(story.shows("Ny person") && story.shows("p000161") && story.canvas.cursor != nil)
        story.type("Åke Äng")
        try go(&story, to: .phone)
        story.type("070-1112233")
        try go(&story, to: .district)
        story.type("Tens")
        story.press(.right)
        try go(&story, to: .consent)
        story.type("20270114")
        try go(&story, to: .axis("settlement"))
        story.type("n")
        try go(&story, to: .available)
        story.type(" ")
        story.press(.enter)
        let desk = try story.desk()
        let person = try #require(desk.problem.index(of: PersonID("p000161")).map { desk.person($0) })
        #expect(person.name == "Åke Äng" && person.phone == "070-1112233" && person.district == "Järva")
        #expect(person.consent == .given(CivilDate("2027-01-14")) && person.values == ["settlement": "new"])
        #expect(person.available == [desk.programme.slots[0].id] && person.registered == SampleTerm.today)
        // The list shows the person, selected, and one key takes it back.
        #expect(story.state.people.panel == nil && story.state.people.selected.map { desk.person($0).id } == person.id)
        #expect(story.shows("161 av 161") && story.message.contains("u ångrar"))
        story.press(.character("u"))
        #expect(try story.desk().data.people.count == 160)
        story.expectSound()
    }

    @Test func theSelectedPersonStaysSelectedInTheFilter() throws {
        var story = opened("villa kvinna")
        let person = try form(story).former
        let shown = story.state.people.shown.count
        try go(&story, to: .email)
        story.press(.control("u"))
        story.type("nytt@example.org")
        story.press(.control("s"))
        #expect(try story.desk().problem.index(of: person.id).map { try story.desk().person($0).email } == "nytt@example.org")
        #expect(story.state.people.shown.count == shown && story.shows("Sök: villa kvinna"))
        #expect(try story.state.people.selected.map { try story.desk().person($0).id } == person.id)
        #expect(story.store.log == ["person \(person.id)"])
        story.expectSound()
    }

    @Test func mistakesAreSaidAtTheirFieldsAndKeepTheFormOpen() throws {
        var story = opened("zeynep")
        try go(&story, to: .birthYear)
        story.press(.control("u"))
        story.type("19")
        #expect(story.shows("”19” är inget födelseår."))
        try go(&story, to: .unavailable)
        story.press(.control("u"))
        story.type("i mars")
        #expect(story.shows("”i mars” är inget datum."))
        try go(&story, to: .interpreter)
        story.press(.control("u"))
        story.type("arabiska")
        #expect(story.shows("är inget behov"))
        try go(&story, to: .apart)
        story.press(.control("u"))
        story.type("Ingen Alls")
        #expect(story.shows("Ingen heter ”Ingen Alls”."))
        story.press(.enter)
        #expect(try form(story).state.focus == .birthYear && story.store.log.isEmpty)
        story.press(.control("u"))
        story.type("1990")
        story.press(.enter)
        #expect(try form(story).state.focus == .unavailable)
    }

    @Test func whatIsNoAddressOrNumberIsRemarkedAndSavedAllTheSame() throws {
        var story = opened("zeynep")
        try go(&story, to: .email)
        story.press(.control("u"))
        story.type("foo")
        #expect(story.shows("Saknar @: sparas, men är nog ingen e-postadress."))
        try go(&story, to: .phone)
        story.press(.control("u"))
        story.type("abc")
        #expect(story.shows("Saknar siffror: sparas, men är nog inget telefonnummer."))
        story.type("070")
        #expect(!story.shows("Saknar siffror"))
        story.press(.enter)
        #expect(story.state.people.panel == nil && story.store.log.count == 1)
    }

    @Test(arguments: ["j", "y", "s"] as [Character]) func yesIsUnderstoodInBothLanguages(_ letter: Character) throws {
        var story = opened("zeynep")
        try go(&story, to: .phone)
        story.type("1")
        story.press(.escape)
        #expect(story.shows("Spara ändringarna?") && story.store.log.isEmpty)
        story.press(.character(letter))
        #expect(story.state.people.panel == nil && story.store.log.count == 1)
    }

    @Test func personsToBeKeptApartAreFoundByName() throws {
        var story = opened("zeynep")
        let desk = try story.desk()
        let other = try #require(desk.byName.first { desk.person($0).id != story.state.people.selected.map { desk.person($0).id } })
        let person = try form(story).former
        try go(&story, to: .apart)
        story.press(.control("u"))
        story.type(String(desk.person(other).shownName.prefix(4)))
        story.press(.right, .enter)
        let kept = try #require(try story.desk().problem.index(of: person.id).map { try story.desk().person($0) })
        #expect(kept.apart.count == 1)
        story.press(.enter)
        try go(&story, to: .apart)
        #expect(try ApartText.ids(form(story).state[.apart].typed, known: [], story.desk()).ids == kept.apart)
    }

    @Test func withoutConsentNoBackgroundIsStoredAndTheFormSaysSo() throws {
        var story = opened("zeynep")
        let person = try form(story).former
        #expect(person.consent.isGiven && !person.values.isEmpty)
        try go(&story, to: .consent)
        story.press(.control("u"))
        #expect(story.shows("Utan samtycke tas bakgrunden bort när du sparar"))
        let axis = try story.desk().programme.axes[0].id
        try go(&story, to: .axis(axis))
        let before = try form(story).state[.axis(axis)]
        story.press(.right)
        #expect(try form(story).state[.axis(axis)] == before && story.shows("Utan samtycke sparas ingen bakgrund."))
        story.press(.enter)
        let kept = try #require(try story.desk().problem.index(of: person.id).map { try story.desk().person($0) })
        #expect(kept.values.isEmpty && !kept.consent.isGiven)
    }

    @Test func whatIsTypedIsNotLostByEscNorByAStoreThatIsBusy() throws {
        var story = opened("zeynep")
        story.press(.escape)
        #expect(story.state.people.panel == nil)
        story.press(.enter, .end)
        story.type(" X")
        story.press(.escape)
        #expect(story.shows("Spara ändringarna?") && story.state.people.panel != nil)
        story.press(.escape)
        #expect(try form(story).state[.name].typed.hasSuffix(" X"))
        story.trouble = "Ett annat program håller databasen; ingenting ändrades."
        story.press(.enter)
        #expect(story.message == "Inte sparat: Ett annat program håller databasen; ingenting ändrades.")
        #expect(try form(story).state[.name].typed.hasSuffix(" X") && form(story).request == nil)
        story.trouble = nil
        story.isSlow = true
        story.press(.enter)
        story.type("Y")
        #expect(story.shows("Sparar …"))
        story.answerAll()
        #expect(story.state.people.panel == nil && story.store.log.count == 1)
        story.press(.enter, .end)
        story.type("Z")
        story.press(.escape, .character("n"))
        #expect(story.state.people.panel == nil && story.store.log.count == 1 && story.loopEffects.isEmpty)
    }

    @Test func nothingChangedIsNoChange() throws {
        for text in ["zeynep", "villa", "ung"] {
            var story = opened(text)
            let former = try form(story).former
            #expect(try form(story).person(story.desk()).person == former)
            story.press(.enter)
            #expect(story.state.people.panel == nil && story.store.log.isEmpty && story.message == "Ingenting ändrades: allt var redan så.")
        }
    }

    /// Opening a form and reading it again gives the person, for everybody in the sample and in both languages.
    @Test func theFormHoldsAllOfEveryPerson() throws {
        let desk = try Story().desk()
        for language in Language.allCases {
            for person in desk.data.people {
                let form = PersonForm(person, desk, Words(language))
                let read = form.person(desk)
                #expect(read.person == person && read.problems.isEmpty && read.apart == nil, "\(person.id)")
            }
        }
        var odd = desk.data.people[3]
        odd.notes = "rad 1\nrad 2 =1+1"
        odd.name = "=SUM(1) 'x"
        odd.needs = [.wheelchair, .interpreter("ar"), .interpreter("so")]
        odd.available = ["gone"] + odd.available
        odd.apart = ["nobody", desk.data.people[5].id]
        odd.consent = .given(nil)
        let read = PersonForm(odd, desk, Words(.english)).person(desk)
        odd.available = odd.available.filter { $0 != "gone" } + ["gone"]
        #expect(read.person == odd && read.problems.isEmpty && read.apart == nil)
    }

    @Test func whoIsPerhapsThereAlreadyIsNamed() throws {
        var story = Story()
        let known = try #require(try story.desk().data.people.first { !$0.email.isEmpty && $0.displayName.isEmpty })
        story.press(.character("2"), .character("a"))
        story.type(known.name)
        story.press(.tab, .tab)
        story.type(known.email)
        story.press(.tab)
        #expect(try form(story).likely == known.id)
        #expect(story.shows("Kanske finns personen redan: \(known.name) (\(known.id))."))
    }

    @Test func aPersonIsTakenOutAndComesBackWithTheSeat() throws {
        var story = Story()
        story.press(.character("2"))
        let desk = try story.desk()
        let place = try #require(story.state.people.shown.firstIndex { desk.working.cohort(of: $0) == 1 })
        story.press(.down, times: place)
        let person = desk.person(story.state.people.shown[place])
        story.press(.character("d"))
        #expect(story.shows("Ta bort \(person.shownName)?") && story.shows("(\(person.id)) har plats i Grupp 2; platsen blir ledig."))
        #expect(story.canvas.cursor != nil)
        story.press(.enter)
        #expect(story.state.people.panel == nil && story.store.log.isEmpty, "the first answer does nothing")
        story.press(.character("d"), .character("d"))
        #expect(try story.desk().problem.index(of: person.id) == nil && story.desk().working.memberCount(1) == 23)
        #expect(story.shows("159 av 159"))
        story.press(.character("u"))
        #expect(try story.desk().problem.index(of: person.id).flatMap { try story.desk().working.cohort(of: $0) } == 1)
        story.expectSound(plainScore: true)
    }

    @Test func aPersonIsErasedForGoodAfterASecondQuestion() throws {
        var story = Story()
        story.press(.character("2"), .down)
        let person = try story.desk().person(#require(story.state.people.selected))
        story.press(.character("d"), .character("E"))
        #expect(
            story.store.log.isEmpty && story.shows("Radera \(person.shownName) för gott?") && story.rows.joined().contains("lottningar"))
        story.press(.enter)
        #expect(story.state.people.panel == nil && story.store.log.isEmpty, "the first answer does nothing")
        story.press(.character("d"), .character("E"), .character("E"))
        #expect(story.message == "Raderat för gott. Äldre texter i det som går att ångra: meet erase undo" && story.store.log == ["erase"])
        #expect(try story.desk().problem.index(of: person.id) == nil)
        story.press(.character("u"))
        #expect(try story.desk().problem.index(of: person.id) == nil)
    }

    @Test func theFormIsDrawn() throws {
        for language in Language.allCases {
            var story = opened("zeynep", language)
            try go(&story, to: .district)
            story.press(.control("u"))
            story.type("Sk")
            expectSnapshot(story.canvas, "person-80x24-\(language.code)")
        }
        expectSnapshot(opened("zeynep", rows: 40, columns: 120).canvas, "person-120x40-sv")
        expectSnapshot(opened("zeynep", rows: 60, columns: 200).canvas, "person-200x60-sv")
        for (name, keys) in [("remove", "d"), ("erase", "dE")] {
            var story = Story()
            story.type("2" + keys)
            expectSnapshot(story.canvas, "\(name)-80x24-sv")
        }
    }
}
