import MeetCore
import Testing

@testable import MeetTUI

/// A file of applications arrives: it is looked at, corrected, read in, and taken back by one key.
struct ImportStoryTests {
    private static let file = """
        Namn;E-post;Telefon;Födelseår;Etablering;Samtycke;Ort
        Åke Äng;ake@example.org;070-1;1970;ny i Stockholm;2027-01-10;x
        Zeynep Sahin;P000003@example.org;08-1;;;;
        Bo Fel;;;19;;;

        """

    /// A story at the preview of a file.
    private func reading(
        _ text: String = file, _ language: Language = .swedish, rows: Int = 24, columns: Int = 80
    ) -> Story {
        var story = Story(SampleTerm.composed, language, rows: rows, columns: columns)
        story.disk["anmälda.csv"] = text
        story.type("2i")
        story.type("anmälda.csv")
        story.press(.enter)
        return story
    }

    private func preview(_ story: Story) throws -> ImportPreview {
        guard case .importing(let preview) = story.state.people.panel else { throw Missing() }
        return preview
    }

    private struct Missing: Error {}

    @Test func aFileIsLookedAtAndReadInAndTakenBack() throws {
        var story = reading("id,name,email\nq1,Åke Äng,\nq2,Bo Ek,bo@example.org\n")
        #expect(story.shows("Läs in anmälda.csv") && story.shows("2 rader, komma mellan kolumnerna, UTF-8"))
        #expect(story.shows("2 nya, 0 ändrade, 0 oförändrade, 0 felaktiga") && story.store.log.isEmpty)
        story.press(.character("i"))
        #expect(story.state.people.panel == nil && story.store.log == ["import 2"] && story.message.contains("u ångrar"))
        #expect(story.shows("162 av 162"))
        story.press(.character("u"))
        #expect(try story.desk().data.people.count == 160)
        story.expectSound()
    }

    @Test func theSameFileAgainChangesNothingAndAChangedOneOnlyWhatChanged() throws {
        var story = reading("id,name,email\nq1,Åke Äng,\nq2,Bo Ek,bo@example.org\n")
        story.press(.character("i"))
        story.disk["anmälda.csv"] = "id,name,email\nq1,Åke Äng,\nq2,Bo Ek,bo@example.org\n"
        story.type("ianmälda.csv")
        story.press(.enter)
        #expect(story.shows("0 nya, 0 ändrade, 2 oförändrade, 0 felaktiga"))
        story.press(.character("i"))
        #expect(story.store.log.count == 1 && story.state.people.panel != nil)
        story.press(.escape, .control("u"))
        story.disk["b.csv"] = "id,name,email\nq1,Åke Äng,\nq2,Bo Ek,ny@example.org\n"
        story.type("b.csv")
        story.press(.enter, .down)
        #expect(story.shows("0 nya, 1 ändrad, 1 oförändrad") && story.shows("bo@example.org") && story.shows("→ ny@example.org"))
    }

    @Test func badRowsAreExplainedAndTheGoodOnesCanBeReadInAlone() throws {
        var story = reading()
        story.press(.down, .down)
        #expect(story.shows("Rad 4, Födelseår: ”19” är inget födelseår."))
        story.press(.character("i"), .character("j"))
        #expect(story.shows("Läs in bara de rader som är rätt?") && story.store.log.isEmpty)
        story.press(.enter)
        #expect(try preview(story).question == nil && story.store.log.isEmpty, "the first answer does nothing")
        story.press(.character("i"), .character("j"), .left, .enter)
        #expect(story.store.log == ["import 2"] && story.files.map(\.name) == ["fel-anmälda.csv"])
        #expect(story.message == "Sparat: import 2; 1 felaktig rad i fel-anmälda.csv. u ångrar")
        #expect(story.files[0].text.hasPrefix("skäl;Namn;") && story.files[0].text.contains("Bo Fel;;;19;;;"))
    }

    @Test func whatDoesNotComeInIsSaidBeforeItIsTooLate() throws {
        var story = reading("namn,Boendet,Kön,samtycke,skorstorlek\nÅke Äng,villa,man,ja,44\nEva Ek,villa,kvinna,,38\n")
        #expect(story.shows("! Läses inte in: Boendet (menade du Boende?), skorstorlek"))
        #expect(story.shows("! 1 rad saknar samtycke: bakgrunden lagras inte."))
        story.press(.character("i"))
        #expect(story.shows("Läs in ändå?") && story.shows("[j]") && story.store.log.isEmpty)
        #expect(story.rows.filter { $0.contains("menade du Boende?") }.count == 2, "in the question too")
        story.press(.escape, .tab, .down, .enter)
        #expect(story.shows("Vad betyder ”Boendet”?"))
        story.press(.escape, .character("i"), .character("j"))
        #expect(story.store.log == ["import 2"])
    }

    @Test func theBeginningOfAMeaningLeadsToIt() throws {
        var story = reading("namn,Boendet\nÅke Äng,villa\n")
        story.press(.tab, .down, .enter)
        #expect(story.shows("Vad betyder ”Boendet”? Skriv hur det börjar."))
        story.type("boen")
        #expect(story.shows("Vad betyder ”Boendet”? boen"))
        story.press(.enter)
        #expect(try preview(story).plan?.mapping.columns == [.name, .axis("housing")])
        // A letter that leads nowhere moves nothing, and keys that mean something elsewhere are letters here.
        story.press(.enter)
        let before = try preview(story).meanings
        story.type("1qx?")
        #expect(try preview(story).meanings == before && story.state.screen == .people)
        story.press(.escape)
        #expect(try preview(story).meanings == nil)
    }

    @Test func aColumnThatIsLeftOutOnPurposeIsNotAskedAbout() throws {
        var story = reading("namn,Boende,kommentar\nÅke Äng,villa,x\n")
        story.press(.tab, .down, .enter, .home, .enter)
        #expect(try preview(story).plan?.leftOut == [LeftOutColumn(header: "Boende", meant: nil)])
        story.press(.character("i"))
        #expect(story.store.log == ["import 1"])
    }

    @Test func aValueThatDoesNotExistIsAnsweredWithTheWordsOfTheScreen() {
        for (language, allowed) in [(Language.swedish, "Tillåtna värden är etablerad, ny i"), (.english, "Allowed are established, new.")] {
            let story = reading("namn,Etablering,samtycke\nÅke Äng,nyanländ,ja\nEva Ek,NY I STOCKHOLM,ja\nBo Ek,Established,ja\n", language)
            #expect(story.rows.joined().contains(allowed), "\(story.rows)")
            #expect(story.shows(language == .swedish ? "2 nya" : "2 new"))
        }
    }

    @Test func onlyWhatOneAsksForIsShown() throws {
        var story = reading()
        story.press(.character("f"))
        #expect(try story.shows("bara: ny") && preview(story).shown.count == 2)
        story.press(.character("f"))
        #expect(try story.shows("bara: fel") && preview(story).shown.count == 1)
        story.press(.character("f"))
        #expect(try preview(story).shown.count == 3)
    }

    @Test func aColumnThatWasNotUnderstoodIsCorrected() throws {
        var story = reading("vem,mejl\nÅke Äng,ake@example.org\n")
        #expect(story.shows("Filen saknar kolumnen namn; den har ”vem”, ”mejl”."))
        #expect(try preview(story).pane == .columns)
        story.press(.enter)
        #expect(story.shows("Vad betyder ”vem”?"))
        story.press(.down, .down, .enter)
        #expect(try preview(story).plan?.mapping.columns == [.name, .email] && preview(story).plan?.fault == nil)
        #expect(story.shows("1 ny, 0 ändrade"))
        story.press(.escape)
        #expect(story.shows("Lämna filen?"))
        story.press(.escape, .character("i"))
        #expect(story.store.log == ["import 1"])
    }

    @Test func whoIsProbablyTheSameIsComparedAndChosen() throws {
        var story = reading()
        let known = try #require(try story.desk().data.people.first { $0.id == "p000003" })
        #expect(try preview(story).plan?.likely.map(\.other.id) == ["p000003"])
        story.press(.tab, .tab)
        #expect(story.shows("Kanske samma 1") && story.shows(known.name) && story.shows("Zeynep Sahin") && story.shows("e-post"))
        story.press(.enter)
        #expect(try story.shows("samma") && preview(story).plan?.count(.changed) == 1)
        story.press(.character("i"), .left, .enter)
        #expect(try story.desk().data.people.count == 161)
        #expect(try story.desk().data.people.first { $0.id == "p000003" }?.phone == "08-1")
    }

    /// Who answers quicker than a long file is worked out loses no key.
    @Test func oneGoesOnAnsweringWhileTheFileIsReadAnew() throws {
        var story = reading("Namn;E-post;Telefon\nZeynep Sahin;P000003@example.org;08-1\nCamila Pena;P000006@example.org;08-2\n")
        #expect(try preview(story).plan?.likely.count == 2)
        story.press(.tab, .tab)
        story.isSlow = true
        story.press(.enter, .down, .enter)
        #expect(try preview(story).request != nil && preview(story).choices.count == 2 && preview(story).plan?.choices.isEmpty == true)
        // What is not worked out is not read in, and Esc gives it up.
        story.press(.character("i"))
        #expect(story.store.log.isEmpty && story.message == story.state.words.importRereads)
        story.press(.escape)
        #expect(try preview(story).choices.isEmpty && preview(story).plan != nil && story.shows("Kanske samma 2"))
        story.answerAll()
        story.press(.enter, .up, .enter)
        story.answerAll()
        #expect(try preview(story).request == nil && preview(story).plan?.choices.count == 2 && preview(story).plan?.count(.changed) == 2)
        story.expectSound()
    }

    @Test func readingIsStoppedAndWhatComesLateIsDropped() throws {
        var story = Story()
        story.disk["a.csv"] = "name\nÅke\n"
        story.type("2ia.csv")
        story.isSlow = true
        story.press(.enter)
        #expect(story.shows("Esc stoppar"))
        let request = try #require(try preview(story).request)
        story.press(.escape)
        #expect(try preview(story).request == nil && preview(story).plan == nil)
        story.answerAll()
        #expect(try preview(story).plan == nil)
        story.send(.lookedUp(request: request, .progress(done: 1, all: 2)))
        #expect(try preview(story).progress == nil)
        story.press(.escape)
        #expect(story.state.people.panel == nil)
        story.expectSound()
    }

    @Test func aFileThatCannotBeReadIsSaidAndThePathStays() throws {
        var story = Story()
        story.type("2ifinns-inte.csv")
        story.press(.enter)
        #expect(story.message == "Filen kan inte läsas: finns-inte.csv")
        #expect(try preview(story).path.field.text == "finns-inte.csv" && preview(story).request == nil)
    }

    @Test func allThatIsToldOfARowCanBeRead() throws {
        let notes = (1...60).map { "ord\($0)" }.joined(separator: " ")
        let row = "q1,Åke Äng,ake@example.org,070-1,1970,Farsta,Biblioteket,2027-01-10,2027-01-11,\(notes)"
        var story = reading("id,name,email,phone,birth_year,district,source,registered,consent,notes\n\(row)\nq2,Bo Ek,,,,,,,,\n")
        var read = ""
        for _ in 0..<12 {
            let area = try ImportLayout(story.state.frame.screen, warnings: preview(story).warningCount).detail
            read += story.rows[area.rowRange].joined(separator: " ") + " "
            story.press(.right)
        }
        #expect(["ake@example.org", "Farsta", "Biblioteket", "ord1 ", "ord30 ", "ord60 "].allSatisfy(read.contains), "\(read)")
        // Another row begins at its top, and where all is seen there is nothing to scroll.
        story.press(.down)
        #expect(story.shows("Bo Ek") && !story.shows("→ mer"))
        story.press(.up)
        #expect(story.shows("ake@example.org") && story.shows("→ mer"))
        story.press(.right, .left)
        #expect(story.shows("ake@example.org"))
        story.expectSound()
    }

    @Test func whatALongTextWasAndBecomesIsReadWhole() throws {
        let (before, after) = ((1...30).map { "förr\($0)" }, (1...30).map { "sedan\($0)" })
        var story = reading("id,name,notes\nq1,Åke Äng,\(before.joined(separator: " "))\n", .swedish, rows: 60, columns: 100)
        story.press(.character("i"))
        story.disk["ny.csv"] = "id,name,notes\nq1,Åke Äng,\(after.joined(separator: " "))\n"
        story.type("iny.csv")
        story.press(.enter)
        let text = story.rows.joined(separator: " ")
        #expect((before + after).allSatisfy { text.contains($0 + " ") } && story.shows("→ sedan1 "))
    }

    @Test func whatCouldNotBeKeptLeavesThePreviewAsItWas() throws {
        var story = reading()
        story.trouble = "Databasen är upptagen."
        story.press(.character("i"), .character("j"), .character("j"))
        #expect(story.message.contains("Databasen är upptagen.") && story.state.people.panel != nil)
        #expect(try preview(story).keeping == nil && story.store.log.isEmpty)
        story.trouble = nil
        story.press(.character("i"), .character("y"), .character("y"))
        #expect(story.store.log == ["import 2"])
    }

    @Test func thePreviewIsDrawn() throws {
        for language in Language.allCases {
            for (name, keys) in [("rows", [Key.down, .down]), ("columns", [.tab]), ("likely", [.tab, .tab])] {
                var story = reading(Self.file, language)
                for key in keys { story.press(key) }
                expectSnapshot(story.canvas, "import-\(name)-80x24-\(language.code)")
            }
        }
        var wide = reading(rows: 40, columns: 120)
        wide.press(.tab, .tab)
        expectSnapshot(wide.canvas, "import-likely-120x40-sv")
        expectSnapshot(reading(rows: 60, columns: 200).canvas, "import-rows-200x60-sv")
        var path = Story()
        path.type("2ian")
        expectSnapshot(path.canvas, "import-path-80x24-sv")
    }

    /// Somebody who is perhaps there already is not read in as new before anybody has looked.
    @Test func whoIsPerhapsThereIsAskedAbout() throws {
        var story = reading("Namn;E-post;Telefon\nZeynep Sahin;P000003@example.org;08-1\n")
        #expect(try preview(story).unseenLikely == 1)
        story.press(.character("i"))
        #expect(story.shows("Samma person?") && story.shows("1 ny person i filen finns kanske redan"))
        // The answer that is selected first is the careful one.
        story.press(.enter)
        #expect(try preview(story).pane == .likely && preview(story).question == nil && story.store.log.isEmpty)
        story.press(.character("i"))
        #expect(try story.store.log == ["import 1"] && story.desk().data.people.count == 161)
    }

    @Test func whoIsPerhapsThereIsReadInAsNewWhereThatIsSaid() throws {
        var story = reading("Namn;E-post;Telefon\nZeynep Sahin;P000003@example.org;08-1\n")
        story.press(.character("i"), .escape)
        #expect(try preview(story).question == nil && story.store.log.isEmpty)
        story.press(.character("i"), .character("j"))
        #expect(try story.store.log == ["import 1"] && story.desk().data.people.count == 161)
    }

    /// Keys may come quicker than the names in a folder.
    @Test func whatWasFoundForOtherLettersIsNotTaken() {
        var path = PathState()
        path.request = 1
        path.take(["anmälda.csv", "bok.csv"], request: 1)
        path.field = TextField("bo", limit: 100)
        #expect(path.completed == "bok.csv")
        path.field = TextField("c", limit: 100)
        #expect(path.completed == "c")
    }
}
