import MeetCore

/// What `meet mark` noted, and how the session stands then.
struct MarkReport {
    /// A person who got a mark by name.
    struct Mark {
        let person: Person
        let state: AttendanceState?
        let isNew: Bool
    }

    let session: Session
    /// What the cohort is called.
    let cohort: String
    /// The members.
    var members: [PersonID] = []
    private(set) var marks: [Mark] = []
    /// The mark of all others, and who got it.
    var rest: AttendanceState?
    var others: [PersonID] = []
    /// All that is noted of the session then.
    var after: [PersonID: AttendanceState] = [:]

    init(session: Session, cohort: String) {
        self.session = session
        self.cohort = cohort
    }

    /// Takes a mark down.
    mutating func note(_ person: Person, _ state: AttendanceState?, before: AttendanceState?) {
        marks.append(Mark(person: person, state: state, isNew: before != state))
    }

    /// What is said.
    func lines(_ words: Words, today: CivilDate) -> [String] {
        guard marks.contains(where: \.isNew) || !others.isEmpty else { return [words.isSoAlready] }
        let known = Set(members)
        var lines = marks.map { mark in
            let isGuest = !known.contains(mark.person.id)
            let said = words.marked(mark.person.shownName, mark.state.map { words.attendance($0.rawValue) }, isGuest: isGuest)
            return said + (isGuest && mark.state != nil ? words.markedGuest : "") + "."
        }
        if let rest, !others.isEmpty { lines.append(words.restMarked(others.count, words.attendance(rest.rawValue)) + ".") }
        if session.date > today { lines.append(words.markedFuture(session.date.full(words))) }
        return lines
    }

    /// The marks by name, the others, and the counts of the members.
    var json: JSONObject {
        let known = Set(members)
        func count(_ state: AttendanceState?) -> JSONValue { .integer(members.count { after[$0] == state }) }
        return [
            "cohort": .string(session.key.cohort.text), "session": .integer(session.key.number),
            "date": .string(session.date.description),
            "marked": .array(
                marks.map { mark in
                    .object([
                        "person": .string(mark.person.id.text), "state": .string(mark.state?.rawValue ?? "none"),
                        "guest": .bool(!known.contains(mark.person.id)), "changed": .bool(mark.isNew),
                    ])
                }),
            "rest": .array(others.map { .string($0.text) }),
            "counts": .object([
                "members": .integer(members.count), "present": count(.present), "late": count(.late), "absent": count(.absent),
                "excused": count(.excused), "unmarked": count(nil),
                "guests": .integer(after.count { !known.contains($0.key) && $0.value.wasThere }),
            ]),
        ]
    }
}
