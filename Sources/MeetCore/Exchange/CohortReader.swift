/// Reads the cohorts of programme.json, which speak of slots, leaders and the number of sessions.
struct CohortReader {
    /// How many dates a cohort must have; nil where the file does not say it right.
    let sessions: Int?
    let slots: Set<String>
    let leaders: Set<String>

    func cohort(_ object: ObjectReader) -> Cohort? {
        var object = object
        let id: CohortID = object.identifier("id")
        let name = object.text("name", allowsEmpty: false)
        let slot: SlotID = object.identifier("slot")
        if !slot.text.isEmpty && !slots.contains(slot.text) { object.log.add(object.path("slot"), .unknownReference(slot.text)) }
        let seats = object.required("seats").flatMap { object.range("seats", $0, lowest: 0, leastHigh: 1) }
        let leaders = readLeaders(&object)
        let schedule = schedule(&object)
        var everyDays: Int?
        if case .dates? = schedule { everyDays = object.integerIfAny(Cohort.everyDaysKey, in: Cohort.rhythms) }
        let putBack = object.list(Cohort.putBackKey, isRequired: false).compactMap { object.date($0.value, path: $0.path) }
        let changes = object.objects(Cohort.sessionsKey, isRequired: false)
        ObjectReader.refuseDuplicates(of: SessionChange.Key.number.rawValue, in: changes)
        let sessions = changes.map(sessionChange)
        guard let seats, let schedule else { return nil }
        return Cohort(
            id: id, name: name, slot: slot, seats: seats, leaders: leaders, schedule: schedule, everyDays: everyDays,
            putBack: Array(Set(putBack)).sorted(), sessions: sessions, extra: object.takeRest())
    }

    /// What one session of the cohort has of its own.
    private func sessionChange(_ object: ObjectReader) -> SessionChange {
        typealias Key = SessionChange.Key
        var object = object
        var change = SessionChange(number: object.integer(Key.number.rawValue, in: 1...(sessions ?? 12)))
        change.start = object.timeIfAny(Key.start.rawValue)
        change.end = object.timeIfAny(Key.end.rawValue)
        if let start = change.start, let end = change.end, end <= start { object.log.add(object.path(Key.end.rawValue), .endNotAfterStart) }
        change.theme = object.textIfAny(Key.theme.rawValue)
        change.exercise = object.textIfAny(Key.exercise.rawValue)
        if object.optional(Key.needs.rawValue) != nil { change.needs = object.texts(Key.needs.rawValue, isRequired: false) }
        if object.optional(Key.leaders.rawValue) != nil { change.leaders = readLeaders(&object) }
        change.interpreters = object.languages(Key.interpreters.rawValue)
        change.isCancelled = object.flag(Key.cancelled.rawValue)
        change.extra = object.takeRest()
        return change
    }

    private func readLeaders(_ object: inout ObjectReader) -> [LeaderID] {
        var found: [LeaderID] = []
        var known: Set<LeaderID> = []
        for element in object.list("leaders", isRequired: false) {
            let id: LeaderID = object.identifier(element.value, path: element.path)
            if id.text.isEmpty { continue }
            if !leaders.contains(id.text) { object.log.add(element.path, .unknownReference(id.text)) }
            if known.insert(id).inserted { found.append(id) }
        }
        return found
    }

    private func schedule(_ object: inout ObjectReader) -> CohortSchedule? {
        let hasDates = object.optional("dates") != nil
        // Beside chosen dates the rhythm says how they go on; with a first date it makes them.
        let hasRhythm = object.optional("firstDate") != nil || (object.optional(Cohort.everyDaysKey) != nil && !hasDates)
        if hasRhythm {
            if hasDates { object.log.add(object.path("dates"), .excludes("firstDate")) }
            let first = object.date("firstDate")
            let days = object.integer(Cohort.everyDaysKey, in: Cohort.rhythms)
            return first.map { .rhythm(first: $0, everyDays: days) }
        }
        let elements = object.list("dates", isRequired: true)
        let dates = elements.compactMap { object.date($0.value, path: $0.path) }
        guard hasDates, dates.count == elements.count else { return nil }
        if let sessions, dates.count != sessions {
            object.log.add(object.path("dates"), .wrongCount(expected: sessions, found: dates.count))
        }
        var places: [CivilDate: Int] = [:]
        for (index, date) in dates.enumerated() {
            guard let first = places.updateValue(places[date] ?? index, forKey: date) else { continue }
            object.log.add("\(object.path("dates"))[\(index)]", .duplicate(date.description, first: "\(object.path("dates"))[\(first)]"))
        }
        return .dates(dates)
    }
}
