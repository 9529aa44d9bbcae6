import MeetCore

extension SessionForm {
    /// The fields as they are now: labels, choices, what is wrong, and what the new dates would be.
    ///
    /// - Parameter members: those of the cohort, of whom it is told who is away on the day that is typed.
    func form(_ programme: Programme, members: [Person], _ words: Words) -> Form<SessionField> {
        let edit = read(programme, words)
        let leaders = programme.leaders.map { Form<SessionField>.Option($0.id.text, $0.name) }
        var fields: [Form<SessionField>.Field] = []
        func add(_ id: SessionField, _ label: String, _ kind: Form<SessionField>.Kind, _ group: String, note: String = "") {
            var field = Form<SessionField>.Field(id, label, kind)
            field.group = group
            field.note = note
            field.problem = edit.problems[id]
            fields.append(field)
        }
        let (when, what, who) = (words.groupWhen, words.groupWhat, words.groupWhoLeads)
        add(.date, words.sessionDate, .date, when)
        add(.following, words.sessionFollowing, .flag(yes: words.sessionFollowingYes, no: words.sessionFollowingNo), when)
        add(.start, words.sessionStart, .text, when)
        add(.end, words.sessionEnd, .text, when)
        add(.cancelled, words.sessionCancelled, .flag(yes: words.sessionCancelledYes, no: words.sessionCancelledNo), when)
        add(.theme, words.theme, .text, what)
        add(.exercise, words.exercise, .text, what)
        add(.needs, words.sessionNeeds, .text, what, note: words.sessionNeedsNote)
        add(.leaders, words.leaders(2), .choices(leaders), who)
        add(.interpreters, words.interpreter, .text, who, note: words.sessionInterpretersNote)
        add(.staffFollowing, words.staffFollowing, .flag(yes: words.sessionFollowingYes, no: words.sessionFollowingNo), who)
        if let place = fields.firstIndex(where: { $0.id == .date }) { fields[place].remark = dateRemark(edit, members, words) }
        return Form(fields: fields, words: words)
    }

    /// The day with its week, and, where it is another one, the dates as they become and what is in the way.
    private func dateRemark(_ edit: SessionEdit, _ members: [Person], _ words: Words) -> String? {
        guard let date = CivilDate(CleanText.line(state[.date].typed)) else { return nil }
        var parts = ["\(words.weekday(date.weekday.rawValue)), \(words.week(date.isoWeek.week))"]
        // Who is away on the day comes first: it is what one asks before one moves.
        let away = members.filter { $0.unavailable.contains(date) }.map(\.shownName)
        if !away.isEmpty { parts.append("! " + words.awayThen(SwedishOrder.sorted(away) { $0 })) }
        guard let shift = edit.shift else { return parts.joined(separator: "; ") }
        func short(_ date: CivilDate) -> String { date.short(words) }
        if state[.following] == .flag(true) {
            let dates = shift.dates.enumerated().map { place, day -> String in
                let count = place < key.number ? 0 : members.count { $0.unavailable.contains(day) }
                return count == 0 ? short(day) : "\(short(day)) (\(words.awayCount(count)))"
            }
            parts.append(dates.joined(separator: ", "))
        }
        if !shift.skipped.isEmpty {
            parts.append(
                words.ruleSkips(
                    shift.skipped.prefix(4).map {
                        words.passedOver(short($0.date), $0.reason.text(words), there: shift.date(for: $0).map(short))
                    }))
        }
        let moved = Set(shift.dates.dropFirst(key.number - 1))
        let warnings = shift.warnings.filter { moved.contains($0.date) && $0.reason != .outOfOrder }
        if !warnings.isEmpty { parts.append("! " + warnings.map { "\(short($0.date)): \($0.reason.text(words))" }.joined(separator: ", ")) }
        return parts.joined(separator: "; ")
    }
}
