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
        /// A plan of all sessions for every cohort that has no tables yet.
        case all
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

    /// So many seconds are plans looked for: for all cohorts one for each, and no longer than anybody waits.
    var seconds: Double { question == .all ? min(20, Double(snapshot.desk.programme.cohorts.count)) : 2 }

    /// Works it out.
    ///
    /// - Parameters:
    ///   - stop: when to end.
    ///   - kept: the tables of all cohorts, where all are asked about.
    ///   - progress: the part that is done, 0 to 1, with the plans so far.
    func answer(
        stop: StopRule, kept: KeptTables = KeptTables(), progress: @escaping (Double, [TablesChoice]) -> Void
    ) -> TablesAnswer {
        let desk = snapshot.desk
        let data = desk.presentData
        switch question {
        case .advice:
            let people = data.composition[cohort].count
            let steps = stop.stepsAllowed.map { $0 / 6 } ?? 250_000
            return .advice(TableAdvice.advice(people: people, sessions: desk.programme.sessionsPerCohort, steps: steps))
        case .all: return .all(all(kept, data, stop, progress))
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

    /// A plan for each cohort that has none, after what comes first by the programme; those of whom a stop leaves none are left out.
    private func all(
        _ kept: KeptTables, _ data: TermData, _ stop: StopRule, _ progress: (Double, [TablesChoice]) -> Void
    ) -> [PlannedTables] {
        let desk = snapshot.desk
        let open = desk.programme.cohorts.filter { kept.plans[$0.id]?.sessions.isEmpty ?? true && data.composition[$0.id].count > 1 }
        var planned: [PlannedTables] = []
        for (place, cohort) in open.enumerated() where !stop.isCancelled {
            let came = kept.attendance[cohort.id] ?? CohortAttendance()
            let basis = TablesBasis(
                cohort: cohort.id, plan: kept.plans[cohort.id] ?? TablePlan(), attendance: came,
                members: data.composition[cohort.id])
            let dates = desk.dates[cohort.id] ?? []
            let seating = CohortSeating(
                of: cohort.id, in: data, plan: basis.plan, attendance: came.asOf(desk.today, dates: dates), dates: dates)
            let found = Seater.seat(
                seating.problem, order: SeatingOrder(desk.programme.tablePriority), stop: stop.part(1 / Double(open.count - place)))
            // What was broken off in its midst is no plan.
            if stop.isCancelled { break }
            planned.append(PlannedTables(plan: seating.plan(found.tables), basis: basis))
            progress(Double(place + 1) / Double(open.count), [])
        }
        return planned
    }
}
