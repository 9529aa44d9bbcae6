import MeetCore

/// What the Tables screen asks to be worked out beside it.
struct TablesJob: Hashable, Sendable {
    /// The question.
    enum Question: Hashable, Sendable {
        /// Plans of all sessions from new faces to mixed tables; with a size of tables where it is not to be that of the plan so far.
        case plans(tableSize: Int?)
        /// The sessions to come, after what has happened: as few moved as can be, and as few repeats as can be.
        case again
        /// What each size of tables would mean.
        case advice
    }

    let question: Question
    let cohort: CohortID
    let plan: TablePlan
    let attendance: CohortAttendance
    let snapshot: DeskSnapshot

    static func == (left: Self, right: Self) -> Bool {
        left.question == right.question && left.cohort == right.cohort && left.plan == right.plan && left.snapshot == right.snapshot
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(question)
        hasher.combine(cohort)
        hasher.combine(snapshot)
    }

    /// So many seconds are plans looked for.
    static let seconds = 2.0

    /// Works it out.
    ///
    /// - Parameters:
    ///   - stop: when to end; nil for the usual time.
    ///   - progress: the part that is done, 0 to 1, with the plans so far.
    func answer(stop: StopRule, progress: @escaping (Double, [TablesChoice]) -> Void) -> TablesAnswer {
        let desk = snapshot.desk
        let data = desk.presentData
        switch question {
        case .advice:
            let people = data.composition[cohort].count
            let steps = stop.stepsAllowed.map { $0 / 6 } ?? 250_000
            return .advice(TableAdvice.advice(people: people, sessions: desk.programme.sessionsPerCohort, steps: steps))
        case .plans(let tableSize):
            let seating = CohortSeating(
                of: cohort, in: data, plan: plan, attendance: attendance, dates: desk.dates[cohort] ?? [], tableSize: tableSize)
            let front = SeatingFront.find(seating.problem, stop: stop) { done, front in
                progress(done.used, front.plans.map { TablesChoice($0, seating, attendance, .plan) })
            }
            return .choices(front.plans.map { TablesChoice($0, seating, attendance, .plan) })
        case .again:
            let seating = CohortSeating(
                of: cohort, in: data, plan: plan, attendance: attendance, dates: desk.dates[cohort] ?? [], scope: .remaining)
            var choices: [TablesChoice] = []
            for (place, order) in [SeatingOrder.leastChange, .facesThenLeastChange].enumerated() {
                let found = Seater.seat(seating.problem, order: order, stop: stop.part(place == 0 ? 0.5 : 1))
                let choice = TablesChoice(found, seating, attendance, .again(moved: found.score.moved))
                // More seats are moved only for fewer repeats.
                if choices.last.map({ choice.score.repeats < $0.score.repeats }) ?? true { choices.append(choice) }
                progress(Double(place + 1) / 2, choices)
            }
            return .choices(choices)
        }
    }
}
