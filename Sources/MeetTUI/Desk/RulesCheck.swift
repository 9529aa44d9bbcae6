import MeetCore

/// Works out what a programme would mean: in two steps, since what there is is counted at once, and what collides takes a search.
///
/// It is work beside the loop: it compiles all people anew.
struct RulesCheck {
    /// What is known before the search.
    let report: RulesReport
    private let after: WorkingComposition?
    /// The cohorts nobody can do anything about any more.
    private let closed: Set<CohortID>

    /// Counts for a programme.
    /// - Parameters:
    ///   - programme: the programme as it would be.
    ///   - desk: people, programme and who sits where as they are.
    ///   - records: how much is kept of each cohort; asked for where `removesCohorts`.
    init(_ programme: Programme, desk: Desk, records: [CohortID: CohortRecords] = [:]) {
        closed = desk.data.closedCohorts(dates: desk.dates, today: desk.today)
        var report = RulesReport()
        if programme != desk.programme {
            do {
                _ = try ProgrammeJSON.programme(from: ProgrammeJSON.value(of: programme))
            } catch ExchangeError.programme(let problems) {
                report.problems = problems
            } catch {
                report.problems = [ProgrammeProblem(path: "", reason: .missing)]
            }
        }
        guard report.problems.isEmpty else {
            self.report = report
            after = nil
            return
        }
        let after: WorkingComposition
        if programme == desk.programme {
            after = desk.working
        } else {
            var data = desk.data
            data.programme = programme
            let problem = MatchingProblem(data, dates: SessionDates.resolve(programme))
            after = WorkingComposition(problem, desk.working.composition, pins: desk.working.currentPins)
            report.losses = RuleChange(desk.data, before: desk.working, after: after, records: records).losses
        }
        report.supplies = SupplyTable.supplies(after.problem)
        report.gaps = AxisGap.gaps(after.problem, desk.data.people)
        self.report = report
        self.after = after
    }

    /// Whether a programme lacks a cohort of the desk.
    static func removesCohorts(_ programme: Programme, _ desk: Desk) -> Bool {
        let kept = Set(programme.cohorts.map(\.id))
        return desk.programme.cohorts.contains { !kept.contains($0.id) }
    }

    /// The report with the rules that collide.
    func searched() -> RulesReport {
        var report = report
        report.conflicts = after?.conflicts(besides: closed) ?? []
        return report
    }
}
