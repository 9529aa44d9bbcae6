import MeetCore

/// `meet book`: plans the venues of the sessions; with `--state` it books one by hand (`BookByHand`).
enum BookCommand: Command {
    static let syntax = CommandSyntax(
        "book",
        options: [
            CommandOption("--cohort", .values(.cohort)) { $0.optionCohorts },
            CommandOption("--seconds", .value(.seconds)) { $0.optionSeconds },
            CommandOption("--steps", .value(.number)) { $0.optionSteps },
            CommandOption("--seed", .value(.number)) { $0.optionSeed },
            CommandOption("--dry-run") { $0.optionDryRun },
            CommandOption("--state", .value(.choice(BookingState.allCases.map(\.rawValue)))) { $0.optionBookState },
            CommandOption("--session", .value(.number)) { $0.optionBookSession },
            CommandOption("--venue", .value(.venue)) { $0.optionBookVenue },
            CommandOption("--new-time") { $0.optionNewTime },
            CommandOption("--asked-on", .value(.date)) { $0.optionAskedOn },
            CommandOption("--held-until", .value(.date)) { $0.optionHeldUntil },
            CommandOption("--free-cancellation", .value(.date)) { $0.optionFreeCancellation },
            CommandOption("--contact", .value(.text)) { $0.optionContact },
            CommandOption("--reason", .value(.text)) { $0.optionReason },
        ]
    ) { $0.helpBook }

    static let deeds: [Deed] = [.planVenues, .takeVenue, .changeBooking, .moveBooking]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let isDry = arguments.has("--dry-run")
        if arguments.has("--state") {
            let store = try context.openToChange(isDry: isDry)
            defer { store.close() }
            guard arguments.has("--session") else { return try BookTogether(arguments, context, store).run() }
            return try BookByHand(arguments, context, store).run()
        }
        if BookByHand.options.contains(where: arguments.has) { throw UsageError.missingOption("--state", command: syntax.name) }
        let seed = UInt64(try arguments.integer("--seed", in: 0...Int.max) ?? 1)
        let steps = try arguments.integer("--steps", in: 0...Int.max)
        let seconds = try arguments.seconds("--seconds")
        let store = try context.openToChange(isDry: isDry)
        defer { store.close() }
        let term = try LoadedTerm(store)
        let data = term.data
        let scope = try term.cohorts(arguments.all("--cohort"))
        let planned = scope ?? Set(data.programme.cohorts.map(\.id))
        let usual = Booker.usualSeconds(people: data.people.count)
        let problem = BookingProblem(
            data.programme, people: Dictionary(data.people.map { ($0.id, $0) }) { first, _ in first }, composition: data.composition,
            venues: data.venues, bookings: data.bookings, busy: try store.busyTimes(), scope: scope)
        let (plan, usesClock) = try Interrupt.during { key in
            let stop = StopRule(seconds: steps == nil ? seconds ?? usual : seconds, steps: steps, cancel: key)
            let progress = CommandProgress(context)
            defer { progress.end() }
            let plan = Booker(problem, seed: seed).run(stop: stop) { now in
                progress.tell(used: now.used, context.words.workTravel(now.score.travel))
            }
            return (plan, stop.usesClock)
        }
        let names = BookingNames(context.words, data.programme, venues: data.venues)
        if !isDry {
            let late = try store.perform(.bookVenues(planned.sorted()), at: context.now, who: context.who) {
                try $0.replaceIdeas(of: planned, with: plan.bookings)
            }
            if !late.isEmpty { context.output.say(context.words.plannedTooLate(late.map(names.session))) }
        }
        if isDry { context.output.say(context.words.nothingKept) }
        if context.isJSON {
            try context.output.result(
                BookingJSON.object(plan, names, seconds: usesClock ? plan.seconds : nil, context.words))
        } else {
            try context.output.result(context.text(sheet(plan, data, names, context.words)))
        }
        return plan.score.hard == 0 ? .done : .broken
    }

    /// How far members have to a session: on average over all cohorts, and the one who has the farthest.
    private static func ways(_ plan: BookingPlan, _ data: TermData) -> (mean: Int, longest: Int)? {
        let houses = Dictionary(data.venues.map { ($0.id, $0) }) { first, _ in first }
        let people = Dictionary(data.people.map { ($0.id, $0) }) { first, _ in first }
        var (sum, count, longest) = (0, 0, 0)
        for (cohort, bookings) in Dictionary(grouping: plan.bookings, by: \.session.cohort) {
            let places = bookings.compactMap { houses[$0.venue].flatMap(VenueFit.place) }
            let party = CohortParty(data.composition[cohort].compactMap { people[$0] })
            guard let ways = party.ways(to: places) else { continue }
            sum += ways.mean * party.counted * places.count
            count += party.counted * places.count
            longest = max(longest, ways.longest)
        }
        return count == 0 ? nil : ((sum + count / 2) / count, longest)
    }

    private static func sheet(_ plan: BookingPlan, _ data: TermData, _ names: BookingNames, _ words: Words) -> Sheet {
        let cells = BookingCells(names: names, words: words)
        var blocks: [Sheet.Block] = []
        let conflicts = plan.conflicts.map { "! " + $0.sentence(words, names) }
        if !conflicts.isEmpty { blocks.append(.paragraph(conflicts.joined(separator: "\n"))) }
        let score = plan.score
        blocks.append(
            .paragraph(
                words.booked(
                    plan.bookings.count, unbooked: score.unbooked, hard: score.hard, travel: score.travel, bound: plan.travelBound,
                    cost: score.cost)))
        if let ways = ways(plan, data) {
            blocks.append(.paragraph(words.waysOfAll(mean: words.kilometres(ways.mean), longest: words.kilometres(ways.longest))))
        }
        if plan.uncounted > 0 { blocks.append(.paragraph(words.uncountedInTravel(plan.uncounted))) }
        if !plan.bookings.isEmpty { blocks.append(.table(SheetTable(columns: cells.columns, rows: plan.bookings.map(cells.row)))) }
        return Sheet(title: data.programme.name, blocks: blocks)
    }
}
