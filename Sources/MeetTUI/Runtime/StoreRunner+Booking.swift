import Dispatch
import MeetCore

// A plan of venues, made beside.
extension StoreRunner {
    /// Plans the venues of some cohorts until it is done, its time is over, or it is stopped.
    func book(_ request: Int, _ cohorts: Set<CohortID>, _ snapshot: DeskSnapshot, _ post: @escaping @Sendable (AppMessage) -> Void) {
        let flag = CancelFlag()
        bookingFlag.withLock { $0 = flag }
        booking.async {
            let stop = SearchBounds.stop(seconds: Booker.usualSeconds(people: snapshot.desk.data.people.count), flag)
            let plan = Self.plan(cohorts, snapshot, seed: SearchBounds.seed(UInt64(request)), stop: stop) {
                post(.bookingProgress(request: request, $0))
            }
            post(.booked(request: request, plan, snapshot.desk.troubles(of: plan, cohorts)))
        }
    }

    /// The plan of the venues of some cohorts, from who sits where on the desk.
    static func plan(
        _ cohorts: Set<CohortID>, _ snapshot: DeskSnapshot, seed: UInt64, stop: StopRule, tell: @escaping (BookingProgress) -> Void
    ) -> BookingPlan {
        let desk = snapshot.desk
        let composition = desk.working.composition
        var people: [PersonID: Person] = [:]
        for cohort in cohorts {
            for id in composition[cohort] { if let index = desk.problem.index(of: id) { people[id] = desk.person(index) } }
        }
        let problem = BookingProblem(
            desk.programme, people: people, composition: composition, venues: desk.data.venues, bookings: desk.data.bookings,
            busy: desk.venueDesk.busy, scope: cohorts)
        return Booker(problem, seed: seed).run(stop: stop, progress: tell)
    }
}
