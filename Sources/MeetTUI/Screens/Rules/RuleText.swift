import MeetCore

/// A programme in words: what its parts are called, and what is said of each.
struct RuleText {
    let programme: Programme
    let words: Words

    private var code: String { words.language.code }

    /// What a thing is called as the title of its pane.
    func title(_ place: RulePlace) -> String {
        switch place {
        case .programme: return words.ruleSection("programme")
        case .axis, .leader, .cohort, .slot: return name(place)
        case .category(let axis, _): return programme.name(of: axis, code) + ": " + name(place)
        case .session, .dayOff: return name(place)
        case .heading(let section): return words.ruleSection(section.rawValue)
        }
    }

    /// What a thing is called in the list.
    func name(_ place: RulePlace) -> String {
        switch place {
        case .programme: return programme.name
        case .axis(let id): return programme.name(of: id, code)
        case .category(let axis, let id): return programme.axis(axis)?.categories.first { $0.id == id }?.name(code) ?? id.text
        case .slot(let id): return programme.name(of: id, code)
        case .cohort(let id): return programme.name(of: id)
        case .leader(let id): return programme.name(of: id)
        case .session(let index):
            guard programme.sessions.indices.contains(index) else { return "" }
            let session = programme.sessions[index]
            return "\(session.number) \(session.theme)"
        case .dayOff(let index):
            guard programme.daysOff.indices.contains(index) else { return "" }
            let off = programme.daysOff[index]
            return (off.label.isEmpty ? "" : off.label + " ") + span(off.days)
        case .heading(let section): return words.ruleSection(section.rawValue)
        }
    }

    /// What stands beside the name in the list.
    func note(_ place: RulePlace) -> String {
        switch place {
        case .programme, .leader, .session: return ""
        case .axis(let id):
            guard let axis = programme.axis(id) else { return "" }
            if let from = axis.from { return words.ruleMadeFrom(words.ruleOption(from.rawValue)) }
            return "\(words.ruleOption(axis.kind.rawValue)) \(axis.weight)"
        case .category(let axis, let id):
            guard let category = programme.axis(axis)?.categories.first(where: { $0.id == id }) else { return "" }
            var parts: [String] = []
            if let target = category.target { parts.append(words.ruleTarget(target.lowerBound, target.upperBound)) }
            if let maximum = category.maximum {
                parts.append("\(category.minimum)–\(maximum)")
            } else if category.minimum > 0 {
                parts.append("\(category.minimum)+")
            }
            return parts.joined(separator: " ")
        case .slot(let id): return programme.slot(id).map { "\($0.start)–\($0.end)" } ?? ""
        case .cohort(let id): return programme.cohort(id).map { "\($0.seats.lowerBound)–\($0.seats.upperBound)" } ?? ""
        case .dayOff(let index):
            return programme.daysOff.indices.contains(index) && programme.daysOff[index].kind == .avoid ? words.ruleAvoid : ""
        case .heading(let section):
            switch section {
            case .programme: return ""
            case .axes: return "\(programme.axes.count)"
            case .slots: return "\(programme.slots.count)"
            case .cohorts: return "\(programme.cohorts.count)"
            case .leaders: return "\(programme.leaders.count)"
            case .sessions: return "\(programme.sessions.count)"
            case .daysOff: return "\(programme.daysOff.count)"
            }
        }
    }

    /// The dates of a cohort in one line, with what is skipped or in the way.
    func dates(of cohort: Cohort) -> String {
        let resolved = SessionDates(of: cohort, in: programme)
        var parts = [resolved.dates.map(short).joined(separator: ", ")]
        if !resolved.skipped.isEmpty {
            parts.append(words.ruleSkips(resolved.skipped.prefix(6).map { "\(short($0.date)) (\($0.reason.text(words)))" }))
        }
        if !resolved.warnings.isEmpty {
            parts.append("! " + resolved.warnings.map { "\(short($0.date)): \($0.reason.text(words))" }.joined(separator: ", "))
        }
        if !resolved.isComplete { parts.append("! " + words.datesMissing(cohort.name, resolved.dates.count)) }
        return parts.joined(separator: "; ")
    }

    /// The dates of a cohort, a line each, with those that were skipped between them, and what is in the way.
    func dateLines(of cohort: Cohort) -> [StyledText] {
        let resolved = SessionDates(of: cohort, in: programme)
        var lines: [(date: CivilDate, line: StyledText)] = []
        for (place, date) in resolved.dates.enumerated() {
            let warnings = resolved.warnings.filter { $0.date == date }.map { $0.reason.text(words) }
            let number = "\(place + 1)".count == 1 ? " \(place + 1)" : "\(place + 1)"
            let text = "\(number)  \(date.line(words))"
            let line = StyledText(text) + StyledText(warnings.isEmpty ? "" : "  ! " + warnings.joined(separator: ", "), .warning)
            lines.append((date, line))
        }
        for skipped in resolved.skipped.prefix(20) {
            lines.append((skipped.date, StyledText(" –  \(skipped.date.line(words))  \(skipped.reason.text(words))", .muted)))
        }
        // Chosen dates stay in the order in which they were chosen: that they are not in order is among the warnings.
        let sorted = resolved.skipped.isEmpty ? lines : lines.sorted { $0.date < $1.date }
        return sorted.map(\.line)
            + (resolved.isComplete ? [] : [StyledText("! " + words.datesMissing(cohort.name, resolved.dates.count), .warning)])
    }

    /// The dates of all cohorts that fall on some days, or that are skipped for them.
    func cohorts(on days: ClosedRange<CivilDate>) -> [String] {
        programme.cohorts.compactMap { cohort in
            let resolved = SessionDates(of: cohort, in: programme)
            let hit = resolved.dates.filter(days.contains)
            let skipped = resolved.skipped.map(\.date).filter(days.contains)
            if !hit.isEmpty { return "! " + cohort.name + ": " + hit.map(short).joined(separator: ", ") }
            return skipped.isEmpty ? nil : cohort.name + ": " + words.ruleSkips(skipped.map(short))
        }
    }

    private func span(_ days: ClosedRange<CivilDate>) -> String {
        days.lowerBound == days.upperBound ? short(days.lowerBound) : "\(short(days.lowerBound))–\(short(days.upperBound))"
    }

    private func short(_ date: CivilDate) -> String { date.short(words) }
}
