import Foundation
import MeetCore
import Testing

@testable import MeetTUI

/// The plain mode: what it asks, and which commands come of the answers.
struct PlainDeskTests {
    /// A talk with answers given beforehand.
    private final class Talk {
        var answers: [String]
        var written = ""
        var commands: [[String]] = []
        var codes: [ExitCode] = []
        var programme: Programme?
        var people: [Person] = []
        var composition = Composition()
        var marks: [PersonID: AttendanceState] = [:]
        /// The files that there are.
        var files: Set<String> = []
        var folder = "/lists"

        init(_ answers: [String]) {
            self.answers = answers
            var programme = Programme(name: "Våren", timeZone: "Europe/Stockholm")
            programme.cohorts = [
                Cohort(id: "c001", name: "Grupp 1", slot: "mon", seats: 2...4, schedule: .dates([])),
                Cohort(id: "c002", name: "Grupp 2", slot: "tue", seats: 2...4, schedule: .dates([])),
            ]
            self.programme = programme
            people = [
                Person(id: "p1", name: "Amina Hassan"), Person(id: "p2", name: "Erik Åkerlund"), Person(id: "p3", name: "Erik Öhman"),
                Person(id: "-x", name: "Petra Ek"), Person(id: "p5", name: "Zeynep Yılmaz"), Person(id: "p6", name: "Åsa Öberg"),
            ]
            composition = Composition(["c001": ["p1", "p2", "p3", "-x"]])
        }

        private var term: TermData? {
            programme.map { TermData(programme: $0, people: people, venues: venues, composition: composition, bookings: bookings) }
        }
        var venues: [Venue] = []
        var bookings: [Booking] = []

        @discardableResult
        func hold(_ language: Language = .english) throws -> ExitCode {
            let console = PlainConsole(
                read: { self.answers.isEmpty ? nil : self.answers.removeFirst() }, write: { self.written += $0 })
            let desk = PlainDesk(
                words: Words(language), console: console,
                run: { line in
                    self.commands.append(line)
                    return self.codes.isEmpty ? .done : self.codes.removeFirst()
                }, programme: { self.programme }, term: { self.term }, marks: { _ in self.marks },
                today: { CivilDate("2027-01-10") ?? CivilDate(dayNumber: 0) }, folder: { self.folder }, isTaken: { self.files.contains($0) }
            )
            return try desk.talk()
        }
    }

    /// The number under which a choice stands.
    private func number(_ name: KeyPath<Words, String>) throws -> String {
        let words = Words(.english)
        return String(try #require(PlainTask.all.firstIndex { $0.name(words) == words[keyPath: name] }) + 1)
    }

    @Test func aNumberIsACommand() throws {
        let talk = Talk([try number(\.plainOverview), try number(\.plainStatistics), "2", "q"])
        try talk.hold()
        #expect(talk.commands == [["overview"], ["stats", "--cohort", "c002"]])
        #expect(talk.written.contains("1. Grupp 1\n2. Grupp 2\n3. all\n"))
        #expect(talk.written.hasSuffix("Goodbye. All is saved.\n"))
    }

    @Test func aCohortIsNamedByNumberIdOrName() throws {
        let task = try number(\.plainCompose)
        for (answer, words) in [
            ("1", ["compose", "--cohort", "c001"]), ("c002", ["compose", "--cohort", "c002"]),
            ("grupp 2", ["compose", "--cohort", "c002"]), ("all", ["compose"]),
        ] {
            let talk = Talk([task, "nonsense", answer, "yes", "q"])
            try talk.hold()
            #expect(talk.commands == [words], "\(answer)")
            #expect(talk.written.contains("\"nonsense\" is none of the choices 1 to 3."))
        }
    }

    @Test func whatCostsSomebodyASeatIsAskedFirst() throws {
        let task = try number(\.plainLeaveSeat)
        let no = Talk([task, "Amina", "no", "q"])
        try no.hold()
        #expect(no.commands == [["leave", "--dry-run", "--", "p1"]])
        #expect(no.written.contains("Who? Amina Hassan.\n") && no.written.contains("Nothing was changed."))
        let yes = Talk([task, "-x", "j", "q"])
        try yes.hold()
        #expect(yes.commands == [["leave", "--dry-run", "--", "-x"], ["leave", "--", "-x"]], "no name is an option")
    }

    @Test func whatFailsGoesNoFurther() throws {
        let talk = Talk([try number(\.plainImport), "none.csv", "q"])
        talk.codes = [.noInput]
        #expect(try talk.hold() == .noInput)
        #expect(talk.commands.count == 1 && talk.written.contains("Which file? That did not work.") == true)
    }

    @Test func attendanceGoesOnUntilALineIsLeftEmpty() throws {
        let talk = Talk([
            try number(\.plainMark), "1", "3", "all but 2 and Petra", "yes", "late öhm", "no", "Erik Öhman late, absent am", "yes", "", "q",
        ])
        try talk.hold()
        #expect(
            talk.commands == [
                ["mark", "--cohort", "c001", "--session", "3", "--rest", "present", "--", "absent", "p2", "-x"],
                ["mark", "--cohort", "c001", "--session", "3", "--", "absent", "p1", "late", "p3"],
            ])
        #expect(talk.written.contains("1. Amina Hassan\n2. Erik Åkerlund\n3. Erik Öhman\n4. Petra Ek\n"))
        #expect(
            talk.written.contains("absent: Erik Åkerlund and Petra Ek.\npresent: 2 others without a mark.\nIs that right?"),
            "\(talk.written)")
    }

    /// Whom a line means is asked until it is clear; nothing that was typed is lost by it.
    @Test func whoIsMeantIsAskedBack() throws {
        let talk = Talk([try number(\.plainMark), "1", "3", "borta Erik, Zora, sen Petra", "3", "åsa", "j", "resten borta", "ja", "", "q"])
        talk.marks = ["p1": .present]
        try talk.hold(.swedish)
        #expect(
            talk.commands == [
                ["mark", "--cohort", "c001", "--session", "3", "--", "absent", "p3", "p6", "late", "-x"],
                ["mark", "--cohort", "c001", "--session", "3", "--rest", "absent", "--"],
            ])
        #expect(talk.written.contains("”Erik” kan vara: 2 Erik Åkerlund, 3 Erik Öhman.\nVem menas med ”Erik”? "))
        #expect(
            talk.written.contains("Ingen heter ”Zora”.") && talk.written.contains("Erik Öhman och Åsa Öberg (gäst)."), "\(talk.written)")
        #expect(talk.written.contains("1. Amina Hassan, närvarande\n"))
        #expect(talk.written.contains("frånvarande: 3 andra utan markering."))
        // Who gives up keeps nothing.
        let left = Talk([try number(\.plainMark), "1", "3", "Erik", "", "", "q"])
        try left.hold()
        #expect(left.commands.isEmpty && left.written.contains("The line is dropped"))
    }

    /// Enter alone goes to the question before, and a session is known by its day too.
    @Test func enterGoesOneStepBack() throws {
        let talk = Talk([try number(\.plainVenuesFor), "2", "", "1", "32 jan", "9", "1 feb", "q"])
        let days = ["2027-01-18", "2027-02-01"].compactMap(CivilDate.init)
        talk.programme?.cohorts[0].schedule = .dates(days)
        try talk.hold()
        #expect(talk.commands == [["venues", "--cohort", "c001", "--session", "2"]])
        #expect(talk.written.contains("There is no session \"32 jan\"") && talk.written.contains("There is no session \"9\""))
        let left = Talk([try number(\.plainVenuesFor), "", "q"])
        try left.hold()
        #expect(left.written.contains("Which cohort? Back.\n"), "\(left.written)")
    }

    /// What a command refuses is asked for again, with what was answered before kept.
    @Test func whatIsWrongIsAskedAgain() throws {
        let talk = Talk([try number(\.plainBook), "1", "2", "preliminary", "stads", "31 jan", "2027-01-31", "none", "q"])
        talk.venues = [Venue(id: "stadshuset", name: "Stadshuset", capacity: 60), Venue(id: "abf", name: "ABF-huset", capacity: 20)]
        talk.codes = [.failed, .done]
        try talk.hold()
        let line = ["book", "--cohort", "c001", "--session", "2", "--state=preliminary", "--venue=stadshuset"]
        #expect(talk.commands == [line + ["--held-until=2027-01-31"], line])
        #expect(talk.written.contains("\"31 jan\" is no day.") && talk.written.contains("Which venue? Stadshuset.\n"), "\(talk.written)")
        #expect(talk.written.contains("That did not work. Answer again"))
        // Of what came to nothing no house is asked for, but why.
        let no = Talk([try number(\.plainBook), "1", "2", "avböjd", "fullt", "q"])
        try no.hold(.swedish)
        #expect(no.commands == [["book", "--cohort", "c001", "--session", "2", "--state=declined", "--reason=fullt"]])
    }

    /// All sessions of a cohort go on at once, after it was heard which; a session keeps its house by a word.
    @Test func sessionsGoOnTogetherAndAHouseIsKeptByAWord() throws {
        let all = Talk([try number(\.plainBook), "1", "all", "declined", "requested", "yes", "q"])
        try all.hold()
        let line = ["--cohort", "c001", "--state=requested"]
        #expect(all.commands == [["book", "--dry-run"] + line, ["book"] + line])
        #expect(all.written.contains("7. all that can go on\n") && all.written.contains("\"declined\" is none of the choices 1 to 3."))
        let one = Talk([try number(\.plainBook), "1", "2", "confirmed", "same", "q"])
        one.venues = [Venue(id: "abf", name: "ABF-huset", capacity: 20)]
        let key = SessionKey("c001", 2)
        let span = TimeSpan(
            on: try #require(CivilDate("2027-02-01")), from: try #require(TimeOfDay("18:00")), to: try #require(TimeOfDay("20:30")))
        one.bookings = [Booking(number: 1, session: key, venue: "abf", span: span, state: .preliminary)]
        try one.hold()
        #expect(one.written.contains("Now: ABF-huset, preliminary. Answer same for it.\n"), "\(one.written)")
        #expect(one.commands == [["book", "--cohort", "c001", "--session", "2", "--state=confirmed", "--venue=abf"]])
    }

    /// A slip in the number of the session is noticed before anything is marked.
    @Test func ofASessionToComeItIsAskedFirst() throws {
        let talk = Talk([try number(\.plainMark), "1", "1", "no", "q"])
        talk.programme?.cohorts[0].schedule = .dates([try #require(CivilDate("2027-01-11"))])
        try talk.hold()
        #expect(talk.commands.isEmpty && talk.written.contains("Mark attendance anyway?") && !talk.written.contains("Who came?"))
        let yes = Talk([try number(\.plainMark), "1", "1", "yes", "Amina", "yes", "", "q"])
        yes.programme?.cohorts[0].schedule = .dates([try #require(CivilDate("2027-01-11"))])
        try yes.hold()
        #expect(yes.commands.count == 1)
        let held = Talk([try number(\.plainMark), "1", "1", "", "q"])
        held.programme?.cohorts[0].schedule = .dates([try #require(CivilDate("2027-01-10"))])
        try held.hold()
        #expect(!held.written.contains("anyway") && held.written.contains("Who came?"))
    }

    @Test func whoIsMeantIsAskedWithTheListAtHand() throws {
        let talk = Talk([try number(\.plainMark), "1", "1", "erik", "?", "2", "yes", "", "q"])
        try talk.hold()
        #expect(talk.written.contains("Who is meant by \"erik\"? Enter drops the line: "), "\(talk.written)")
        #expect(talk.written.components(separatedBy: "2. Erik Åkerlund\n").count == 3, "\(talk.written)")
        #expect(talk.commands.first?.suffix(2) == ["present", "p2"])
    }

    @Test func composingSaysWhatItWouldDoAndAsks() throws {
        let talk = Talk([try number(\.plainCompose), "1", "maybe", "no", "q"])
        try talk.hold()
        #expect(talk.commands.isEmpty)
        #expect(
            talk.written.contains(
                "Grupp 1, seats taken now: 4 of 4.\nAll seats are given out again. Only those who are pinned are sure to stay.\n"))
        #expect(talk.written.contains("Do it? yes or no: Answer yes or no."))
    }

    /// Of several who fit one is chosen by the number with which they were read.
    @Test func ofSeveralOneIsChosenByItsNumber() throws {
        let talk = Talk([try number(\.plainLeaveSeat), "erik", "2", "no", "q"])
        try talk.hold()
        #expect(talk.commands == [["leave", "--dry-run", "--", "p3"]])
        #expect(talk.written.contains("\"erik\" can be: 1 Erik Åkerlund, 2 Erik Öhman.\nWho? Erik Öhman.\n"), "\(talk.written)")
    }

    @Test func whoLeavesIsReplaced() throws {
        let talk = Talk([try number(\.plainReplace), "petra", "zey", "yes", "q"])
        try talk.hold()
        let join = ["--cohort", "c001", "--for=-x", "--", "p5"]
        #expect(talk.commands == [["advise", "--top", "5", "--without=-x"], ["join", "--dry-run"] + join, ["join"] + join])
    }

    /// A number heard in the order in which to call is none of the list of all who wait: it names nobody, until `?` has read that list.
    @Test func aNumberOfAnotherListIsNobody() throws {
        let talk = Talk([try number(\.plainReplace), "petra", "1", "q"])
        try talk.hold()
        #expect(talk.commands == [["advise", "--top", "5", "--without=-x"]])
        #expect(talk.written.contains("A number counts only in the list that ? reads here."))
        let read = Talk([try number(\.plainReplace), "petra", "?", "1", "no", "q"])
        try read.hold()
        #expect(read.commands.count == 2 && read.commands.last?.first == "join")
        let house = Talk([try number(\.plainBook), "1", "2", "requested", "1", "q"])
        house.venues = [Venue(id: "abf", name: "ABF-huset", capacity: 20)]
        try house.hold()
        #expect(house.commands.isEmpty && house.written.contains("A number counts only in the list that ? reads here."))
    }

    @Test func atEachQuestionOneHearsWhatCanBeAnswered() throws {
        for task in PlainTask.all where !task.questions.isEmpty {
            let place = try #require(PlainTask.all.firstIndex { $0.name(Words(.english)) == task.name(Words(.english)) })
            let talk = Talk([String(place + 1), "?", "", "q"])
            try talk.hold()
            #expect(
                talk.commands.isEmpty && talk.written.components(separatedBy: "? says what can be answered").count == 3, "\(talk.written)")
        }
    }

    @Test func whatIsOfNoSessionAsksForNone() throws {
        let talk = Talk([try number(\.plainPrint), "matrix", "2", "1", "q"])
        try talk.hold()
        #expect(talk.commands == [["print", "matrix", "--cohort", "c002", "--format", "text"]])
        let file = Talk([try number(\.plainPrint), "attendance", "2", "4", "2", "q"])
        try file.hold()
        #expect(
            file.commands == [
                [
                    "print", "attendance", "--cohort", "c002", "--session", "4", "--format", "pdf", "--output",
                    "/lists/attendance-grupp-2-session-4.pdf",
                ]
            ])
        let printer = Talk([try number(\.plainPrint), "attendance", "2", "4", "4", "q"])
        try printer.hold()
        #expect(printer.commands == [["print", "attendance", "--cohort", "c002", "--session", "4", "--printer="]])
    }

    @Test func commandsAreTakenAsTheyAre() throws {
        let talk = Talk(["meet people \"Amina Hassan\"", "rubbish", "help", "?", "", "q"])
        try talk.hold()
        #expect(talk.commands == [["people", "Amina Hassan"], ["help"]])
        #expect(talk.written.contains("\"rubbish\" is none of the choices."))
    }

    @Test func withoutADatabaseOneBegins() throws {
        let talk = Talk(["9", "1", "q"])
        talk.programme = nil
        try talk.hold()
        // As on the screens the sample is composed at once.
        #expect(talk.commands == [["init", "--sample"], ["compose"]])
        let left = Talk(["q"])
        left.programme = nil
        #expect(try left.hold() == .done)
    }

    /// A script whose input ends is no endless loop, wherever it ends.
    @Test func theInputMayEndAnywhere() throws {
        for place in PlainTask.all.indices {
            for answers in [[], ["1"], ["1", "1"], ["1", "1", "1"]] {
                try Talk([String(place + 1)] + answers).hold()
            }
        }
    }

    /// Every command line that a choice makes is one that the parser takes.
    @Test func everyChoiceIsAWholeCommandLine() throws {
        for task in PlainTask.beginnings + PlainTask.all {
            let usual = task.questions.map { question -> String in
                switch question {
                case .cohort: "c001"
                case .session: "1"
                case .text, .person, .venue, .file: "x"
                case .day, .when: ""
                case .choice(_, let choices): choices[0].word
                }
            }
            var lines = [usual.isEmpty ? [""] : usual]
            for (place, question) in task.questions.enumerated() {
                var asked = question
                if case .when(_, let inner) = question { asked = inner }
                guard case .choice(_, let choices) = asked else { continue }
                for choice in choices {
                    var answers = usual
                    answers[place] = choice.word
                    lines.append(answers)
                }
            }
            for step in lines.flatMap(task.steps) {
                let line: [String]
                switch step {
                case .run(let words), .runMeant(let words): line = words
                case .save(let words, _, _, _, _): line = words + ["--output", "x"]
                case .confirm, .tellComposing, .callRoll, .then: continue
                }
                let (command, rest) = try #require(CommandTable.find(line), "\(line)")
                _ = try Arguments(rest, command.syntax)
            }
        }
    }

    @Test func aLineIsCutAsAShellCutsIt() {
        #expect(ShellWords.split("a  'b c' \"d e\"f \\\"g ''") == ["a", "b c", "d ef", "\"g", ""])
        #expect(ShellWords.split("'open") == ["open"])
        #expect(ShellWords.split("  ") == [])
    }

    @Test func whatBreaksARuleIsDoneWhereOneSaysYesToThat() throws {
        let talk = Talk([try number(\.plainJoin), "1", "Amina", "yes", "q"])
        talk.codes = [.broken, .broken]
        #expect(try talk.hold() == .broken)
        #expect(talk.written.contains("That breaks a rule. Do it anyway?"))
        #expect(
            talk.commands == [
                ["join", "--dry-run", "--cohort", "c001", "--", "p1"], ["join", "--anyway", "--cohort", "c001", "--", "p1"],
            ])
        let no = Talk([try number(\.plainExchange), "Amina", "Erik Ö", "no", "q"])
        no.codes = [.broken]
        #expect(try no.hold() == .done && no.commands.count == 1)
    }

    @Test func theLastOfSeveralStepsIsWhatCounts() throws {
        let talk = Talk([try number(\.plainCohort), "1", "q"])
        talk.codes = [.done, .broken]
        #expect(try talk.hold() == .broken)
        #expect(talk.commands.count == 2)
    }

    @Test func whatGoesWrongAtTheBeginningEndsNothing() throws {
        let talk = Talk(["2", "nosuch.json", "p.json", "q"])
        talk.programme = nil
        talk.codes = [.noInput, .done]
        #expect(try talk.hold() == .done)
        #expect(talk.commands == [["init", "--", "nosuch.json"], ["init", "--", "p.json"]])
        #expect(talk.written.contains("q quits"), "it is told before anything is there")
    }

    @Test func aFileThatIsThereIsNotReplaced() throws {
        let talk = Talk([try number(\.plainPrint), "attendance", "2", "4", "2", "q"])
        talk.files = ["/lists/attendance-grupp-2-session-4.pdf", "/lists/attendance-grupp-2-session-4-2.pdf"]
        try talk.hold()
        #expect(talk.commands.first?.suffix(2) == ["--output", "/lists/attendance-grupp-2-session-4-3.pdf"])
    }

    @Test func qQuitsWithinAQuestionToo() throws {
        for answers in [
            [try number(\.plainPeople), "q"], [try number(\.plainCompose), "Q"], [try number(\.plainLeaveSeat), "Amina", "q"],
        ] {
            let talk = Talk(answers + ["never heard"])
            #expect(try talk.hold() == .done)
            #expect(talk.written.hasSuffix("Goodbye. All is saved.\n") && talk.answers == ["never heard"], "\(answers)")
            #expect(!talk.commands.contains { $0.last == "q" })
        }
        // What was done before it in the same choice is what counts.
        let talk = Talk([try number(\.plainMark), "1", "3", "Amina", "yes", "q"])
        talk.codes = [.busy]
        #expect(try talk.hold() == .busy)
    }
}
