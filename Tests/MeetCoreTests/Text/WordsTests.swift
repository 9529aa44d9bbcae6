import Foundation
import TestSupport
import Testing

@testable import MeetCore

/// Texts: that none is missing where a name of the code leads to it, and that numbers go with their nouns.
struct WordsTests {
    /// Texts that a name of the code leads to.
    struct Told: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let names: [String]
        let text: @Sendable (Words, String) -> String

        init(_ what: String, _ names: [String], _ text: @escaping @Sendable (Words, String) -> String) {
            testDescription = what
            self.names = names
            self.text = text
        }
    }

    static let all: [Told] = [
        Told("attendance", AttendanceState.allCases.map(\.rawValue)) { $0.attendance($1) },
        Told("bookings", BookingState.allCases.map(\.rawValue)) { $0.bookingState($1) },
        Told("sheets", SheetKind.allCases.map(\.rawValue)) { $0.sheetKind($1) },
        Told("files of sheets", SheetKind.allCases.map(\.rawValue)) { $0.sheetFile($1, "c001", nil) },
        Told("retention", Retention.Kind.allCases.map(\.rawValue)) { $0.retentionKind($1) },
        Told("retention as it is typed", Retention.Kind.allCases.map(\.rawValue)) { $0.ruleKept($1) },
        Told("letters", VenueLetter.Kind.allCases.map(\.rawValue)) { $0.letterTitle($1) },
        Told("subjects of letters", VenueLetter.Kind.allCases.map(\.rawValue)) { $0.letterSubject($1, "V", date: "D", "P") },
        Told("openings of letters", VenueLetter.Kind.allCases.map(\.rawValue)) { $0.letterOpening($1, "S") },
        Told("endings of letters", VenueLetter.Kind.allCases.map(\.rawValue)) { $0.letterClosing($1, isHeld: true) },
        Told("files of letters", VenueLetter.Kind.allCases.map(\.rawValue)) { $0.letterFile($1, "v", "d") },
        Told("steps of advice", AdviceStep.Kind.allCases.map(\.rawValue)) { $0.stepsTitle($1) },
        Told("handed out", HandedOut.allCases.filter { $0 != .extract }.map(\.rawValue)) { $0.changeHandOut($1, nil) },
        Told("rules", RuleEdit.Part.allCases.map(\.rawValue)) { $0.rulePart($1) },
        Told("changed rules", RuleEdit.Verb.allCases.map(\.rawValue)) { $0.changeEditRules($1, "axis", "") },
        Told("doubts", ConsentDoubt.allCases.map(\.rawValue)) { $0.consentDoubt($1) },
        Told("origins", AxisOrigin.allCases.map(\.rawValue)) { $0.madeFrom($1) },
        Told(
            "choices of rules",
            AxisOrigin.allCases.map(\.rawValue) + Axis.Kind.allCases.map(\.rawValue) + Programme.Selection.allCases.map(\.rawValue)
                + Programme.TablePriority.allCases.map(\.rawValue) + ["own", "rhythm", "dates"]
        ) { $0.ruleOption($1) },
        Told("signs of who is the same", LikelySame.Sign.allCases.map(\.rawValue)) { $0.sign($1) },
        Told("needs", ["wheelchair", "hearing_loop", "childcare"]) { $0.need($1) },
        Told("needs of venues", ["wheelchair", "hearing_loop", "childcare"]) { $0.venueNeed($1) },
        Told("equipment", ["kitchen", "workshop", "rows", "tables", "mingle"]) { $0.equipment($1) },
        Told("things", ["slot", "axis", "category", "leader", "cohort", "venue", "person", "version", "booking"]) { $0.storedThing($1) },
        Told("standing of changes", ["undone", "dropped", "final"]) { $0.changeStanding($1) },
        Told("fates", ["new", "changed", "unchanged", "rejected"]) { $0.fate($1) },
        Told("counts of fates", ["new", "changed", "unchanged", "rejected"]) { $0.fateCount($1, 2) },
        Told("reasons of backups", ["daily", "asked", "before-schema", "before-restore", "damaged"]) { $0.backupReason($1) },
        Told("kinds of session trouble", ["0", "1", "2", "6", "7", "8", "10"]) { $0.dueSessions(Int($1) ?? 0, 2, 2, only: "G") },
        Told("weekdays", (1...7).map { "\($0)" }) { $0.weekday(Int($1) ?? 0) },
        Told("short weekdays", (1...7).map { "\($0)" }) { $0.shortWeekday(Int($1) ?? 0) },
        Told("months", (1...12).map { "\($0)" }) { $0.month(Int($1) ?? 0) },
        Told("short months", (1...12).map { "\($0)" }) { $0.shortMonth(Int($1) ?? 0) },
    ]

    /// What is the same in both languages.
    static let same: Set<String> = []

    @Test(arguments: all) func eachNameHasATextOfItsOwn(told: Told) {
        for language in Language.allCases {
            let texts = told.names.map { told.text(Words(language), $0) }
            #expect(Set(texts).count == texts.count, "\(language): \(texts)")
            #expect(texts.allSatisfy { !$0.isEmpty })
            // English names of the code may be the English words.
            if language == .swedish { #expect(zip(told.names, texts).allSatisfy { $0 != $1 }, "\(texts)") }
        }
        for name in told.names {
            let (swedish, english) = (told.text(Words(.swedish), name), told.text(Words(.english), name))
            let isMonth = told.testDescription.contains("months")
            #expect(isMonth || swedish != english || Self.same.contains(english), "\(name): \(english)")
        }
    }

    @Test func whatIsLeftOfAFileOfRejectedRowsKeepsItsName() {
        #expect(Words(.swedish).rejectsFile("a.csv") == "fel-a.csv" && Words(.english).rejectsFile("a.csv") == "rejects-a.csv")
        for file in ["fel-a.csv", "rejects-a.csv"] {
            for language in Language.allCases { #expect(Words(language).rejectsFile(file) == file) }
        }
    }

    @Test(arguments: Language.allCases) func numbersGoWithTheirNouns(language: Language) {
        let words = Words(language)
        var lines: [String] = []
        for (name, text) in CountedTexts().all {
            lines.append("\(name):")
            lines += [0, 1, 2, 21].map { "  \($0): " + text(words, $0).replacing("\n", with: "\n     ") }
        }
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Golden").standardized.path
        if let problem = Snapshot.difference(lines.joined(separator: "\n") + "\n", name: "counts-\(language.code)", folder: folder) {
            Issue.record(Comment(rawValue: problem))
        }
    }

    @Test func largeNumbersStandInThrees() {
        let (swedish, english) = (Words(.swedish), Words(.english))
        #expect(
            [0, 9999, 10_000, 123_456, 1_234_567, -51_141].map(swedish.grouped) == [
                "0", "9999", "10\u{A0}000", "123\u{A0}456", "1\u{A0}234\u{A0}567", "−51\u{A0}141",
            ])
        #expect([9999, 10_000, 1_234_567].map(english.grouped) == ["9999", "10,000", "1,234,567"])
        #expect(swedish.kilometres(511_410) == "51\u{A0}141 km" && english.kilometres(511_410) == "51,141 km")
    }

    @Test func whatTheSystemSaysIsSaidInSwedish() {
        let numbers = [
            ENOENT, EACCES, EPERM, EISDIR, ENOTDIR, EEXIST, ENOTEMPTY, EROFS, ENOSPC, EDQUOT, EFBIG, EIO, ENAMETOOLONG, ELOOP, EMFILE,
            EBUSY,
            EPIPE,
        ]
        let said = numbers.map { String(cString: strerror($0)) }
        for reason in said {
            #expect(Words(.swedish).systemReason(reason) != reason, "\(reason)")
            #expect(Words(.english).systemReason(reason) == reason)
        }
        #expect(Set(said.map(Words(.swedish).systemReason)).count == said.count)
        #expect(Words(.swedish).systemReason("lp: 1") == "lp: 1")
    }

    @Test(arguments: [
        ("FILE", "FIL"), ("[FILE]", "[FIL]"), ("[STATE", "[LÄGE"), ("PERSON]…", "PERSON]…"), ("F.csv", "F.csv"), ("HH:MM", "TT:MM"),
        ("programme.json", "programme.json"), ("[WORDS…]", "[ORD…]"), ("N", "N"), ("YYYY-Www", "ÅÅÅÅ-Wvv"),
    ])
    func placesForValuesAreInTheLanguage(english: String, swedish: String) {
        #expect(Words(.english).placeholder(english) == english)
        #expect(Words(.swedish).placeholder(english) == swedish)
    }

    @Test func whatNobodyExpectedIsSaidInASentence() {
        struct Strange: Error {}
        #expect(Words(.swedish).said(of: Strange()).hasPrefix("Något oväntat hände ("))
        #expect(Words(.english).said(of: StoreError.busy) == StoreError.busy.message(Words(.english)))
    }
}
