/// Who of one class is seated at which schedule: as many as are wanted, wherever that can be (augmenting paths).
struct ClassAssignment {
    private let problem: MatchingProblem
    /// Persons seated at each schedule, by their reach.
    private var seatedByReach: [[Int: [Int]]]
    /// Persons who wait, by their reach.
    private var waitingByReach: [Int: [Int]] = [:]

    /// All of some persons wait.
    init(_ problem: MatchingProblem, _ persons: [Int]) {
        self.problem = problem
        seatedByReach = [[Int: [Int]]](repeating: [:], count: problem.schedules.count)
        for person in persons { waitingByReach[Int(problem.reachOf[person]), default: []].append(person) }
    }

    /// The persons seated at a schedule, in a fixed order.
    func seated(_ schedule: Int) -> [Int] { seatedByReach[schedule].sorted { $0.key < $1.key }.flatMap(\.value) }

    /// The persons who still wait.
    var waiting: [Int] { waitingByReach.sorted { $0.key < $1.key }.flatMap(\.value) }

    /// Seats one more person at a schedule, perhaps by moving others to other schedules; nobody where there is no way.
    mutating func seat(in schedule: Int) {
        // From the schedule backwards: who could come here from where, until someone who waits can come.
        var next: [Int: (schedule: Int, reach: Int)] = [:]
        var frontier = [schedule]
        var seen: Set<Int> = [schedule]
        while let place = frontier.first {
            frontier.removeFirst()
            if let reach = waitingByReach.keys.sorted().first(where: { open($0, place) && waitingByReach[$0]?.isEmpty == false }),
                let person = waitingByReach[reach]?.popLast()
            {
                shift(person, to: place, along: next)
                return
            }
            for other in seatedByReach.indices where !seen.contains(other) {
                guard
                    let reach = seatedByReach[other].keys.sorted().first(where: {
                        open($0, place) && seatedByReach[other][$0]?.isEmpty == false
                    })
                else { continue }
                seen.insert(other)
                next[other] = (place, reach)
                frontier.append(other)
            }
        }
    }

    /// Seats a person at a schedule, and moves one person on from there, and so on to the schedule where the path began.
    private mutating func shift(_ person: Int, to schedule: Int, along next: [Int: (schedule: Int, reach: Int)]) {
        var place = schedule
        var arriving = person
        while true {
            let step = next[place]
            let leaving = step.flatMap { seatedByReach[place][$0.reach]?.popLast() }
            seatedByReach[place][Int(problem.reachOf[arriving]), default: []].append(arriving)
            guard let step, let leaving else { return }
            arriving = leaving
            place = step.schedule
        }
    }

    private func open(_ reach: Int, _ schedule: Int) -> Bool { problem.reaches[reach].open[schedule] }
}
