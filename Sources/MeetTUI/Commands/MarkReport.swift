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
    /// Those who become members with it.
    let joined: [Person]
    /// The members.
    private(set) var members: [PersonID] = []
    private(set) var marks: [Mark] = []
    /// The mark of all others, and who got it.
    private(set) var rest: AttendanceState?
    private(set) var others: [PersonID] = []
    /// All that is noted of the session then.
    private var after: [PersonID: AttendanceState] = [:]

    init(session: Session, cohort: String, joined: [Person] = []) {
        self.session = session
        self.cohort = cohort
        self.joined = joined
    }

    /// Takes down who gets which mark.
    ///
    /// - Parameters:
    ///   - wanted: the marks of those who are named.
    ///   - rest: the mark of all other members who have none; nil for none.
    ///   - before: what is noted of the session so far.
    mutating func note(
        _ wanted: [MarkWish.Mark], _ rest: AttendanceState?, among members: [PersonID], over before: [PersonID: AttendanceState]
    ) {
        self.members = members
        self.rest = rest
        after = before
        marks = wanted.map { Mark(person: $0.person, state: $0.state, isNew: before[$0.person.id] != $0.state) }
        for mark in marks { after[mark.person.id] = mark.state }
        if let state = rest {
            let named = Set(wanted.map(\.person.id))
            others = members.filter { before[$0] == nil && !named.contains($0) }
            for person in others { after[person] = state }
        }
    }

    /// What is said.
    func lines(_ words: Words, today: CivilDate) -> [String] {
        guard marks.contains(where: \.isNew) || !others.isEmpty || !joined.isEmpty else { return [words.isSoAlready] }
        let known = Set(members)
        var lines = marks.map { mark in
            let isGuest = !known.contains(mark.person.id)
            let said = words.marked(mark.person.shownName, mark.state.map { words.attendance($0.rawValue) }, isGuest: isGuest)
            return said + (isGuest && mark.state != nil ? words.markedGuest : "") + "."
        }
        lines += joined.map { words.cameAsMember($0.shownName, cohort) + "." }
        if let rest, !others.isEmpty { lines.append(words.restMarked(others.count, words.attendance(rest.rawValue)) + ".") }
        if session.date > today { lines.append(words.markedFuture(session.date.full(words))) }
        return lines
    }

    /// The marks by name, the others, and the counts of the members.
    func json(isKept: Bool) -> JSONObject {
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
            "rest": .array(others.map { .string($0.text) }), "joined": .array(joined.map { .string($0.id.text) }),
            "kept": .bool(isKept),
            "counts": .object([
                "members": .integer(members.count), "present": count(.present), "late": count(.late), "absent": count(.absent),
                "excused": count(.excused), "unmarked": count(nil),
                "guests": .integer(after.count { !known.contains($0.key) && $0.value.wasThere }),
            ]),
        ]
    }
}
