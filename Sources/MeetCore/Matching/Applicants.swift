/// Those who wait and could come to a cohort, in an order, each with the effect of adding them.
///
/// The effect depends on a person's class alone, so it is worked out once for each class. The list is made anew when the cohort, its members,
/// the order or the filter change; moving in it costs nothing.
public struct Applicants: Sendable {
    /// In what order they stand.
    public enum Order: CaseIterable, Hashable, Sendable {
        /// Who mends the mix most comes first; then by name.
        case effect
        /// By name.
        case name
        /// Who has waited longest comes first; then by name.
        case waiting
    }

    /// Their indices in the problem; those excluded from the cohort come last.
    public let persons: [Int]
    /// How many of them are excluded from the cohort.
    public let excludedCount: Int
    private let effectOfClass: [Int32: Int]

    /// Nobody.
    public init() {
        persons = []
        excludedCount = 0
        effectOfClass = [:]
    }

    /// Those who wait, are not pinned elsewhere, and can come to a cohort.
    ///
    /// - Parameters:
    ///   - nameRank: the place of each person in the alphabetical order.
    ///   - isShown: a filter by person.
    public init(
        for cohort: Int, in working: WorkingComposition, order: Order, nameRank: [Int32], isShown: (Int) -> Bool = { _ in true }
    ) {
        let problem = working.problem
        let tally = CohortTally(working, cohort: cohort)
        var effects: [Int32: Int] = [:]
        var keyed: [(key: (Int, Int, Int32), person: Int)] = []
        var excludedCount = 0
        for waiting in working.waitingPersons {
            let person = Int(waiting)
            let pinned = Int(working.pins.pinnedTo[person])
            guard problem.mayAttend(person, cohort), pinned < 0 || pinned == cohort, isShown(person) else { continue }
            let group = problem.classOf[person]
            let effect = effects[group] ?? tally.effect(of: group).mix
            effects[group] = effect
            let isExcluded = working.pins.excludes(person, from: cohort)
            if isExcluded { excludedCount += 1 }
            let first =
                switch order {
                case .effect: effect
                case .name: 0
                case .waiting: Int(problem.registered[person])
                }
            keyed.append((key: (isExcluded ? 1 : 0, first, nameRank[person]), person: person))
        }
        keyed.sort { $0.key < $1.key }
        persons = keyed.map(\.person)
        self.excludedCount = excludedCount
        effectOfClass = effects
    }

    /// By how much the cohort's mix energy changes when a person of the list is added; below 0 is better.
    public func effect(of person: Int, in problem: MatchingProblem) -> Int {
        effectOfClass[problem.classOf[person]] ?? 0
    }
}
