import MeetCore

/// A choice of the plain mode: what it is called, what it asks, and the commands that do it. It holds no logic of its own, so that the plain
/// mode can do nothing that commands cannot.
struct PlainTask {
    let name: (Words) -> String
    var questions: [PlainQuestion] = []
    let steps: ([String]) -> [PlainStep]

    /// How one can begin where there is no database.
    static var beginnings: [PlainTask] {
        [
            // As on the screens: the sample is composed at once.
            PlainTask(name: { $0.plainBeginSample }, steps: { _ in [.run(["init", "--sample"]), .run(["compose"])] }),
            PlainTask(name: { $0.plainBeginFile }, questions: [.file], steps: { [.run(["init", "--", $0[0]])] }),
            PlainTask(name: { $0.plainBeginEmpty }, steps: { _ in [.run(["init", "--empty"])] }),
        ]
    }

    /// The choices, in the order of the coordinator's term.
    static var all: [PlainTask] {
        [
            PlainTask(name: { $0.plainOverview }, steps: { _ in [.run(["overview"])] })
        ] + beforeTheTerm + people + term + afterwards
    }

    private static var beforeTheTerm: [PlainTask] {
        [
            PlainTask(
                name: { $0.plainImport }, questions: [.file],
                steps: {
                    [.run(["import", "participants", "--dry-run", "--", $0[0]]), .confirm, .run(["import", "participants", "--", $0[0]])]
                }),
            PlainTask(
                name: { $0.plainCompose }, questions: [.cohort(all: true)],
                steps: { [.tellComposing($0[0]), .confirm, .run(["compose"] + only($0[0]))] }),
            PlainTask(
                name: { $0.plainCohort }, questions: [.cohort(all: false)],
                steps: { [.run(["people", "--cohort", $0[0]]), .run(["sessions", "--cohort", $0[0]])] }),
            PlainTask(
                name: { $0.plainAdvice }, questions: [.cohort(all: false)], steps: { [.run(["advise", "--cohort", $0[0], "--top", "3"])] }),
        ]
    }

    private static var people: [PlainTask] {
        [
            PlainTask(
                name: { $0.plainPeople }, questions: [.text { $0.plainWhichWords }],
                steps: { [.run(["people", "--"] + $0[0].split(separator: " ").map(String.init))] }),
            PlainTask(
                name: { $0.plainJoin }, questions: [.cohort(all: false), .person(.waiting) { $0.plainWhichPerson }],
                steps: {
                    let words = ["--cohort", $0[0], "--", $0[1]]
                    return [.run(["join", "--dry-run"] + words), .confirm, .runMeant(["join"] + words)]
                }),
            PlainTask(
                name: { $0.plainLeaveSeat }, questions: [.person(.seated) { $0.plainWhichPerson }],
                steps: { [.run(["leave", "--dry-run", "--", $0[0]]), .confirm, .runMeant(["leave", "--", $0[0]])] }),
            PlainTask(
                name: { $0.plainReplace }, questions: [.person(.seated) { $0.plainWhoLeaves }],
                steps: { answers in
                    let leaver = answers[0]
                    return [
                        .run(["advise", "--top", "5", "--without=" + leaver]),
                        .then(.person(.waiting) { $0.plainWhoComes }) { newcomer, term in
                            guard let cohort = term?.composition.cohortOfPerson[PersonID(leaver)] else { return [] }
                            let words = ["--cohort", cohort.text, "--for=" + leaver, "--", newcomer]
                            return [.run(["join", "--dry-run"] + words), .confirm, .runMeant(["join"] + words)]
                        },
                    ]
                }),
            PlainTask(
                name: { $0.plainExchange },
                questions: [.person(.seated) { $0.plainWhichPerson }, .person(.everyone) { $0.plainWhichOther }],
                steps: { [.run(["exchange", "--dry-run", "--", $0[0], $0[1]]), .confirm, .runMeant(["exchange", "--", $0[0], $0[1]])] }),
            PlainTask(
                name: { $0.plainPin }, questions: [.cohort(all: false), .person(.members(of: 0)) { $0.plainWhichPerson }],
                steps: { [.run(["pin", "--cohort", $0[0], "--", $0[1]])] }),
        ]
    }

    private static var term: [PlainTask] {
        [
            PlainTask(name: { $0.plainTables }, questions: [.cohort(all: true)], steps: { [.run(["seat"] + only($0[0]))] }),
            PlainTask(name: { $0.plainVenues }, questions: [.cohort(all: true)], steps: { [.run(["book"] + only($0[0]))] }),
            PlainTask(
                name: { $0.plainVenuesFor }, questions: [.cohort(all: false), .session(of: 0)],
                steps: { [.run(["venues", "--cohort", $0[0], "--session", $0[1]])] }),
            PlainTask(
                name: { $0.plainBook },
                questions: [
                    .cohort(all: false), .session(of: 0, all: true), .when({ !$0[1].isEmpty }, states(BookingState.allCases)),
                    .when({ $0[1].isEmpty }, states(BookingState.allCases.filter(JointBookings.states.contains))),
                    .when({ !$0[1].isEmpty && isActive($0[2]) }, .venue(of: 0, session: 1)),
                    .when({ $0[2] + $0[3] == BookingState.preliminary.rawValue }, .day { $0.plainHeldUntil }),
                    .when({ !$0[1].isEmpty && !isActive($0[2]) }, .text { $0.plainWhyNot }),
                ],
                steps: { answers in
                    let state = "--state=\(answers[2] + answers[3])"
                    let more = zip(["--venue", "--held-until", "--reason"], answers[4...]).filter { !$0.1.isEmpty }
                    let line =
                        ["--cohort", answers[0]] + (answers[1].isEmpty ? [] : ["--session", answers[1]]) + [state]
                        + more.map { "\($0.0)=\($0.1)" }
                    if !answers[1].isEmpty { return [.run(["book"] + line)] }
                    return [.run(["book", "--dry-run"] + line), .confirm, .run(["book"] + line)]
                }),
            PlainTask(name: { $0.plainSessions }, questions: [.cohort(all: true)], steps: { [.run(["sessions"] + only($0[0]))] }),
            PlainTask(
                name: { $0.plainMark }, questions: [.cohort(all: false), .session(of: 0)],
                steps: { answers in Int(answers[1]).map { [.callRoll(cohort: answers[0], session: $0)] } ?? [] }),
            PlainTask(
                name: { $0.plainPrint },
                questions: [
                    .choice(
                        { $0.plainWhichSheet },
                        SheetKind.allCases.filter { $0 != .badges }.map { kind in (kind.rawValue, { $0.sheetKind(kind.rawValue) }) }),
                    .cohort(all: false), .when({ SheetKind(rawValue: $0[0])?.isOfSession == true }, .session(of: 1)),
                    .choice(
                        { $0.plainWhichForm },
                        [
                            ("text", { $0.plainReadHere }), ("pdf", { $0.plainSavePDF }), ("html", { $0.plainSaveHTML }),
                            ("printer", { $0.plainToPrinter }),
                        ]),
                ],
                steps: { answers in
                    let line = ["print", answers[0], "--cohort", answers[1]] + (answers[2].isEmpty ? [] : ["--session", answers[2]])
                    if answers[3] == "printer" { return [.run(line + ["--printer="])] }
                    guard let kind = SheetKind(rawValue: answers[0]), let format = SheetFormat(rawValue: answers[3]), format != .text else {
                        return [.run(line + ["--format", "text"])]
                    }
                    return [.save(line + ["--format", answers[3]], kind, cohort: answers[1], session: Int(answers[2]), format)]
                }),
        ]
    }

    private static var afterwards: [PlainTask] {
        [
            PlainTask(name: { $0.plainStatistics }, questions: [.cohort(all: true)], steps: { [.run(["stats"] + only($0[0]))] }),
            PlainTask(name: { $0.plainCheck }, steps: { _ in [.run(["check"])] }),
            PlainTask(name: { $0.plainUndo }, steps: { _ in [.run(["undo"])] }),
            PlainTask(name: { $0.plainRedo }, steps: { _ in [.run(["redo"])] }),
            PlainTask(name: { $0.plainBackup }, steps: { _ in [.run(["backup"])] }),
        ]
    }

    /// Asks how bookings stand.
    private static func states(_ states: [BookingState]) -> PlainQuestion {
        .choice({ $0.plainWhichState }, states.map { state in (state.rawValue, { $0.bookingState(state.rawValue) }) })
    }

    /// Whether a booking in a state keeps the house: then a house is asked for, else why not.
    private static func isActive(_ state: String) -> Bool { BookingState(rawValue: state)?.isActive == true }

    /// The option for one cohort; none for all.
    private static func only(_ cohort: String) -> [String] { cohort.isEmpty ? [] : ["--cohort", cohort] }
}
