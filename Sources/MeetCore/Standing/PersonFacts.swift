/// What is known of a person, as lines of a label and a text: what matters while one composes stands first.
package struct PersonFacts {
    private let people: [Person]
    private let working: WorkingComposition
    private let dates: [CohortID: [CivilDate]]
    private let today: CivilDate
    private let words: Words

    /// - Parameters:
    ///   - people: those of the problem, in its order.
    ///   - dates: the dates of each cohort's sessions.
    package init(_ working: WorkingComposition, _ people: [Person], dates: [CohortID: [CivilDate]], today: CivilDate, words: Words) {
        self.working = working
        self.people = people
        self.dates = dates
        self.today = today
        self.words = words
    }

    private var programme: Programme { working.problem.programme }

    /// The lines of a person by index.
    ///
    /// - Parameter tellsContact: whether the telephone and e-mail of a protected identity are told too, as to a coordinator at the screen.
    package func lines(_ index: Int, tellsContact: Bool = true) -> [(label: String, text: String)] {
        let person = people[index]
        let code = words.language.code
        var lines: [(String, String)] = [(words.cohort, place(index))]
        if let cohort = working.cohort(of: index) {
            let sessions = sessions(of: person, in: cohort)
            if !sessions.isEmpty { lines.append((words.sessionsOf, sessions)) }
        }
        if working.cohort(of: index) == nil, let why = ObstacleText(working, people, words).allCohorts(of: index) {
            lines.append((words.cohorts, why))
        }
        let slots = person.available.map { id in programme.name(of: id, code) }
        lines.append((words.canCome, slots.isEmpty ? "–" : slots.joined(separator: ", ")))
        let background = background(index)
        lines.append((words.background, background.isEmpty ? "–" : background.joined(separator: ", ")))
        if !person.unavailable.isEmpty { lines.append((words.away, days(person.unavailable))) }
        if !person.needs.isEmpty { lines.append((words.needs, person.needs.map { words.need($0.description) }.joined(separator: ", "))) }
        if !person.together.isEmpty { lines.append((words.together, companions(of: index).joined(separator: ", "))) }
        if !person.apart.isEmpty { lines.append((words.apart, person.apart.map(name).joined(separator: ", "))) }
        if !person.district.isEmpty { lines.append((words.district, person.district)) }
        let contact = (tellsContact ? [person.phone, person.email] : [person.listedPhone, person.listedEmail]).filter { !$0.isEmpty }
        if !contact.isEmpty { lines.append((words.contact, contact.joined(separator: ", "))) }
        if let registered = person.registered { lines.append((words.registered, registered.line(words, today: today))) }
        if !person.source.isEmpty { lines.append((words.source, person.source)) }
        if !person.notes.isEmpty { lines.append((words.notes, person.notes.replacing("\n", with: " "))) }
        return lines
    }

    /// The cohort; of one who waits since when, as far as that is known.
    package func place(_ index: Int) -> String {
        if let cohort = working.cohort(of: index) { return programme.cohorts[cohort].name }
        guard let registered = people[index].registered, registered <= today else { return words.waits }
        return words.waitsSince(registered.line(words, today: today), days: Int(today.dayNumber - registered.dayNumber))
    }

    /// The names of a person's categories, axis by axis; of an axis where there is none nothing.
    package func background(_ index: Int) -> [String] {
        programme.axes.indices.compactMap { axis in
            working.problem.category(of: index, axis: axis).map { programme.axes[axis].categories[$0].name(words.language.code) }
        }
    }

    /// The sessions of the person's cohort, with their numbers: those that have been, those to come, and those on which the person is away.
    package func sessions(_ index: Int) -> [(label: String, text: String)] {
        guard let cohort = working.cohort(of: index) else { return [] }
        let away = Set(people[index].unavailable)
        let definition = programme.cohorts[cohort]
        let off = definition.calledOff
        let all = (dates[definition.id] ?? []).enumerated().map { (number: $0 + 1, date: $1) }.filter { !off.contains($0.number) }
        let parts: [(String, (CivilDate) -> Bool)] = [
            (words.pastSessions, { $0 < today && !away.contains($0) }),
            (words.sessionsToCome, { $0 >= today && !away.contains($0) }),
            (words.away, { away.contains($0) }),
        ]
        return parts.compactMap { label, isOf in
            let told = all.filter { isOf($0.date) }
                .map { "\($0.number) (\($0.date.tight(words, today: today)))" }
            return told.isEmpty ? nil : (label, told.joined(separator: ", "))
        }
    }

    /// The dates of the sessions to which the person comes; those on which they are away stand after them.
    private func sessions(of person: Person, in cohort: Int) -> String {
        let definition = programme.cohorts[cohort]
        let dates = definition.meetingDates(dates[definition.id] ?? [])
        let away = Set(person.unavailable)
        let missed = dates.filter(away.contains)
        return days(dates.filter { !away.contains($0) }) + (missed.isEmpty ? "" : "; " + words.awayOn(days(missed)))
    }

    private func days(_ days: [CivilDate]) -> String { days.map { $0.tight(words, today: today) }.joined(separator: ", ") }

    /// The names of those who come together with a person, in their order.
    private func companions(of index: Int) -> [String] {
        let label = people[index].together
        let others = people.indices.filter { $0 != index && people[$0].together == label }.map { people[$0].shownName }
        return SwedishOrder.sorted(others) { $0 }
    }

    private func name(_ id: PersonID) -> String { working.problem.index(of: id).map { people[$0].shownName } ?? id.text }
}
