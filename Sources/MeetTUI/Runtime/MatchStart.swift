import MeetCore

/// From where a match begins: who sits where and what is fixed by hand.
///
/// To gather that takes longer than a key may wait where there are very many people, so it is done beside.
struct MatchStart: Sendable {
    let problem: MatchingProblem
    let composition: Composition
    let pins: Pins

    /// What there was when the match was asked for.
    init(_ snapshot: DeskSnapshot) {
        problem = snapshot.desk.problem
        composition = snapshot.desk.working.composition
        pins = snapshot.desk.working.currentPins
    }

    /// Matches on this thread until it is done, its time is over, or the flag is set.
    func run(_ request: Int, _ scope: MatchScope, seed: UInt64, _ flag: CancelFlag, _ post: @escaping @Sendable (AppMessage) -> Void) {
        let stop = SearchBounds.stop(seconds: Matcher.usualSeconds(people: problem.personCount), flag)
        let result = Matcher(problem, scope: scope, seed: SearchBounds.seed(seed)).run(from: composition, pins: pins, stop: stop) {
            progress in
            post(.matchProgress(request: request, progress))
        }
        // Seating very many people takes longer than a key may wait, so that is done here.
        let isLarge = scope.cohorts == nil && problem.cohortCount > Desk.mostCounted
        let working = isLarge ? WorkingComposition(problem, result.composition, pins: pins) : nil
        post(.matched(request: request, result, working: working))
    }
}
