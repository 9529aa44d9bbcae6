import MeetCore
import Testing

@testable import MeetTUI

/// What the shells offer at the key Tab is what the parser takes.
struct CompletionQueryTests {
    private let query = CompletionQuery(Words(.english)) { kind in
        switch kind {
        case .cohort: [.init(text: "c001", help: "Cohort 1"), .init(text: "c002", help: "Cohort 2")]
        case .venue: [.init(text: "stadshuset", help: "Stadshuset")]
        default: []
        }
    }

    private func texts(_ line: String...) -> [String] { query.answer(line).candidates.map(\.text) }

    @Test func everyCommandIsReachedWordByWord() {
        for command in CommandTable.shown {
            let words = command.syntax.words
            for count in words.indices {
                let offered = query.answer(Array(words[..<count]) + [""]).candidates
                #expect(offered.contains { $0.text == words[count] && !$0.help.isEmpty }, "\(words) \(count)")
            }
        }
    }

    @Test func everyOptionIsOffered() {
        for command in CommandTable.shown {
            let offered = Set(query.answer(command.syntax.words + ["-"]).candidates.map(\.text))
            for option in command.syntax.options + CommandOption.common {
                #expect(offered.contains(option.name) == !option.isHidden, "\(command.syntax.name) \(option.name)")
            }
        }
    }

    /// A new operand must be thought of: what can stand there?
    @Test func everyOperandIsKnown() {
        let known: Set = ["FILE", "F.csv", "F.ics", "programme.json", "PERSON", "STATE", "SHELL", "N"]
        for command in CommandTable.shown {
            for operand in command.syntax.operands {
                #expect(known.contains(operand.filter { !"[]…".contains($0) }), "\(command.syntax.name) \(operand)")
            }
        }
    }

    @Test func whatIsGivenOnceIsNotOfferedAgain() {
        #expect(!texts("stats", "--format", "json", "--").contains("--format"))
        #expect(texts("stats", "--cohort", "c001", "--").contains("--cohort"), "may be given several times")
    }

    @Test func valuesAreThoseOfTheOption() {
        #expect(texts("--lang", "") == ["sv", "en"])
        #expect(texts("stats", "--lang", "s") == ["sv"])
        #expect(texts("stats", "--cohort", "") == ["c001", "c002"])
        #expect(texts("import", "busy", "x.ics", "--venue", "st") == ["stadshuset"])
        #expect(texts("book", "--state", "pre") == ["preliminary"])
        #expect(texts("log", "--person", "p") == [], "nobody is listed at a shell")
        #expect(query.answer(["stats", "--output", ""]).place == .files)
        #expect(query.answer(["print", "lists", "--folder", ""]).place == .folders)
    }

    @Test func aValueAfterASignIsCompletedAsTheShellHasIt() {
        #expect(texts("stats", "--lang=s") == ["--lang=sv"], "zsh and fish: one word")
        #expect(texts("stats", "--lang", "=") == ["sv", "en"], "bash: three words")
        #expect(texts("stats", "--lang", "=", "e") == ["en"])
        #expect(texts("stats", "--lang", "=", "sv", "--cohort", "c002") == ["c002"])
    }

    @Test func operandsAreFilesStatesAndShells() {
        #expect(query.answer(["import", "participants", ""]).place == .files)
        #expect(query.answer(["init", "--db", "x.db", ""]).place == .files)
        #expect(texts("mark", "--cohort", "c001", "pre") == ["present"])
        #expect(texts("completions", "") == ["bash", "zsh", "fish"])
        #expect(texts("erase", "").contains("person"))
    }

    @Test func nonsenseIsAnsweredWithNothing() {
        #expect(query.answer([]) == CompletionAnswer())
        #expect(texts("no", "such", "").isEmpty)
        #expect(texts("stats", "--nonsense=").isEmpty)
        #expect(texts("=", "=", "=").isEmpty)
    }

    @Test func theDatabaseOfTheLineIsAsked() {
        #expect(texts("--db", "x.db", "prin") == ["print"])
    }
}
