import MeetCore

/// The form in which one session of a cohort is changed: moved, alone or with those that follow; its time, theme, leaders, what it needs.
///
/// What stands in it is what holds for the session, wherever it comes from; only what differs from the programme and the cohort is kept as
/// the session's own (`SessionChange`), so that the session goes on following them in all else.
struct SessionForm: Hashable, Sendable {
    /// Which session.
    let key: SessionKey
    /// The cohort as it was when the form was opened, or was laid anew on what another program wrote.
    private(set) var former: Cohort
    /// What is filled in.
    var state: FormState<SessionField>
    /// The number of the change that is being kept.
    var request: Int?

    /// The form of a session; nil where there is none such.
    init?(_ key: SessionKey, in programme: Programme, focus: SessionField = .date) {
        guard let cohort = programme.cohort(key.cohort), let values = Self.values(key, programme) else { return nil }
        self.key = key
        former = cohort
        state = FormState(values, focus: focus)
    }

    /// Takes what there is now in place of what was: what is filled in stays.
    mutating func rebase(_ programme: Programme) {
        guard let cohort = programme.cohort(key.cohort), let values = Self.values(key, programme) else { return }
        former = cohort
        state.rebase(values)
    }

    /// The cohort as it becomes by what is filled in, and what is wrong with which field.
    func read(_ programme: Programme, _ words: Words) -> SessionEdit {
        var typing = FormTyping<SessionField>(state, words)
        var edit = SessionEdit(cohort: former)
        let date = typing.date(.date)
        let start = typing.time(.start)
        let end = typing.time(.end)
        if let start, let end, end <= start { typing.fail(.end, words.ruleEndFirst) }
        let interpreters = typing.list(.interpreters).map { $0.lowercased() }
        if let bad = interpreters.first(where: { Need("interpreter:\($0)") == nil }) { typing.fail(.interpreters, words.badLanguage(bad)) }
        if let date, let session = session(of: former, programme), date != session.date {
            let shift = DateShift(key.number, of: former, to: date, following: typing.flag(.following), in: programme)
            if let shift {
                edit.cohort = shift.cohort
                edit.shift = shift
                if let sentence = shift.disorder(key.number, words) { typing.fail(.date, sentence) }
            } else {
                typing.fail(.date, words.dateTooLate)
            }
        }
        if let start, let end {
            edit.cohort.sessions = sessions(typing, start: start, end: end, interpreters: interpreters, programme)
        }
        edit.problems = typing.problems
        return edit
    }

    /// The change that is to be kept; nil where something is wrong, or nothing differs.
    func change(_ programme: Programme, _ words: Words) -> RecordChange? {
        let edit = read(programme, words)
        guard edit.problems.isEmpty, edit.cohort != former else { return nil }
        let isMoved = session(of: former, programme)?.span != session(of: edit.cohort, programme)?.span
        return .session(key, edit.cohort, former: former, isMoved: isMoved)
    }

    // MARK: Parts

    private func session(of cohort: Cohort, _ programme: Programme) -> Session? {
        SessionCalendar.sessions(of: cohort, in: programme).first { $0.key == key }
    }

    /// What single sessions of the cohort have of their own, with what is filled in.
    private func sessions(
        _ typing: FormTyping<SessionField>, start: TimeOfDay, end: TimeOfDay, interpreters: [String], _ programme: Programme
    ) -> [SessionChange] {
        guard var wanted = session(of: former, programme) else { return former.sessions }
        let chosen = typing.choices(.leaders)
        // Leaders stay in the order in which they were, and new ones come after.
        wanted.leaders =
            wanted.leaders.filter { chosen.contains($0.text) }
            + programme.leaders.map(\.id).filter { chosen.contains($0.text) && !wanted.leaders.contains($0) }
        (wanted.start, wanted.end, wanted.interpreters) = (start, end, interpreters)
        (wanted.theme, wanted.exercise) = (typing.text(.theme), typing.text(.exercise))
        wanted.needs = typing.list(.needs, else: wanted.needs)
        wanted.isCancelled = typing.flag(.cancelled)
        let cohort = former.with(wanted, in: programme)
        guard typing.flag(.staffFollowing) else { return cohort.sessions }
        return following(wanted, cohort, programme).sessions
    }

    /// The cohort in which the sessions after this one have its leaders and interpreters: what was changed of them, or both.
    private func following(_ wanted: Session, _ cohort: Cohort, _ programme: Programme) -> Cohort {
        let present = session(of: former, programme)
        let hasOtherLeaders = wanted.leaders != present?.leaders
        let hasOtherInterpreters = wanted.interpreters != present?.interpreters
        var cohort = cohort
        for var next in SessionCalendar.sessions(of: former, in: programme) where next.key.number > key.number {
            if hasOtherLeaders || !hasOtherInterpreters { next.leaders = wanted.leaders }
            if hasOtherInterpreters || !hasOtherLeaders { next.interpreters = wanted.interpreters }
            cohort = cohort.with(next, in: programme)
        }
        return cohort
    }

    private static func values(_ key: SessionKey, _ programme: Programme) -> [SessionField: FormValue]? {
        guard let cohort = programme.cohort(key.cohort),
            let session = SessionCalendar.sessions(of: cohort, in: programme).first(where: { $0.key == key })
        else { return nil }
        return [
            .date: .text(session.date.description), .following: .flag(false), .start: .text(session.start.description),
            .end: .text(session.end.description), .theme: .text(session.theme), .exercise: .text(session.exercise),
            .needs: .text(FormTyping<SessionField>.joined(session.needs)), .leaders: .choices(Set(session.leaders.map(\.text))),
            .interpreters: .text(FormTyping<SessionField>.joined(session.interpreters)), .staffFollowing: .flag(false),
            .cancelled: .flag(session.isCancelled),
        ]
    }
}
