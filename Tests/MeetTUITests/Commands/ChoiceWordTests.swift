import MeetCore
import Testing

@testable import MeetTUI

/// The words for states, kinds and orders serve in both languages, wherever they are typed.
struct ChoiceWordTests {
    /// The words of each option that takes one of some.
    private var choices: [[String]] {
        var all = [MarkWord.words]
        for option in CommandTable.shown.flatMap({ $0.syntax.options }) + CommandOption.common {
            switch option.kind {
            case .value(.choice(let words)), .values(.choice(let words)): all.append(words)
            default: continue
            }
        }
        return all
    }

    @Test func eachIsUnderstoodInBothLanguagesAndMeansOneThing() {
        for words in choices {
            for word in words {
                for language in Language.allCases {
                    let typed = Words(language).choice(word)
                    #expect(ChoiceWord.find(typed, among: words) == word && ChoiceWord.find(typed.uppercased(), among: words) == word)
                }
            }
            let typed = words.flatMap { word in Words.choices(for: word).map { TextFolding.fold($0) } }
            #expect(Set(typed).count == typed.count || words.contains("text"), "\(words)")
        }
        #expect(ChoiceWord.find("bokad", among: BookingState.allCases.map(\.rawValue)) == nil)
        #expect(ChoiceWord.find("bekraftad", among: BookingState.allCases.map(\.rawValue)) == "confirmed")
    }

    /// What lists and screens call a state can be typed as it stands there.
    @Test func whatIsReadCanBeTyped() {
        for state in BookingState.allCases {
            for language in Language.allCases {
                let shown = Words(language).bookingState(state.rawValue)
                #expect(ChoiceWord.find(shown, among: BookingState.allCases.map(\.rawValue)) == state.rawValue, "\(shown)")
            }
        }
        for state in AttendanceState.allCases {
            for language in Language.allCases {
                #expect(MarkWord(typed: Words(language).attendance(state.rawValue))?.state == state)
            }
        }
    }

    @Test func helpErrorsAndCompletionsSayThemInTheLanguageOfThePerson() throws {
        let help = HelpText.command(BookCommand.syntax, Words(.swedish))
        #expect(help.contains("idé|tillfrågad|preliminär|bekräftad|avböjd|avbokad") && !help.contains("requested"), "\(help)")
        let rig = try CommandRig()
        let wrong = try rig.run(["book", "--cohort", "c001", "--session", "1", "--state", "klar"], language: "sv")
        #expect(wrong.code == .usage && wrong.messages.contains("idé, tillfrågad, preliminär, bekräftad, avböjd, avbokad"))
        let mark = try rig.run(["mark", "--cohort", "c001", "--session", "1", "framme", "p1"], language: "sv")
        #expect(mark.messages.contains("närvarande, frånvarande, förhinder, sen, ingen"), "\(mark.messages)")
        let query = CompletionQuery(Words(.swedish)) { _ in [] }
        #expect(query.answer(["book", "--state", "be"]).candidates.map(\.text) == ["bekräftad"])
        #expect(query.answer(["book", "--state", "conf"]).candidates == [.init(text: "confirmed", help: "bekräftad")])
        #expect(query.answer(["mark", "s"]).candidates.map(\.text) == ["sen"])
        #expect(query.answer(["book", "--state", ""]).candidates.count == BookingState.allCases.count)
    }

    @Test func aSwedishWordDoesWhatTheEnglishOneDoes() throws {
        let rig = try CommandRig(SampleTerm.withVenues)
        let venue = try #require(try rig.data().venues.first)
        let line = ["book", "--cohort", "c005", "--session", "2", "--venue", venue.id.text, "--state"]
        #expect(try rig.run(line + ["tillfragad"]).code == .done)
        #expect(try rig.data().bookings.contains { $0.session == SessionKey("c005", 2) && $0.state == .requested })
    }
}
