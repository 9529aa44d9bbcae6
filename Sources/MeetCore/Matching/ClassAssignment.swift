/// Who of those who are alike is seated at which schedule: as many as are wanted, wherever that can be (augmenting paths).
///
/// They are persons, or groups that come together; what counts is their reach: at which schedules they can come.
struct ClassAssignment<Reach: Hashable> {
    /// The distinct reaches, in the order in which they came.
    private var isOpen: [[Bool]] = []
    private var reachOf: [Int: Int] = [:]
    /// Those seated at each schedule, by their reach.
    private var seatedByReach: [[[Int]]]
    /// Those who wait, by their reach.
    private var waitingByReach: [[Int]] = []

    /// All wait.
    ///
    /// - Parameters:
    ///   - reach: the reach of each.
    ///   - isOpen: whether those of a reach can come at a schedule.
    init(_ members: [Int], schedules: Int, reach: (Int) -> Reach, isOpen: (Reach, Int) -> Bool) {
        var places: [Reach: Int] = [:]
        for member in members {
            let own = reach(member)
            let place = places[own] ?? places.count
            if places[own] == nil {
                places[own] = place
                self.isOpen.append((0..<schedules).map { isOpen(own, $0) })
                waitingByReach.append([])
            }
            reachOf[member] = place
            waitingByReach[place].append(member)
        }
        seatedByReach = [[[Int]]](repeating: [[Int]](repeating: [], count: places.count), count: schedules)
    }

    /// Those seated at a schedule, in a fixed order.
    func seated(_ schedule: Int) -> [Int] { seatedByReach[schedule].flatMap { $0 } }

    /// Seats one more at a schedule, perhaps by moving others to other schedules; nobody where there is no way.
    mutating func seat(in schedule: Int) {
        // From the schedule backwards: who could come here from where, until someone who waits can come.
        var next: [Int: (schedule: Int, reach: Int)] = [:]
        var frontier = [schedule]
        var seen: Set<Int> = [schedule]
        while let place = frontier.first {
            frontier.removeFirst()
            if let reach = waitingByReach.indices.first(where: { isOpen[$0][place] && !waitingByReach[$0].isEmpty }) {
                shift(waitingByReach[reach].removeLast(), to: place, along: next)
                return
            }
            for other in seatedByReach.indices where !seen.contains(other) {
                let held = seatedByReach[other]
                guard let reach = held.indices.first(where: { isOpen[$0][place] && !held[$0].isEmpty }) else { continue }
                seen.insert(other)
                next[other] = (place, reach)
                frontier.append(other)
            }
        }
    }

    /// Seats one at a schedule, and moves one on from there, and so on to the schedule where the path began.
    private mutating func shift(_ member: Int, to schedule: Int, along next: [Int: (schedule: Int, reach: Int)]) {
        var place = schedule
        var arriving = member
        while true {
            let step = next[place]
            let leaving = step.flatMap { seatedByReach[place][$0.reach].popLast() }
            if let reach = reachOf[arriving] { seatedByReach[place][reach].append(arriving) }
            guard let step, let leaving else { return }
            arriving = leaving
            place = step.schedule
        }
    }
}
