/// Plans venues: every session gets one that suits, near for all and fair to the one with the longest way.
///
/// How the search and the proof work is in docs/BOOKING.md.
public struct Booker: Sendable {
    private let problem: BookingProblem
    private let seed: UInt64

    /// A booker for a problem; the seed determines all chance.
    public init(_ problem: BookingProblem, seed: UInt64) {
        self.problem = problem
        self.seed = seed
    }

    /// How long planning may take where nobody says how long: 1 s per 1,000 people of the term, at least 1 and at most 60.
    public static func usualSeconds(people: Int) -> Double {
        // A part of it is left for reading and keeping.
        min(58, max(1, 0.9 * Double(people) / 1000))
    }

    /// Plans until the rule says stop, or until the travel is proven the least.
    ///
    /// - Parameter progress: called at most ten times a second, on the thread that plans; never where only steps count.
    public func run(stop: StopRule, progress: ((BookingProgress) -> Void)? = nil) -> BookingPlan {
        var work = BookingWork(problem, seed: seed, stop: stop, progress: progress)
        work.run()
        let places = work.space.place
        let score = BookingScore(work.space.levels)
        let conflicts = BookingConflictFinder(problem: problem).conflicts(places: places)
        var bookings = problem.groups.flatMap(\.bookings)
        var unbooked: [SessionKey] = []
        for (seeker, venue) in zip(problem.seekers, places) {
            if Int(venue) == problem.none {
                unbooked.append(seeker.session.key)
            } else {
                bookings.append(Booking(session: seeker.session.key, venue: problem.venues[Int(venue)].id, span: seeker.session.span))
            }
        }
        let order = Dictionary(problem.groups.enumerated().map { ($1.id, $0) }) { first, _ in first }
        func place(_ key: SessionKey) -> (Int, Int) { (order[key.cohort] ?? 0, key.number) }
        let bound = score.hard == 0 ? work.bound : nil
        return BookingPlan(
            status: score.hard > 0 ? conflicts.isEmpty ? .unknown : .infeasible : bound == score.travel ? .optimal : .feasible,
            bookings: bookings.sorted { place($0.session) < place($1.session) }, unbooked: unbooked.sorted { place($0) < place($1) },
            score: score, travelBound: bound, conflicts: conflicts, uncounted: problem.uncounted, seed: seed, steps: work.steps,
            seconds: stop.elapsedSeconds, wasCancelled: stop.isCancelled)
    }
}
