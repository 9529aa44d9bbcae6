import Foundation
import MeetCore

/// `meet seat`: plans the tables of cohorts over their sessions.
enum SeatCommand: Command {
    static let syntax = CommandSyntax(
        "seat",
        options: [
            CommandOption("--cohort", .values(.cohort)) { $0.optionCohorts },
            CommandOption("--priority", .value(.choice(["faces", "mix"]))) { $0.optionPriority },
            CommandOption("--repeats", .value(.number)) { $0.optionRepeats },
            CommandOption("--again", .value(.choice(["least", "faces"]))) { $0.optionAgain },
            CommandOption("--anew") { $0.optionAnew },
            CommandOption("--table-size", .value(.number)) { $0.optionTableSize },
            CommandOption("--plans") { $0.optionPlans },
            CommandOption("--advice") { $0.optionTableAdvice },
            CommandOption("--seconds", .value(.seconds)) { $0.optionSeconds },
            CommandOption("--steps", .value(.number)) { $0.optionSteps },
            CommandOption("--seed", .value(.number)) { $0.optionTableSeed },
            CommandOption("--dry-run") { $0.optionDryRun },
        ]
    ) { $0.helpSeat }

    static let deeds: [Deed] = [.planTables, .planTablesAgain, .adviseTableSize]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let wish = try SeatWish(arguments)
        let onlyLooks = wish.isDry || wish.form != .plan
        let store = try context.openToChange(isDry: onlyLooks)
        defer { store.close() }
        let data = try store.load()
        let wanted = Set(try arguments.all("--cohort").map { try data.programme.named($0).id })
        let plans = try store.tablePlans()
        let asked = data.programme.cohorts.filter { wanted.isEmpty || wanted.contains($0.id) }
        // Tables may be chosen or changed by hand; nobody loses them without saying so.
        let kept = wish.keepsTables ? asked.filter { plans[$0.id].map { !$0.sessions.isEmpty } ?? false } : []
        let cohorts = asked.filter { cohort in !kept.contains { $0.id == cohort.id } }
        if !kept.isEmpty { context.output.say(context.words.tablesKept(kept.map(\.name))) }
        let attendance = try store.attendance()
        let bases = cohorts.map { cohort in
            TablesBasis(
                cohort: cohort.id, plan: plans[cohort.id] ?? TablePlan(), attendance: attendance[cohort.id] ?? CohortAttendance(),
                members: data.composition[cohort.id])
        }
        let seatings = zip(cohorts, bases).map { cohort, basis in
            let dates = SessionDates(of: cohort, in: data.programme).dates
            return CohortSeating(
                of: cohort.id, in: data, plan: basis.plan,
                attendance: (attendance[cohort.id] ?? CohortAttendance()).asOf(context.today, dates: dates), dates: dates,
                scope: wish.again == nil ? .anew : .remaining, tableSize: wish.tableSize)
        }
        let report = SeatReport(
            programme: data.programme, cohorts: cohorts, kept: kept, seatings: seatings, wish: wish, context: context)
        switch wish.form {
        case .advice: try context.output.result(report.advice())
        case .plans:
            let fronts = try all(seatings, wish, data.programme.tablePriority, context) { $0.front($1, progress: $2) }
            try context.output.result(report.fronts(fronts))
        case .plan:
            let begin = ContinuousClock.now
            let results = try all(seatings, wish, data.programme.tablePriority, context) { $0.seat($1, progress: $2) }
            let seconds = (ContinuousClock.now - begin) / .seconds(1)
            if !wish.isDry, !cohorts.isEmpty {
                try store.perform(.seatTables(cohorts.map(\.id).sorted()), at: context.now, who: context.who) { changes in
                    // Within the change: what somebody else wrote while this one searched is not written over.
                    for (place, cohort) in cohorts.enumerated() {
                        guard try changes.tablesBasis(of: cohort.id) == bases[place] else { throw StoreError.outdated(name: cohort.name) }
                    }
                    for (place, cohort) in cohorts.enumerated() {
                        try changes.put(seatings[place].plan(results[place].tables), of: cohort.id)
                    }
                }
            }
            if wish.isDry { context.output.say(context.words.nothingKept) }
            try context.output.result(report.plan(results, seconds: wish.steps == nil ? seconds : nil))
        }
        return .done
    }

    /// Something for each cohort, several at once, in the order of the cohorts whatever ends first.
    /// - Throws: `Interrupted`.
    private static func all<Result: Sendable>(
        _ seatings: [CohortSeating], _ wish: SeatWish, _ priority: Programme.TablePriority, _ context: CommandContext,
        _ work: @escaping @Sendable (SeatWish, CohortTask, @escaping (Double) -> Void) -> Result
    ) throws -> [Result] {
        let cores = max(1, min(seatings.count, ProcessInfo.processInfo.activeProcessorCount))
        let people = seatings.reduce(0) { $0 + $1.people.count }
        let tasks = seatings.enumerated().map { place, seating in
            CohortTask(
                seating: seating, priority: priority, place: place, of: seatings.count, people: people, cores: cores)
        }
        let results = Gathered<Result>(count: tasks.count)
        try Interrupt.during { key in
            let wish = wish.stopping(at: key)
            let progress = CommandProgress(context)
            defer { progress.end() }
            DispatchQueue.concurrentPerform(iterations: cores) { core in
                for (done, place) in stride(from: core, to: tasks.count, by: cores).enumerated() {
                    // Each core has about as much to do, so that one of them tells of all.
                    let result = work(wish, tasks[place]) { used in
                        if core == 0 { progress.tell(used: (Double(done) + used) * Double(cores) / Double(tasks.count)) }
                    }
                    results.set(result, at: place)
                }
            }
        }
        return results.all
    }
}
