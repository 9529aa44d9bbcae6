import MeetCore

/// Who came to a session, as the Attendance screen shows it: each person's mark, how many are here, and how mixed they are.
struct AttendanceReport {
    private struct Row {
        let person: Int
        let state: AttendanceState?
        let isGuest: Bool
    }

    private let term: LoadedTerm
    private let session: Session
    private let rows: [Row]

    init(_ term: LoadedTerm, _ session: Session, _ attendance: CohortAttendance) {
        self.term = term
        self.session = session
        let marks = attendance.attendance[session.key.number] ?? [:]
        let members = term.working.problem.index(of: session.key.cohort).map { term.working.memberIndices($0) } ?? []
        let known = Set(members)
        let guests = marks.keys.compactMap { term.working.problem.index(of: $0) }.filter { !known.contains($0) }
        func row(_ person: Int, isGuest: Bool) -> Row {
            Row(person: person, state: marks[term.data.people[person].id], isGuest: isGuest)
        }
        func byName(_ persons: [Int]) -> [Int] { SwedishOrder.sorted(persons) { term.data.people[$0].shownName } }
        rows = byName(members).map { row($0, isGuest: false) } + byName(guests).map { row($0, isGuest: true) }
    }

    private var here: [Int] { rows.filter { $0.state?.wasThere == true }.map(\.person) }

    private func count(_ state: AttendanceState?) -> Int { rows.count { !$0.isGuest && $0.state == state } }

    private var guests: Int { rows.count { $0.isGuest && $0.state?.wasThere == true } }

    /// How many are here of each category of an axis.
    private func counts(_ axis: Int) -> [Int] {
        let here = here
        return term.data.programme.axes[axis].categories.indices.map { category in
            here.count { term.working.problem.category(of: $0, axis: axis) == category }
        }
    }

    /// The list to read.
    func sheet(_ words: Words) -> Sheet {
        let late = count(.late)
        var counts = [words.hereOf(count(.present) + late, rows.count { !$0.isGuest }, late: late)]
        if guests > 0 { counts.append(words.guests(guests)) }
        counts += [words.awayNow(absent: count(.absent), excused: count(.excused)), words.unmarked(count(nil))]
        let axes = term.data.programme.axes
        let mix = axes.indices.map { place in
            let parts = zip(axes[place].categories, self.counts(place)).map { "\($0.name(words.language.code)) \($1)" }
            return Sheet.Field(axes[place].name(words.language.code), parts.joined(separator: ", "))
        }
        let table = SheetTable(
            columns: [.init(Phrase(words.identifier), .key), .init(words.name), .init(words.stateColumn)],
            rows: rows.map { row in
                let person = term.data.people[row.person]
                let state = row.state.map { words.attendance($0.rawValue) } ?? "–"
                return [person.id.text, person.shownName, row.isGuest ? "\(state) (\(words.guestWord))" : state]
            })
        let cohort = term.data.programme.name(of: session.key.cohort)
        return Sheet(
            title: words.session(cohort, session.key.number), subtitle: session.date.full(words),
            blocks: [.paragraph(counts.joined(separator: ". ") + "."), .table(table), .fields(mix)])
    }

    /// The same by ids.
    var json: JSONObject {
        var mix: JSONObject = [:]
        for (place, axis) in term.data.programme.axes.enumerated() {
            var object: JSONObject = [:]
            for (category, count) in zip(axis.categories, counts(place)) { object[category.id.text] = .integer(count) }
            mix[axis.id.text] = .object(object)
        }
        return [
            "cohort": .string(session.key.cohort.text), "session": .integer(session.key.number), "date": .string(session.date.description),
            "people": .array(
                rows.map { row in
                    .object([
                        "person": .string(term.data.people[row.person].id.text), "state": .string(row.state?.rawValue ?? "none"),
                        "guest": .bool(row.isGuest),
                    ])
                }),
            "counts": .object([
                "members": .integer(rows.count { !$0.isGuest }), "present": .integer(count(.present)), "late": .integer(count(.late)),
                "absent": .integer(count(.absent)), "excused": .integer(count(.excused)), "unmarked": .integer(count(nil)),
                "guests": .integer(guests),
            ]), "mix": .object(mix),
        ]
    }
}
