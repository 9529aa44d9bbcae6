import MeetCore

/// What is known of a person, as lines of a label and a text: what matters while one composes stands first.
struct PersonFacts {
    let desk: Desk
    let words: Words

    /// The lines of a person by index.
    func lines(_ index: Int) -> [(label: String, text: String)] {
        let person = desk.person(index)
        let code = words.language.code
        var lines: [(String, String)] = [(words.cohort, place(index))]
        if let cohort = desk.working.cohort(of: index) {
            let sessions = sessions(of: person, in: cohort)
            if !sessions.isEmpty { lines.append((words.sessionsOf, sessions)) }
        }
        if desk.working.cohort(of: index) == nil, let why = ObstacleText(desk, words).allCohorts(of: index) {
            lines.append((words.cohorts, why))
        }
        let slots = person.available.map { id in desk.programme.slot(id)?.name(code) ?? id.text }
        lines.append((words.canCome, slots.isEmpty ? "–" : slots.joined(separator: ", ")))
        let background = desk.programme.axes.map { desk.category(of: index, on: $0, code) }.filter { $0 != "–" }
        lines.append((words.background, background.isEmpty ? "–" : background.joined(separator: ", ")))
        if !person.unavailable.isEmpty { lines.append((words.away, days(person.unavailable))) }
        if !person.needs.isEmpty { lines.append((words.needs, person.needs.map { words.need($0.description) }.joined(separator: ", "))) }
        if !person.together.isEmpty { lines.append((words.together, desk.companions(of: index).joined(separator: ", "))) }
        if !person.apart.isEmpty { lines.append((words.apart, person.apart.map { desk.name(of: $0) }.joined(separator: ", "))) }
        if !person.district.isEmpty { lines.append((words.district, person.district)) }
        let contact = [person.phone, person.email].filter { !$0.isEmpty }
        if !contact.isEmpty { lines.append((words.contact, contact.joined(separator: ", "))) }
        if let registered = person.registered { lines.append((words.registered, registered.line(words, today: desk.today))) }
        if !person.source.isEmpty { lines.append((words.source, person.source)) }
        if !person.notes.isEmpty { lines.append((words.notes, person.notes.replacing("\n", with: " "))) }
        return lines
    }

    /// The cohort; of one who waits since when, as far as that is known.
    func place(_ index: Int) -> String {
        if let cohort = desk.working.cohort(of: index) { return desk.programme.cohorts[cohort].name }
        guard let registered = desk.person(index).registered, registered <= desk.today else { return words.waits }
        return words.waitsSince(registered.line(words, today: desk.today), days: Int(desk.today.dayNumber - registered.dayNumber))
    }

    /// The sessions of the person's cohort, with their numbers: those that have been, those to come, and those on which the person is away.
    func sessions(_ index: Int) -> [(label: String, text: String)] {
        guard let cohort = desk.working.cohort(of: index) else { return [] }
        let away = Set(desk.person(index).unavailable)
        let definition = desk.programme.cohorts[cohort]
        let off = definition.calledOff
        let all = (desk.dates[definition.id] ?? []).enumerated().map { (number: $0 + 1, date: $1) }.filter { !off.contains($0.number) }
        let parts: [(String, (CivilDate) -> Bool)] = [
            (words.pastSessions, { $0 < desk.today && !away.contains($0) }),
            (words.sessionsToCome, { $0 >= desk.today && !away.contains($0) }),
            (words.away, { away.contains($0) }),
        ]
        return parts.compactMap { label, isOf in
            let told = all.filter { isOf($0.date) }
                .map { "\($0.number) (\($0.date.tight(words, today: desk.today)))" }
            return told.isEmpty ? nil : (label, told.joined(separator: ", "))
        }
    }

    /// The dates of the sessions to which the person comes; those on which they are away stand after them.
    private func sessions(of person: Person, in cohort: Int) -> String {
        let definition = desk.programme.cohorts[cohort]
        let dates = definition.meetingDates(desk.dates[definition.id] ?? [])
        let away = Set(person.unavailable)
        let missed = dates.filter(away.contains)
        return days(dates.filter { !away.contains($0) }) + (missed.isEmpty ? "" : "; " + words.awayOn(days(missed)))
    }

    private func days(_ days: [CivilDate]) -> String { days.map { $0.tight(words, today: desk.today) }.joined(separator: ", ") }
}
