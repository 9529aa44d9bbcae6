/// The part of a compiled problem that comes from slots and dates: the schedules of the cohorts, and who can keep which.
struct TimeTables {
    private(set) var schedules: [Schedule] = []
    private(set) var scheduleOf: [Int32] = []
    private(set) var reaches: [Reach] = []
    private(set) var reachOf: [Int32] = []

    /// The tables of a programme and its people.
    init(_ programme: Programme, _ people: [Person], dates: [CohortID: [CivilDate]]) {
        var scheduleIndex: [Schedule: Int32] = [:]
        for cohort in programme.cohorts {
            var days = dates[cohort.id] ?? []
            if case .dates(let given) = cohort.schedule, dates[cohort.id] == nil { days = given }
            let schedule = Schedule(slot: cohort.slot, dates: cohort.meetingDates(days))
            let next = Int32(schedules.count)
            if scheduleIndex[schedule] == nil {
                scheduleIndex[schedule] = next
                schedules.append(schedule)
            }
            scheduleOf.append(scheduleIndex[schedule] ?? next)
        }
        let allowed = programme.allowedAbsences
        let schedules = schedules
        // People give the same answers over and over: a reach is worked out once for each different answer.
        var reachOfAnswer: [Answer: Int32] = [:]
        var reachIndex: [Reach: Int32] = [:]
        reachOf.reserveCapacity(people.count)
        for person in people {
            let answer = Answer(available: person.available, unavailable: person.unavailable)
            if let known = reachOfAnswer[answer] {
                reachOf.append(known)
                continue
            }
            let slots = Set(person.available)
            let away = Set(person.unavailable)
            let fits = schedules.map { slots.contains($0.slot) }
            let absences = schedules.map { schedule in away.isEmpty ? 0 : Int32(Set(schedule.dates).intersection(away).count) }
            let open = zip(fits, absences).map { $0 && Int($1) <= allowed }
            let reach = Reach(slotFits: fits, absences: absences, open: open)
            let index = reachIndex[reach] ?? Int32(reaches.count)
            if reachIndex[reach] == nil {
                reachIndex[reach] = index
                reaches.append(reach)
            }
            reachOfAnswer[answer] = index
            reachOf.append(index)
        }
    }

    /// What a person has said about time.
    private struct Answer: Hashable {
        let available: [SlotID]
        let unavailable: [CivilDate]
    }
}
