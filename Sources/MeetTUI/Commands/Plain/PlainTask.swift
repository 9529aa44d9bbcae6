import MeetCore

/// A choice of the plain mode: what it is called, what it asks, and the commands that do it. It holds no logic of its own, so that the plain
/// mode can do nothing that commands cannot.
struct PlainTask {
    let name: (Words) -> String
    var questions: [PlainQuestion] = []
    /// From this question on all is asked again after it was done, until an answer is left empty; nil for once.
    var repeatsFrom: Int?
    let steps: ([String]) -> [PlainStep]

    /// How one can begin where there is no database.
    static var beginnings: [PlainTask] {
        [
            PlainTask(name: { $0.plainBeginSample }, steps: { _ in [.run(["init", "--sample"])] }),
            PlainTask(
                name: { $0.plainBeginFile }, questions: [.text { $0.plainWhichFile }], steps: { [.run(["init", "--", $0[0]])] }),
            PlainTask(name: { $0.plainBeginEmpty }, steps: { _ in [.run(["init", "--empty"])] }),
        ]
    }

    /// The choices, in the order of the coordinator's term.
    static var all: [PlainTask] {
        [
            PlainTask(name: { $0.plainOverview }, steps: { _ in [.run(["overview"])] }),
            PlainTask(
                name: { $0.plainImport }, questions: [.text { $0.plainWhichFile }],
                steps: {
                    [.run(["import", "participants", "--dry-run", "--", $0[0]]), .confirm, .run(["import", "participants", "--", $0[0]])]
                }),
            PlainTask(name: { $0.plainCompose }, questions: [.cohort(all: true)], steps: { [.run(["compose"] + only($0[0]))] }),
            PlainTask(
                name: { $0.plainCohort }, questions: [.cohort(all: false)],
                steps: { [.run(["people", "--cohort", $0[0]]), .run(["sessions", "--cohort", $0[0]])] }),
            PlainTask(
                name: { $0.plainAdvice }, questions: [.cohort(all: false)], steps: { [.run(["advise", "--cohort", $0[0], "--top", "3"])] }),
            PlainTask(
                name: { $0.plainPeople }, questions: [.text { $0.plainWhichWords }],
                steps: { [.run(["people", "--"] + $0[0].split(separator: " ").map(String.init))] }),
            PlainTask(
                name: { $0.plainJoin }, questions: [.cohort(all: false), .text { $0.plainWhichPerson }],
                steps: {
                    let words = ["--cohort", $0[0], "--", $0[1]]
                    return [.run(["join", "--dry-run"] + words), .confirm, .runMeant(["join"] + words)]
                }),
            PlainTask(
                name: { $0.plainLeaveSeat }, questions: [.text { $0.plainWhichPerson }],
                steps: { [.run(["leave", "--dry-run", "--", $0[0]]), .confirm, .runMeant(["leave", "--", $0[0]])] }),
            PlainTask(
                name: { $0.plainExchange }, questions: [.text { $0.plainWhichPerson }, .text { $0.plainWhichOther }],
                steps: { [.run(["exchange", "--dry-run", "--", $0[0], $0[1]]), .confirm, .runMeant(["exchange", "--", $0[0], $0[1]])] }),
            PlainTask(
                name: { $0.plainPin }, questions: [.cohort(all: false), .text { $0.plainWhichPerson }],
                steps: { [.run(["pin", "--cohort", $0[0], "--", $0[1]])] }),
            PlainTask(name: { $0.plainTables }, questions: [.cohort(all: true)], steps: { [.run(["seat"] + only($0[0]))] }),
            PlainTask(name: { $0.plainVenues }, questions: [.cohort(all: true)], steps: { [.run(["book"] + only($0[0]))] }),
            PlainTask(name: { $0.plainSessions }, questions: [.cohort(all: true)], steps: { [.run(["sessions"] + only($0[0]))] }),
            PlainTask(
                name: { $0.plainMark },
                questions: [
                    .cohort(all: false), .session, .text { $0.plainNextPerson },
                    .choice(
                        { $0.plainWhichState },
                        MarkWord.words.map { word in (word, { word == "none" ? $0.saidNothing : $0.attendance(word) }) }),
                ], repeatsFrom: 2,
                steps: { [.run(["mark", "--cohort", $0[0], "--session", $0[1], $0[3], "--", $0[2]])] }),
            PlainTask(
                name: { $0.plainPrint },
                questions: [
                    .choice(
                        { $0.plainWhichSheet },
                        SheetKind.allCases.filter { $0 != .badges }.map { kind in (kind.rawValue, { $0.sheetKind(kind.rawValue) }) }),
                    .cohort(all: false), .session,
                    .choice(
                        { $0.plainWhichForm },
                        [("text", { $0.plainReadHere }), ("pdf", { $0.plainSavePDF }), ("html", { $0.plainSaveHTML })]),
                ],
                steps: { answers in
                    let kind = SheetKind(rawValue: answers[0])
                    let session = kind?.isOfSession == true ? ["--session", answers[2]] : []
                    // A name as those of the screens, so that one file lies beside the other.
                    let file = [answers[0], answers[1]] + (session.isEmpty ? [] : [answers[2]])
                    let line = ["print", answers[0], "--cohort", answers[1], "--format", answers[3]] + session
                    return answers[3] == "text" ? [.run(line)] : [.save(line, as: file.joined(separator: "-") + "." + answers[3])]
                }),
            PlainTask(name: { $0.plainStatistics }, questions: [.cohort(all: true)], steps: { [.run(["stats"] + only($0[0]))] }),
            PlainTask(name: { $0.plainCheck }, steps: { _ in [.run(["check"])] }),
            PlainTask(name: { $0.plainUndo }, steps: { _ in [.run(["undo"])] }),
            PlainTask(name: { $0.plainRedo }, steps: { _ in [.run(["redo"])] }),
            PlainTask(name: { $0.plainBackup }, steps: { _ in [.run(["backup"])] }),
        ]
    }

    /// The option for one cohort; none for all.
    private static func only(_ cohort: String) -> [String] { cohort.isEmpty ? [] : ["--cohort", cohort] }
}
