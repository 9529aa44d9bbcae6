import MeetCore
import Testing

@testable import MeetTUI

/// Two programs work on one database: what the other one wrote meanwhile is not overwritten, and nothing that was typed is lost.
struct SharingStoryTests {
    /// Another program changes the programme; this one has not read it yet.
    private func otherwise(_ story: inout Story, _ change: (inout Programme) -> Void) {
        var programme = story.store.data.programme
        change(&programme)
        _ = story.store.keep(.rules(programme, former: story.store.data.programme, RuleEdit(.change, .programme, "")))
    }

    private func editor(_ story: Story) throws -> RuleEditor {
        guard case .editor(let editor) = story.state.rules.panel else { return try #require(nil) }
        return editor
    }

    @Test func anAxisThatAnotherProgramAddedStaysAndSoDoesWhatWasTyped() throws {
        var story = try Story.rules(.axis("housing"))
        story.press(.enter)
        try story.fill(.weight, "7")
        otherwise(&story) { programme in
            programme.axes.append(Axis(id: "new", kind: .spread, categories: [Category(id: "a"), Category(id: "b")]))
            programme.axes[2].label = Label(sv: "Bostad", en: "Home")
        }
        let before = story.store.data
        story.press(.enter)
        #expect(story.store.data == before && story.store.log.count == 1)
        #expect(story.message == "Inte sparat: någon annan har ändrat programmet. Läs igenom och försök igen.")
        #expect(try story.desk().programme.axis("new") != nil)
        #expect(try editor(story).state[.weight].typed == "7" && editor(story).state[.swedish].typed == "Bostad")
        story.press(.enter)
        let axis = try #require(story.store.data.programme.axis("housing"))
        #expect(axis.weight == 7 && axis.label.text("sv") == "Bostad" && story.store.data.programme.axis("new") != nil)
        #expect(story.state.rules.panel == nil)
        story.press(.character("u"))
        #expect(story.store.data == before)
        story.expectSound(plainScore: true)
    }

    @Test func anAnswerDoesNotUndoWhatChangedWhileOneThought() throws {
        var story = try Story.rules(.cohort("c005"))
        story.press(.character("D"))
        otherwise(&story) { $0.axes[0].weight = 9 }
        story.reload()
        #expect(story.shows("Ta bort gruppen Grupp 5?"))
        story.press(.character("s"))
        #expect(story.store.data.programme.cohort("c005") == nil && story.store.data.programme.axes[0].weight == 9)
        // The same before it was read anew: then it is refused once.
        story = try Story.rules(.cohort("c005"))
        story.press(.character("D"))
        otherwise(&story) { $0.axes[0].weight = 9 }
        story.press(.character("s"))
        #expect(story.store.data.programme.cohort("c005") != nil && story.message.hasPrefix("Inte sparat: någon annan"))
        story.press(.character("s"))
        #expect(story.store.data.programme.cohort("c005") == nil && story.store.data.programme.axes[0].weight == 9)
    }

    @Test func aQuestionAboutWhatIsGoneCloses() throws {
        var story = try Story.rules(.cohort("c005"))
        story.press(.character("D"))
        otherwise(&story) { $0.cohorts.removeLast() }
        story.reload()
        #expect(story.state.rules.panel == nil && story.state.rules.selected != nil)
        story.expectSound()
    }

    @Test func whatIsEditedIsFoundAgainThoughItHasNoKey() throws {
        var story = try Story.rules(.dayOff(1))
        let off = try story.desk().programme.daysOff[1]
        story.press(.enter)
        story.type(" b")
        otherwise(&story) { programme in
            let day = CivilDate(dayNumber: 20_900)
            programme.daysOff.insert(DaysOff(kind: .schoolBreak, days: day...day, label: "först"), at: 0)
        }
        story.reload()
        #expect(try editor(story).subject == .edit(.dayOff(2)))
        story.press(.enter)
        let days = story.store.data.programme.daysOff
        #expect(days[2].label == off.label + " b" && days[2].days == off.days && days[1].label != off.label + " b")
        #expect(story.state.rules.selected == .dayOff(2))
    }

    @Test(arguments: [RulePlace.axis("gender"), .cohort("c005"), .leader("l01"), .session(1), .dayOff(2)])
    func whatIsGoneIsNotAddedAnewAndThatIsSaid(place: RulePlace) throws {
        var story = try Story.rules(place)
        story.press(.enter)
        story.type("x")
        otherwise(&story) { programme in
            switch place {
            case .axis(let id): programme.axes.removeAll { $0.id == id }
            case .cohort(let id): programme.cohorts.removeAll { $0.id == id }
            case .leader(let id):
                programme.leaders.removeAll { $0.id == id }
                for cohort in programme.cohorts.indices { programme.cohorts[cohort].leaders.removeAll { $0 == id } }
            case .session(let index): programme.sessions.remove(at: index)
            case .dayOff(let index): programme.daysOff.remove(at: index)
            default: break
            }
        }
        story.reload()
        let before = story.store.data
        story.press(.enter)
        #expect(story.shows("Det här finns inte längre") && story.store.data == before && story.state.rules.isDrafting)
        story.press(.escape, .character("n"))
        #expect(story.state.rules.panel == nil && story.store.data == before)
        story.expectSound()
    }

    @Test func aCategoryIsNotAddedToAnAxisThatIsGone() throws {
        var story = try Story.rules(.category("gender", "man"))
        story.press(.character("a"))
        story.type("annat")
        otherwise(&story) { $0.axes.removeAll { $0.id == "gender" } }
        story.reload()
        let before = story.store.data
        story.press(.enter)
        #expect(story.shows("Det här finns inte längre") && story.store.data == before && story.state.rules.isDrafting)
    }

    @Test func aPersonIsNotOverwrittenAndWhatWasTypedIsKeptOnTheSecondEnter() throws {
        var story = Story()
        story.press(.character("2"), .enter)
        let person = try story.desk().person(#require(story.state.people.selected))
        story.type(" Ny")
        var other = person
        other.phone = "08-99"
        _ = story.store.keep(.person(other, former: person))
        story.press(.enter)
        #expect(story.message == "Inte sparat: någon annan har ändrat personen. Läs igenom och försök igen.")
        #expect(story.store.log.count == 1 && story.shows("08-99"))
        story.press(.enter)
        let kept = try #require(story.store.data.people.first { $0.id == person.id })
        #expect(kept.phone == "08-99" && kept.name == person.name + " Ny" && story.state.people.panel == nil)
    }

    @Test func bothVersionsOfAFieldAreShownAndEitherCanBeKept() throws {
        var story = Story()
        story.press(.character("2"), .enter)
        let person = try story.desk().person(#require(story.state.people.selected))
        story.type(" Ny")
        var other = person
        other.name = "Annan Aina"
        other.phone = "08-99"
        _ = story.store.keep(.person(other, former: person))
        // Seen as soon as it is read, before anything is to be kept: the form was open, and no lock was held.
        story.send(.disturbed)
        #expect(story.message == "Någon annan ändrade det här under tiden: se under fälten.")
        #expect(story.shows("\(person.name) Ny") && story.shows("någon annan skrev: Annan Aina (Ctrl-O tar det)"))
        #expect(story.shows("08-99") && story.shows("ändrat av någon annan; förr: "))
        story.press(.control("o"))
        #expect(story.shows("du skrev: \(person.name) Ny (Ctrl-O tar det)"))
        story.press(.control("o"))
        #expect(story.shows("någon annan skrev: Annan Aina (Ctrl-O tar det)"))
        story.press(.control("o"), .enter)
        let kept = try #require(story.store.data.people.first { $0.id == person.id })
        #expect(kept == other || kept.name == "Annan Aina" && kept.phone == "08-99")
        #expect(story.state.people.panel == nil)
    }

    @Test func whoWroteTheSameHasNothingToChoose() throws {
        var story = Story()
        story.press(.character("2"), .enter)
        let person = try story.desk().person(#require(story.state.people.selected))
        story.type(" Ny")
        var other = person
        other.name += " Ny"
        _ = story.store.keep(.person(other, former: person))
        story.send(.disturbed)
        #expect(story.state.metFields == 0 && !story.shows("Ctrl-O"))
        story.press(.enter)
        #expect(story.state.people.panel == nil && story.store.log.count == 1)
    }

    @Test func aPersonWhoWasRemovedIsNotBroughtBackByAForm() throws {
        var story = Story()
        story.press(.character("2"), .enter)
        let person = try story.desk().person(#require(story.state.people.selected))
        story.type(" Ny")
        _ = story.store.keep(.remove(person.id))
        for _ in 0..<2 {
            story.press(.enter)
            #expect(story.message.hasPrefix("Inte sparat: någon annan har tagit bort personen."))
            #expect(!story.store.data.people.contains { $0.id == person.id } && story.state.people.panel != nil)
        }
        story.expectSound()
    }

    @Test func twoNewPersonsAtTheSameTimeAreTwoPersons() throws {
        var story = Story()
        story.press(.character("2"), .character("a"))
        story.type("Åke Äng")
        let id = try story.desk().newPersonID()
        _ = story.store.keep(.person(Person(id: id, name: "Bo Ek"), former: nil))
        story.press(.enter)
        #expect(story.message.hasPrefix("Inte sparat: någon annan lade till en person samtidigt.") && story.shows("Åke Äng"))
        story.press(.enter)
        let names = story.store.data.people.suffix(2).map(\.name)
        #expect(names == ["Bo Ek", "Åke Äng"] && story.state.people.panel == nil)
        #expect(story.shows("> Åke Äng"))
    }

    @Test func anImportIsShownAnewWhereItWouldDoSomethingElse() throws {
        var story = Story()
        story.disk["a.csv"] = "id,name,email\np000001,Åke Äng,ny@example.org\n"
        story.type("2ia.csv")
        story.press(.enter)
        #expect(story.shows("0 nya, 1 ändrad"))
        let person = try #require(story.store.data.people.first { $0.id == "p000001" })
        _ = story.store.keep(.remove(person.id))
        story.press(.character("i"))
        #expect(story.message.hasPrefix("Inte sparat: ") && story.store.log.count == 1)
        #expect(story.shows("1 ny, 0 ändrade"))
        story.press(.character("i"))
        #expect(story.store.data.people.contains { $0.id == "p000001" && $0.name == "Åke Äng" } && story.state.people.panel == nil)
    }

    @Test func anImportThatDoesTheSameAllTheSameIsKept() throws {
        var story = Story()
        story.disk["a.csv"] = "id,name\nq1,Åke Äng\n"
        story.type("2ia.csv")
        story.press(.enter)
        _ = story.store.keep(.remove("p000001"))
        story.press(.character("i"))
        #expect(story.store.log.count == 2 && story.store.data.people.contains { $0.id == "q1" })
    }
}
