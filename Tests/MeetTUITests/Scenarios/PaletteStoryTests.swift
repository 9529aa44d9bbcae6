import MeetCore
import Testing

@testable import MeetTUI

/// Everything that can be done, found as one types.
struct PaletteStoryTests {
    private func palette(_ story: Story) throws -> PaletteState {
        guard case .palette(let palette) = story.state.overlay else { return try #require(nil) }
        return palette
    }

    @Test func whatIsTypedIsFoundAndEnterDoesIt() throws {
        var story = Story()
        story.press(.character("3"), .character(":"))
        story.type("fyll")
        #expect(try palette(story).entries.first?.keys == [.character("f")])
        story.press(.enter)
        #expect(story.state.overlay == nil && story.match?.scope.onlyEmptySeats == true)
    }

    /// The palette is made of the bindings, so it can hold neither more nor less than what works, and with the same keys.
    @Test func itHoldsAllThatWorksWhereOneIs() throws {
        for place in ScreenPlaces.stories() {
            var story = place.story
            guard story.state.overlay == nil, !story.state.isTyping else { continue }
            let bindings = AppKeys.map(story.state).bindings.filter(\.isEnabled)
            // A question that is asked is answered first.
            guard bindings.contains(where: { $0.keys == [.character(":")] }) else { continue }
            story.press(.character(":"))
            guard case .palette(let palette) = story.state.overlay else {
                Issue.record("no palette: \(place.name)")
                continue
            }
            let entries = palette.entries
            #expect(entries.count { $0.screen == nil && !$0.keys.isEmpty } == bindings.count - 1, "\(place.name)")
            for binding in bindings where binding.keys != [.character(":")] {
                #expect(entries.contains { $0.keys == binding.keys && $0.sentence == binding.long }, "\(place.name): \(binding.short)")
            }
        }
    }

    @Test func aBackupIsMadeFromAnywhereAndSaidWhenItIsDone() throws {
        var story = Story()
        for screen: Character in ["1", "3", "8"] {
            story.press(.character(screen), .character(":"))
            story.type("säkerhetskopiera")
            #expect(try palette(story).entries.first?.message.isBackUp == true)
            story.press(.enter)
            #expect(story.state.message?.text.hasPrefix("Säkerhetskopierat: 160 personer och 5 grupper") == true)
        }
        story.trouble = "Disken är full."
        story.press(.character(":"))
        story.type("säkerhetskopiera")
        story.press(.enter)
        #expect(story.state.message == MessageLine(.error, "Disken är full."))
        var reader = Story(isReadOnly: true)
        reader.press(.character(":"))
        reader.type("säkerhetskopiera")
        reader.press(.enter)
        #expect(reader.state.message?.kind == .warning)
    }

    @Test func cohortsAndPersonsAreGoneToByName() throws {
        var story = Story()
        story.press(.character("2"), .character(":"))
        story.type("grupp 4")
        story.press(.enter)
        #expect(story.state.screen == .compose && story.state.compose.cohort == 3)
        let person = try story.desk().data.people[17]
        story.press(.character(":"))
        story.type(person.shownName)
        story.press(.enter)
        #expect(story.state.screen == .people && story.state.people.selected == 17)
        story.expectSound()
    }

    @Test func anAnswerToWhatIsNoLongerTypedIsDropped() throws {
        var story = Story()
        story.press(.character(":"))
        story.isSlow = true
        story.type("an")
        story.type("x")
        story.answerNext()
        #expect(try palette(story).entries.isEmpty)
        story.press(.escape)
        story.answerAll()
        #expect(story.state.overlay == nil)
    }

    @Test func theCursorGoesWithTheSelectionAndBackToWhatIsTyped() throws {
        var story = Story()
        story.press(.character(":"))
        #expect(story.canvas.cursor?.row == 2)
        story.press(.down)
        #expect(try palette(story).list.selected == 1 && story.canvas.cursor?.row == 4)
        story.type("s")
        #expect(story.canvas.cursor == Position(row: 2, column: try #require(story.canvas.cursor).column))
        story.press(.escape)
        #expect(story.state.overlay == nil)
    }

    @Test func aClickOnALineDoesIt() throws {
        var story = Story()
        story.press(.character(":"))
        story.type("gå till regler")
        story.play(.mouse(MouseEvent(position: Position(row: 3, column: 20), kind: .press)))
        #expect(story.state.overlay == nil && story.state.screen == .rules)
    }

    @Test func textThatIsPastedIsLookedFor() throws {
        var story = Story()
        story.press(.character("2"), .character(":"))
        story.play(.paste("Grupp 2\n"))
        story.press(.enter)
        #expect(story.state.screen == .compose && story.state.compose.cohort == 1)
    }

    @Test func whatComesMeanwhileLeavesTheSameLineUnderTheCursor() throws {
        var story = Story()
        story.press(.character("m"), .character("3"), .character(":"))
        story.press(.down, .down, .down)
        let before = try palette(story)
        let selected = before.entries[before.list.selected].name
        // The match ends, and with it goes the key that stops it, which stands first.
        try story.finishMatch(steps: 100)
        let after = try palette(story)
        #expect(after.entries.count != before.entries.count && after.entries[after.list.selected].name == selected)
        story.expectSound()
    }

    @Test func whatIsDoneOnAnotherScreenIsFoundAndDoneThere() throws {
        var story = Story()
        story.press(.character(":"))
        story.type("fäst")
        #expect(story.rows.contains { $0.contains("3 p") && $0.contains("Sätt samman: fäst") }, "the keys lead there from here")
        #expect(try palette(story).entries.first?.name == "Sätt samman: fäst" && story.shows("fäst personen i gruppen, eller lossa"))
        story.press(.escape, .character("8"), .character(":"))
        story.type("lägg till en person")
        story.press(.enter)
        #expect(story.state.screen == .people && story.shows("Ny person") && story.message == "Personer: ny")
        // While the form is open nothing else of its screen is offered, so that nothing typed is lost.
        story.press(.escape, .character("1"), .character(":"))
        #expect(try palette(story).entries.contains { $0.screen == .people })
        story.press(.escape)
        story.expectSound()
    }

    @Test func whatCannotBeDoneThereIsSaid() throws {
        var story = Story()
        story.press(.character("2"), .character("/"))
        story.type("finns inte alls")
        story.press(.enter, .character("1"), .character(":"))
        story.type("lägg till")
        let there = try palette(story).entries.first { $0.screen == .people && $0.keys.contains(.delete) }
        #expect(there == nil)
        story.press(.control("u"))
        story.type("radera för gott")
        story.press(.enter)
        #expect(story.state.screen == .people && story.message == "Går inte just nu: Personer: ta bort")
    }

    @Test func whoIsCalledSoComesBeforeWhatTellsOfTheLetters() throws {
        var story = Story()
        story.press(.character("3"), .character(":"))
        story.type("anna")
        let names = try palette(story).entries.map(\.name)
        let (persons, others) = (
            names.indices.filter { names[$0].hasPrefix("gå till Anna") }, names.indices.filter { !names[$0].hasPrefix("gå till") }
        )
        #expect(!persons.isEmpty && !others.isEmpty && persons.max() ?? 0 < others.min() ?? 0, "\(names)")
    }

    @Test func whereNothingIsFoundEnterDoesNothing() throws {
        var story = Story()
        story.press(.character(":"))
        story.type("qqqq")
        story.press(.enter)
        #expect(story.shows("Inget hittades") && story.waiting.isEmpty)
    }

    /// What people call it need not be what it is called here.
    @Test(arguments: [
        ("närvarolista", Character("P")), ("namnskylt", "P"), ("pdf", "P"), ("avhopp", "w"), ("reserv", "w"), ("matcha", "m"),
        ("spärra", "x"),
    ])
    func otherWordsFindItToo(word: String, key: Character) throws {
        var story = Story()
        story.press(.character("3"), .tab, .character(":"))
        story.type(word)
        let found = try palette(story).entries.prefix(3)
        #expect(found.contains { $0.screen == nil && $0.keys.contains(.character(key)) }, "\(word): \(found.map(\.name))")
    }

    @Test func otherWordsFindWhatIsDoneElsewhere() throws {
        var story = Story()
        story.press(.character(":"))
        story.type("boka lokal")
        #expect(try palette(story).entries.contains { $0.screen == .venues })
        var english = Story(SampleTerm.composed, .english)
        english.press(.character(":"))
        english.type("excel")
        #expect(try palette(english).entries.contains { $0.screen == .people && $0.keys == [.character("i")] })
    }
}

extension AppMessage {
    /// Whether it asks for a backup.
    fileprivate var isBackUp: Bool { if case .backUp = self { true } else { false } }
}
