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
        /// The files that there are.
        var files: Set<String> = []

        init(_ answers: [String]) {
            self.answers = answers
            var programme = Programme(name: "Våren", timeZone: "Europe/Stockholm")
            programme.cohorts = [
                Cohort(id: "c001", name: "Grupp 1", slot: "mon", seats: 2...4, schedule: .dates([])),
                Cohort(id: "c002", name: "Grupp 2", slot: "tue", seats: 2...4, schedule: .dates([])),
            ]
            self.programme = programme
        }

        @discardableResult
        func hold(_ language: Language = .english) throws -> ExitCode {
            let console = PlainConsole(
                read: { self.answers.isEmpty ? nil : self.answers.removeFirst() }, write: { self.written += $0 })
            let desk = PlainDesk(
                words: Words(language), console: console,
                run: { line in
                    self.commands.append(line)
                    return self.codes.isEmpty ? .done : self.codes.removeFirst()
                }, programme: { self.programme }, isTaken: { self.files.contains($0) })
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
            let talk = Talk([task, "nonsense", answer, "q"])
            try talk.hold()
            #expect(talk.commands == [words], "\(answer)")
            #expect(talk.written.contains("\"nonsense\" is none of the choices 1 to 3."))
        }
    }

    @Test func whatCostsSomebodyASeatIsAskedFirst() throws {
        let task = try number(\.plainLeaveSeat)
        let no = Talk([task, "Amina", "no", "q"])
        try no.hold()
        #expect(no.commands == [["leave", "--dry-run", "--", "Amina"]])
        let yes = Talk([task, "-x", "j", "q"])
        try yes.hold()
        #expect(yes.commands == [["leave", "--dry-run", "--", "-x"], ["leave", "--", "-x"]], "no name is an option")
    }

    @Test func whatFailsGoesNoFurther() throws {
        let talk = Talk([try number(\.plainImport), "none.csv", "q"])
        talk.codes = [.noInput]
        #expect(try talk.hold() == .noInput)
        #expect(talk.commands.count == 1)
    }

    @Test func attendanceGoesOnUntilALineIsLeftEmpty() throws {
        let talk = Talk([try number(\.plainMark), "1", "3", "Amina", "1", "Erik", "absent", "", "q"])
        try talk.hold()
        #expect(
            talk.commands == [
                ["mark", "--cohort", "c001", "--session", "3", "present", "--", "Amina"],
                ["mark", "--cohort", "c001", "--session", "3", "absent", "--", "Erik"],
            ])
    }

    @Test func whatIsOfNoSessionAsksForNone() throws {
        let talk = Talk([try number(\.plainPrint), "matrix", "2", "1", "q"])
        try talk.hold()
        #expect(talk.commands == [["print", "matrix", "--cohort", "c002", "--format", "text"]])
        let file = Talk([try number(\.plainPrint), "attendance", "2", "4", "2", "q"])
        try file.hold()
        #expect(
            file.commands == [
                ["print", "attendance", "--cohort", "c002", "--format", "pdf", "--session", "4", "--output", "attendance-c002-4.pdf"]
            ])
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
        #expect(talk.commands == [["init", "--sample"]])
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
                case .text: "x"
                case .choice(_, let choices): choices[0].word
                }
            }
            var lines = [usual.isEmpty ? [""] : usual]
            for (place, question) in task.questions.enumerated() {
                guard case .choice(_, let choices) = question else { continue }
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
                case .save(let words, let name): line = words + ["--output", name]
                case .confirm: continue
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
                ["join", "--dry-run", "--cohort", "c001", "--", "Amina"], ["join", "--anyway", "--cohort", "c001", "--", "Amina"],
            ])
        let no = Talk([try number(\.plainExchange), "Amina", "Erik", "no", "q"])
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
        let talk = Talk(["2", "nosuch.json", "2", "p.json", "q"])
        talk.programme = nil
        talk.codes = [.noInput, .done]
        #expect(try talk.hold() == .done)
        #expect(talk.commands == [["init", "--", "nosuch.json"], ["init", "--", "p.json"]])
        #expect(talk.written.contains("q quits"), "it is told before anything is there")
    }

    @Test func aFileThatIsThereIsNotReplaced() throws {
        let talk = Talk([try number(\.plainPrint), "attendance", "2", "4", "2", "q"])
        talk.files = ["attendance-c002-4.pdf", "attendance-c002-4-2.pdf"]
        try talk.hold()
        #expect(talk.commands.first?.suffix(2) == ["--output", "attendance-c002-4-3.pdf"])
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
        let talk = Talk([try number(\.plainMark), "1", "3", "Amina", "1", "q"])
        talk.codes = [.busy]
        #expect(try talk.hold() == .busy)
    }
}
