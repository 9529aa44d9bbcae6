/// Finds tables for the sessions of a cohort.
public enum Seater {
    /// Tables for a problem, by what counts first.
    ///
    /// - Parameters:
    ///   - order: what counts first. `.leastChange` and `.facesThenLeastChange` begin from the earlier plan of the sessions.
    ///   - stop: when to end; the search also ends where nothing can be better on any number. A rule that counts steps alone makes the result
    ///     repeatable.
    ///   - seed: decides all chance.
    ///   - progress: told now and then how far it is.
    public static func seat(
        _ problem: SeatingProblem, order: SeatingOrder, stop: StopRule, seed: UInt64 = 1,
        progress: @escaping (SearchProgress) -> Void = { _ in }
    ) -> SeatingResult {
        var search = SeatingSearch(problem, stop: stop, seed: seed, progress: progress)
        // Nobody to seat, or no session left: there is nothing to look for.
        guard !problem.sessions.isEmpty else { return search.result(WorkingSeating([], of: problem, order: order)) }
        let found: WorkingSeating
        switch order {
        case .facesAlone: found = search.fewestRepeats(share: 1)
        case .faces: found = search.faces()
        case .mix: found = search.mix()
        case .mixWithin(let repeats): found = search.between(search.fewestRepeats(), repeats: repeats)
        case .leastChange, .facesThenLeastChange: found = search.again(order: order)
        }
        return search.result(found)
    }
}
