import MeetCore

/// Works out what a programme would mean: in two steps, since what there is is counted at once, and what collides takes a search.
///
/// It is work beside the loop: it compiles all people anew.
struct RulesCheck {
    /// What is known before the search.
    let report: RulesReport
    private let after: WorkingComposition?

    /// Counts for a programme.
    /// - Parameters:
    ///   - programme: the programme as it would be.
    ///   - desk: people and programme as they are.
    ///   - composition: who sits where now.
    ///   - pins: what is fixed by hand now.
    init(_ programme: Programme, desk: Desk, _ composition: Composition, _ pins: Pins) {
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
        var data = desk.data
        data.programme = programme
        let problem = programme == desk.programme ? desk.problem : MatchingProblem(data, dates: SessionDates.resolve(programme))
        let after = WorkingComposition(problem, composition, pins: pins)
        report.supplies = SupplyTable.supplies(problem)
        report.gaps = AxisGap.gaps(problem, desk.data.people)
        if programme != desk.programme {
            let before = WorkingComposition(desk.problem, composition, pins: pins)
            report.losses = RuleChange(desk.data, before: before, after: after).losses
        }
        self.report = report
        self.after = after
    }

    /// The report with the rules that collide.
    func searched() -> RulesReport {
        var report = report
        report.conflicts = after?.conflicts() ?? []
        return report
    }
}
