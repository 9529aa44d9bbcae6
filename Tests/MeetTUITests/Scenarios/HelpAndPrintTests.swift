import MeetCore
import Testing

@testable import MeetTUI

/// The help of each place, and the list that is printed.
struct HelpAndPrintTests {
    @Test func eachPlaceHasItsHelpAndEachEnabledKeyIsInIt() {
        for language in Language.allCases {
            for keys in ["1", "2", "3", "3\t"] {
                var story = Story(SampleTerm.composed, language, rows: 70)
                for key in keys { story.press(key == "\t" ? .tab : .character(key)) }
                let map = AppKeys.map(story.state)
                story.type("?")
                #expect(AppKeys.helpMap(story.state).bindings.map(\.keys) == map.bindings.map(\.keys))
                let rows = story.rows
                for binding in map.bindings where binding.isEnabled {
                    let names = binding.keys.map { $0.label(story.state.glyphs) }.joined(separator: " ")
                    #expect(rows.contains { $0.contains(names) && $0.contains(binding.long) }, "\(names) \(binding.long)")
                }
                story.type("?")
                #expect(!story.shows(story.state.words.signPinned))
            }
        }
    }

    @Test func theHelpScrollsAndItsKeysDoNothingBelow() {
        var story = Story()
        story.type("3?")
        let first = story.rows
        story.press(.pageDown)
        #expect(story.rows != first)
        story.press(.end)
        #expect(story.shows("energi: 0 är en perfekt blandning"))
        story.press(.home, .character("x"), .character("m"), .character("u"))
        #expect(story.rows == first && story.store.log.isEmpty && story.waiting.isEmpty)
        story.press(.character("q"))
        #expect(story.state.overlay == nil && story.loopEffects.isEmpty)
    }

    @Test func theListOpensAtTheNextSessionAndTurnsThroughAll() {
        var story = Story()
        story.press(.down, .character("P"))
        #expect(story.shows("Närvarolista Grupp 2, träff 1 av 6") && story.shows("tisdag 19 januari 2027"))
        story.press(.left)
        #expect(story.shows("träff 1 av 6"))
        for (number, key) in zip(2...6, [Key.right, .character("n"), .character("l"), .right, .right]) {
            story.press(key)
            #expect(story.shows("Närvarolista Grupp 2, träff \(number) av 6") && story.shows("Träff \(number) av 6"))
        }
        story.press(.right, .character("b"))
        #expect(story.shows("träff 5 av 6"))
        story.press(.escape)
        #expect(story.state.overlay == nil && story.files.isEmpty)
    }

    /// A server of printers that is away may let one wait for their names; what the usual file is, is known at once, also under the help.
    @Test func theUsualFileDoesNotWaitForPrinters() throws {
        var story = Story(SampleTerm.composed, .swedish)
        story.makesPDF = true
        story.isSlow = true
        story.type("3P")
        story.type("?")
        story.send(.paperFound(makesPDF: true))
        story.press(.escape)
        #expect(story.shows("PDF") && story.state.printChoices.format == .pdf)
    }

    @Test func theListIsSavedAndNamed() throws {
        for (language, name) in [(Language.swedish, "narvaro-grupp-1-traff-2.txt"), (.english, "attendance-grupp-1-session-2.txt")] {
            var story = Story(SampleTerm.composed, language)
            story.press(.character("3"), .character("P"), .right, .enter)
            #expect(story.files.map(\.name) == [name])
            let count = try story.desk().membersByName(0).count
            #expect(story.message == (language == .swedish ? "Sparade \(name) (\(count) namn)" : "Saved \(name) (\(count) names)"))
            let text = story.files[0].text
            for member in try story.desk().membersByName(0) { #expect(try text.contains(story.desk().person(member).shownName)) }
            #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
        }
    }

    /// What the numbers mean stands after a page of keys: one key leads there, and back.
    @Test func oneKeyLeadsToWhatTheNumbersMean() {
        for screen in ["1", "2", "3", "4", "5", "6", "7", "8"] {
            var story = Story(SampleTerm.composed, .swedish)
            story.type(screen)
            guard let title = story.state.shown.notes(story.state.words, .unicode).first else { continue }
            story.type("?")
            story.press(.tab)
            #expect(story.shows(title), "\(screen)")
            story.press(.tab)
            #expect(story.shows("Hjälp:"))
            if case .help(let scroll) = story.state.overlay { #expect(scroll.top == 0) } else { Issue.record("no help") }
        }
    }

    @Test func theKeysOfTheListAreExplained() {
        var story = Story()
        story.press(.character("P"), .character("?"))
        #expect(story.shows("Hjälp: Utskrift") && story.shows("spara bladet som fil"))
        story.press(.escape)
        #expect(story.shows("Närvarolista Grupp 1, träff 1 av 6"))
        story.press(.character("?"), .escape, .escape)
        #expect(story.state.overlay == nil && story.state.underHelp == nil)
        story.press(.character("?"))
        #expect(story.shows("Hjälp: Översikt"))
        story.expectSound()
    }

    @Test func eachSheetIsShownAndWhatIsChosenIsSaidAndStays() {
        var story = Story(SampleTerm.composed, .swedish, rows: 40, columns: 120)
        story.press(.character("P"))
        for title in [
            "Dörrlista Grupp 1, träff", "Samordnarens lista Grupp 1", "Bordsplacering", "Terminens närvaro Grupp 1", "Namnskyltar Grupp 1",
            "Vem sitter med vem Grupp 1",
        ] {
            story.press(.tab)
            #expect(story.shows(title), "\(title)")
        }
        story.press(.tab)
        story.type("ffvoLcc")
        #expect(story.shows("· HTML · sv/en · efternamn · stor stil · ×3") && story.shows("Närvarolista / Attendance list"))
        story.press(.escape, .character("P"))
        #expect(story.shows("· HTML · sv/en · efternamn · stor stil · ×3"))
        story.press(.enter)
        #expect(story.files.map(\.name) == ["narvaro-grupp-1-traff-1.html"] && story.files[0].text.hasPrefix("<!DOCTYPE html>"))
        story.expectSound()
    }

    @Test func theUsualFormIsThePDFAndWhatIsChosenStays() {
        var story = Story(SampleTerm.composed, .swedish, rows: 40, columns: 120)
        story.makesPDF = true
        story.press(.character("P"))
        #expect(story.shows("· PDF"))
        story.press(.enter)
        #expect(story.files.map(\.name) == ["narvaro-grupp-1-traff-1.pdf"])
        story.press(.character("P"), .character("f"), .escape, .character("P"))
        #expect(story.shows("· HTML"))
        // Where the machine cannot make one, it is text.
        var other = Story()
        other.press(.character("P"), .enter)
        #expect(other.files.map(\.name) == ["narvaro-grupp-1-traff-1.txt"])
    }

    @Test func allSessionsAndAWeekOfAllCohortsAreOneFile() throws {
        var story = Story()
        story.type("Pw")
        #expect(story.shows("Närvarolista Grupp 1 · alla träffar"))
        story.press(.enter)
        #expect(story.files[0].name == "narvaro-grupp-1.txt" && story.files[0].text.split(separator: "\u{0C}").count == 6)
        #expect(story.message.contains("6 blad"))
        story.type("Pww")
        #expect(story.shows("Närvarolista · veckan, alla grupper"))
        story.press(.enter)
        let week = SheetWeek(of: try #require(try story.desk().dates["c001"]?.first { try $0 >= story.desk().today }))
        let count = try story.desk().dates.values.joined().count { week.contains($0) }
        #expect(
            story.files[1].text.split(separator: "\u{0C}").count == count
                && story.files[1].name == "narvaro-\(week.description.lowercased()).txt")
    }

    @Test func aPrinterGetsAPDFSoManyTimes() throws {
        var story = Story()
        story.type("Pcp")
        let job = try #require(story.printed.first)
        #expect(job.format == .pdf && job.target == .printer("", copies: 2) && story.files.isEmpty && story.state.overlay == nil)
        #expect(story.message.contains("× 2 till skrivaren"))
    }

    @Test func aSheetThatThePrinterDidNotTakeStaysToBeSaved() throws {
        var story = Story()
        story.type("P")
        story.trouble = "Skrivaren är av."
        story.type("p")
        guard case .printing(let print) = story.state.overlay else { return try #require(nil) }
        #expect(print.sending == nil && story.message.contains("Skrivaren är av."))
        story.trouble = nil
        story.type("p")
        #expect(story.state.overlay == nil && story.printed.count == 1 && story.message.contains("till skrivaren"))
    }

    @Test func thePrinterIsChosenAndStaysChosen() throws {
        var story = Story()
        story.type("Pd")
        #expect(story.message.contains("ingen annan skrivare"))
        story.press(.escape)
        story.printers = ["kontor", "salen"]
        story.type("Pdd")
        #expect(story.shows("· salen"))
        story.type("p")
        #expect(try #require(story.printed.first).target == .printer("salen", copies: 1) && story.message.contains("till salen"))
        story.type("P")
        #expect(story.shows("· salen"))
        story.type("d")
        #expect(!story.shows("· salen") && !story.shows("· kontor"))
        story.type("dp")
        #expect(story.printed.last?.target == .printer("kontor", copies: 1))
        // A printer that is no more is not printed on.
        story.printers = ["salen"]
        story.type("Pp")
        #expect(story.printed.last?.target == .printer("", copies: 1))
        story.expectSound()
    }

    @Test func theSheetsOfASessionArePrintedWhereOneMarksIt() throws {
        var story = Story(SampleTerm.composed, .swedish, rows: 40, columns: 120)
        story.press(.character("6"), .right, .character("P"))
        let session = try #require(story.state.marking.session)
        #expect(session > 1 && story.shows("Närvarolista Grupp 1, träff \(session) av 6"))
        story.press(.enter)
        #expect(story.files.map(\.name) == ["narvaro-grupp-1-traff-\(session).txt"])
    }

    @Test func whatIsReadLateOfAnotherListIsDropped() throws {
        var story = Story()
        story.isSlow = true
        story.press(.character("P"), .tab, .tab, .tab)
        #expect(story.shows("Bordsplacering") && story.shows("läser") || story.shows("Läser"))
        story.press(.escape, .down, .character("P"))
        story.answerNext()
        #expect(story.shows("Närvarolista Grupp 2"))
        story.answerAll()
        story.press(.tab, .tab, .tab)
        #expect(story.shows("har inga bord än"))
    }

    @Test func theWholeListCanBeSeenByScrolling() {
        var story = Story()
        story.press(.character("P"))
        #expect(!story.shows("Ledarens underskrift"))
        story.press(.end)
        #expect(story.shows("Ledarens underskrift") && story.shows("Sida 1 (1)"))
        story.press(.pageUp, .up, .home)
        #expect(story.shows("Träff 1 av 6"))
    }
}
