import MeetCore

/// A change to who sits where, tried on a copy: what it does to each cohort, and which hard rules it breaks or mends.
struct SeatTrial {
    /// One person's way.
    struct Move: Hashable {
        let person: Int
        /// The cohort of before and of after; nil for those who wait.
        let from: Int?
        let to: Int?
    }

    let term: LoadedTerm
    /// Those who move; who is there already is not among them.
    let moves: [Move]
    /// Who would sit where.
    let after: WorkingComposition
    /// The rules that are newly broken, or broken by more than before.
    let breaks: [BrokenRule]
    /// The rules that are broken now and would be kept.
    let mends: [BrokenRule]

    init(_ term: LoadedTerm, _ wanted: [(person: Int, to: Int?)]) {
        self.term = term
        moves = wanted.map { Move(person: $0.person, from: term.working.cohort(of: $0.person), to: $0.to) }.filter { $0.from != $0.to }
        var after = term.working
        // Who leaves does so first, so that no seat is asked for twice.
        for move in moves { after.seat(move.person, in: nil) }
        for move in moves { after.seat(move.person, in: move.to) }
        self.after = after
        let (former, broken) = (term.working.brokenRules, after.brokenRules)
        breaks = broken.filter { $0.isWorse(than: former) }
        mends = former.filter { !$0.isAmong(broken) }
    }

    /// The cohorts in which it changes anything, in the order of the programme.
    var cohorts: [Int] { Set(moves.flatMap { [$0.from, $0.to] }.compactMap { $0 }).sorted() }

    /// What it does to the score of a cohort.
    func effect(on cohort: Int) -> ScoreEffect {
        func empty(_ working: WorkingComposition) -> Int {
            max(0, term.data.programme.cohorts[cohort].seats.upperBound - working.memberCount(cohort))
        }
        func away(_ working: WorkingComposition) -> Int {
            working.memberIndices(cohort).reduce(0) { $0 + working.datesAway($1, from: cohort) }
        }
        return ScoreEffect(
            hard: after.brokenRules(in: cohort).count - term.working.brokenRules(in: cohort).count,
            unfilled: empty(after) - empty(term.working), mix: after.mix(cohort) - term.working.mix(cohort),
            absences: away(after) - away(term.working))
    }

    /// What the log calls it.
    var kind: ChangeKind {
        func id(_ cohort: Int?) -> CohortID? { cohort.map { term.data.programme.cohorts[$0].id } }
        return .seats(moves.map { (person: term.data.people[$0.person].id, from: id($0.from), to: id($0.to)) })
    }

    /// Writes it, as part of one change: who leaves first.
    func write(_ changes: Changes) throws {
        for move in moves.sorted(by: { ($0.to == nil ? 0 : 1) < ($1.to == nil ? 0 : 1) }) {
            try changes.setSeat(term.data.people[move.person].id, in: move.to.map { term.data.programme.cohorts[$0].id })
        }
    }
}
