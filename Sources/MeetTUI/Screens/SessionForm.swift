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
        let slot = programme.slot(former.slot)
        let plan = programme.sessions.first { $0.number == key.number }
        var change = former.sessions.first { $0.number == key.number } ?? SessionChange(number: key.number)
        func own<T: Equatable>(_ value: T, _ usual: T?) -> T? { value == usual ? nil : value }
        let needs = typing.list(.needs, else: change.needs ?? plan?.needs ?? [])
        let chosen = typing.choices(.leaders)
        let known = change.leaders ?? former.leaders
        // Leaders stay in the order in which they were, and new ones come after.
        let leaders =
            known.filter { chosen.contains($0.text) }
            + programme.leaders.map(\.id).filter { chosen.contains($0.text) && !known.contains($0) }
        change.start = own(start, slot?.start)
        change.end = own(end, slot?.end)
        change.theme = own(typing.text(.theme), plan?.theme ?? "")
        change.exercise = own(typing.text(.exercise), plan?.exercise ?? "")
        change.needs = own(needs, plan?.needs ?? [])
        change.leaders = own(leaders, former.leaders)
        change.interpreters = own(interpreters, plan?.interpreters ?? [])
        change.isCancelled = typing.flag(.cancelled)
        let others = former.sessions.filter { $0.number != key.number }
        return (change.isEmpty ? others : others + [change]).sorted { $0.number < $1.number }
    }

    private static func values(_ key: SessionKey, _ programme: Programme) -> [SessionField: FormValue]? {
        guard let cohort = programme.cohort(key.cohort),
            let session = SessionCalendar.sessions(of: cohort, in: programme).first(where: { $0.key == key })
        else { return nil }
        return [
            .date: .text(session.date.description), .following: .flag(false), .start: .text(session.start.description),
            .end: .text(session.end.description), .theme: .text(session.theme), .exercise: .text(session.exercise),
            .needs: .text(FormTyping<SessionField>.joined(session.needs)), .leaders: .choices(Set(session.leaders.map(\.text))),
            .interpreters: .text(FormTyping<SessionField>.joined(session.interpreters)), .cancelled: .flag(session.isCancelled),
        ]
    }
}
