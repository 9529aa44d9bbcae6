/// The numbers of a cohort as a meter shows them, now and with one person more or less.
public struct CohortMeter: Hashable, Sendable {
    /// A number now, and by how much it would change.
    public struct Reading: Hashable, Sendable {
        /// The number now.
        public let now: Int
        /// By how much it would change.
        public let change: Int
    }

    /// Two contrasts that may hide two camps.
    public struct Crossing: Hashable, Sendable {
        /// The place of the first axis in the programme.
        public let first: Int
        /// The place of the second.
        public let second: Int
        /// The sum of products of poles.
        public let reading: Reading
    }

    /// The number of members.
    public let size: Reading
    /// The number of each category of each axis: `counts[axis][category]`.
    public let counts: [[Reading]]
    /// The crossings, in the order of the axes.
    public let crossings: [Crossing]
    /// The mix energy.
    public let energy: Reading

    /// Reads a cohort.
    ///
    /// - Parameters:
    ///   - entering: those who would come; none of them is a member.
    ///   - leaving: the members who would go.
    public init(_ working: WorkingComposition, cohort: Int, entering: [Int] = [], leaving: [Int] = []) {
        let problem = working.problem
        func share(_ person: Int, _ feature: Int) -> Int {
            Int(problem.shares[Int(problem.classOf[person]) * problem.features.count + feature])
        }
        func reading(_ feature: Int) -> Reading {
            let change = entering.reduce(0) { $0 + share($1, feature) } - leaving.reduce(0) { $0 + share($1, feature) }
            return Reading(now: working.sum(feature, cohort), change: change)
        }
        var counts = problem.programme.axes.map { [Reading](repeating: Reading(now: 0, change: 0), count: $0.categories.count) }
        var crossings: [Crossing] = []
        var now = 0
        var then = 0
        for feature in problem.features.indices {
            let value = reading(feature)
            switch problem.features[feature].kind {
            case .balance: break
            case .count(let axis, let category): counts[axis][category] = value
            case .crossing(let first, let second): crossings.append(Crossing(first: first, second: second, reading: value))
            }
            let limits = problem.features[feature].limits
            now += limits.energy(Int32(value.now))
            then += limits.energy(Int32(value.now + value.change))
        }
        size = Reading(now: working.size(cohort), change: entering.count - leaving.count)
        self.counts = counts
        self.crossings = crossings
        energy = Reading(now: now, change: then - now)
    }
}
