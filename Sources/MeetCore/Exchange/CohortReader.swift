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
        guard let seats, let schedule else { return nil }
        return Cohort(id: id, name: name, slot: slot, seats: seats, leaders: leaders, schedule: schedule, extra: object.takeRest())
    }

    private func readLeaders(_ object: inout ObjectReader) -> [LeaderID] {
        var found: [LeaderID] = []
        for element in object.list("leaders", isRequired: false) {
            let id: LeaderID = object.identifier(element.value, path: element.path)
            if id.text.isEmpty { continue }
            if !leaders.contains(id.text) { object.log.add(element.path, .unknownReference(id.text)) }
            if !found.contains(id) { found.append(id) }
        }
        return found
    }

    private func schedule(_ object: inout ObjectReader) -> CohortSchedule? {
        let hasRhythm = object.optional("firstDate") != nil || object.optional("everyDays") != nil
        let hasDates = object.optional("dates") != nil
        if hasRhythm {
            if hasDates { object.log.add(object.path("dates"), .excludes("firstDate")) }
            let first = object.date("firstDate")
            let days = object.integer("everyDays", in: 1...366)
            return first.map { .rhythm(first: $0, everyDays: days) }
        }
        let elements = object.list("dates", isRequired: true)
        let dates = elements.compactMap { object.date($0.value, path: $0.path) }
        guard hasDates, dates.count == elements.count else { return nil }
        if let sessions, dates.count != sessions {
            object.log.add(object.path("dates"), .wrongCount(expected: sessions, found: dates.count))
        }
        for (index, date) in dates.enumerated() {
            guard let first = dates[..<index].firstIndex(of: date) else { continue }
            object.log.add("\(object.path("dates"))[\(index)]", .duplicate(date.description, first: "\(object.path("dates"))[\(first)]"))
        }
        return .dates(dates)
    }
}
