import MeetCore
import TestSupport
import Testing

@testable import MeetTUI

/// Whatever is typed in whatever field, an editor gives a programme that can be written, read and compiled, or says what is wrong.
struct RuleEditorTests {
    private static let texts = [
        "", "0", "1", "3", "24", "-4", "100000", "999999999999999999999", "2–5", "5-2", "22-24", "x", "Grupp 1", "ny | gammal", "a, b, c",
        "2027-01-20", "2027-02-30", "18:00", "9.30", "25:00", "-1990", "1991-2005 | 2006-", "Södermalm | Rinkeby", "stadshuset 1",
        "Europe/Stockholm", "e\u{301}", "|", "2027-01-20, 2027-02-03", "åäö ÅÄÖ",
    ]

    @Test(arguments: UInt64(1)...12)
    func whateverIsTypedIsReadOrSaidToBeWrong(seed: UInt64) throws {
        var random = SeededRandom(seed: seed, stream: 5)
        var data = MadeAxes.term(seed: seed, people: 20)
        let ids = data.people.map(\.id)
        data.composition = Composition(["c0": Array(ids[0..<5])])
        data.programme.leaders = [Leader(id: "l1", name: "Kim Exempel")]
        data.programme.sessions = [SessionPlan(number: 2, theme: "Mat", exercise: "laga")]
        let day = CivilDate(dayNumber: 20_900)
        data.programme.daysOff = [DaysOff(kind: .schoolBreak, days: day...day), DaysOff(kind: .avoid, days: day...day)]
        let words = Words(seed % 2 == 0 ? .swedish : .english)
        let desk = Desk(data, dates: SessionDates.resolve(data.programme), today: SampleTerm.today)
        var taken = 0
        for place in RulePlace.rows(data.programme) {
            for subject in [.edit(place), RuleSubject.new(at: place, data.programme)].compactMap({ $0 }) {
                guard var editor = RuleEditor(subject, from: place, data.programme, words) else { continue }
                // Opened and left as it is, it changes nothing that is there.
                if case .edit = subject { #expect(editor.result(on: data.programme, words).programme == data.programme, "\(place)") }
                for _ in 0..<3 {
                    let fields = editor.fields(data.programme)
                    let form = RuleForm(editor: editor, programme: data.programme, words: words).form
                    #expect(form.fields.map(\.id) == fields)
                    editor.state.go(to: fields[random.below(fields.count)], form)
                    for edit in [.deleteToStart, .deleteToEnd, .insert(Self.texts[random.below(Self.texts.count)]), TextEdit.right] {
                        _ = editor.state.update(.edit(edit), form)
                    }
                    let result = editor.result(on: data.programme, words)
                    guard result.problems.isEmpty else { continue }
                    let report = RulesCheck(result.programme, desk: desk).report
                    guard report.problems.isEmpty else { continue }
                    taken += 1
                    #expect(try ProgrammeJSON.read(text: ProgrammeJSON.text(of: result.programme)) == result.programme, "\(subject)")
                    if let place = result.place { #expect(RulePlace.rows(result.programme).contains(place), "\(subject)") }
                }
            }
        }
        #expect(taken > 20)
    }

    @Test func idsAreMadeOfNamesAndNeverTaken() {
        #expect(RuleIdentifier.make("Boende i Årsta!", fallback: "x", taken: []) == "boende-i-arsta")
        #expect(RuleIdentifier.make("???", fallback: "axis", taken: ["axis"]) == "axis-2")
        #expect(RuleIdentifier.make("name", fallback: "axis", taken: [], isColumn: true) == "name-2")
        for name in ["Kommun", "Organisation", "Bostadsområde", "Född"] {
            #expect(RuleIdentifier.make(name, fallback: "axis", taken: [], isColumn: true).hasSuffix("-2"), "\(name)")
        }
    }

    /// What is typed of the time for which data is kept, and what becomes of it; nil where it is not understood.
    private func kept(_ typed: String, _ language: Language) throws -> Retention? {
        let programme = SampleTerm.composed.programme
        let words = Words(language)
        var editor = try #require(RuleEditor(.edit(.programme), from: .programme, programme, words))
        let form = RuleForm(editor: editor, programme: programme, words: words).form
        editor.state.go(to: .retention, form)
        for edit in [.deleteToStart, .deleteToEnd, TextEdit.insert(typed)] { _ = editor.state.update(.edit(edit), form) }
        let result = editor.result(on: programme, words)
        return result.problems.isEmpty ? result.programme.retention : nil
    }

    @Test(arguments: Language.allCases) func whatIsKeptHowLongIsTypedInEitherLanguage(language: Language) throws {
        let wanted = Retention([.contact: 3, .waiting: 6, .person: 12])
        for typed in ["kontakt 3, väntande 6, personen 12", "contact 3, waiting 6, person 12", "Kontakt 3, VÄNTANDE 6, Person 12"] {
            #expect(try kept(typed, language) == wanted, "\(typed)")
        }
        #expect(try kept("telefon 3", language) == nil)
        // What stands there is in the language of the screen.
        var programme = SampleTerm.composed.programme
        programme.retention = wanted
        let shown = RuleOpening(programme, Words(language)).values(.edit(.programme))?[.retention]?.typed
        #expect(shown == (language == .swedish ? "kontakt 3, väntande 6, personen 12" : "contact 3, waiting 6, person 12"))
    }

    @Test func aNewCohortIsNumberedLikeTheOthers() {
        #expect(RuleIdentifier.following(["c001", "c005"], name: "Grupp 6", fallback: "cohort") == "c006")
        #expect(RuleIdentifier.following(["c9"], name: "Grupp 10", fallback: "cohort") == "c10")
        // Where the next number is taken, or the last has none, the name is what there is.
        #expect(RuleIdentifier.following(["c002", "c001"], name: "Grupp 3", fallback: "cohort") == "grupp-3")
        #expect(RuleIdentifier.following(["onsdag"], name: "Grupp 2", fallback: "cohort") == "grupp-2")
        #expect(RuleIdentifier.following([], name: "?", fallback: "cohort") == "cohort")
        #expect(RuleIdentifier.following(["c999999999999999999999"], name: "Ny", fallback: "cohort") == "ny")
    }

    @Test func chosenDatesAreCutOrContinued() throws {
        let programme = SampleTerm.composed.programme
        guard case .dates(let dates) = try #require(programme.cohort("c001")).schedule else { return }
        #expect(RuleDates.fitted(dates, to: 4, in: programme) == Array(dates.prefix(4)))
        let more = RuleDates.fitted(dates, to: 8, in: programme)
        #expect(more.count == 8 && Array(more.prefix(6)) == dates && more[7] > more[6])
    }
}
