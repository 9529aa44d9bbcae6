/// Those who wait and could come to a cohort, in an order, each with the effect of adding them; where that is asked for also those who cannot.
///
/// The effect depends on a person's class alone, so it is worked out once for each class; and people come by name already, so that they are
/// laid in order by a few passes without comparing any two. The list is made anew when the cohort, its members, the order or the filter
/// change; moving in it costs nothing.
public struct Applicants: Sendable {
    /// In what order they stand.
    public enum Order: Hashable, Sendable {
        /// Who mends the mix most comes first; then by name.
        case effect
        /// By name.
        case name
        /// Who has waited longest comes first; then by name.
        case waiting
        /// By category on an axis, those of none last; in a category who mends the mix most comes first.
        case axis(Int)

        /// All orders of a programme with so many axes.
        public static func all(axes: Int) -> [Order] { [.effect, .name, .waiting] + (0..<axes).map { .axis($0) } }
    }

    /// Their indices in the problem: those who could come, those excluded from the cohort, and those who cannot come or sit elsewhere.
    public let persons: [Int]
    /// How many of them are excluded from the cohort.
    public let excludedCount: Int
    /// How many of them, the last, cannot come, are pinned elsewhere or sit elsewhere; they stand in the order in which they were given.
    public let unableCount: Int

    /// How many could come.
    public var ableCount: Int { persons.count - excludedCount - unableCount }

    /// Whether the one in a place cannot come, is pinned elsewhere or sits elsewhere.
    public func isUnable(at place: Int) -> Bool { place >= persons.count - unableCount }

    /// By class; only for the classes of those in the list.
    private let effects: [Int]

    /// Nobody.
    public init() {
        persons = []
        excludedCount = 0
        unableCount = 0
        effects = []
    }

    /// Those who wait, are not pinned elsewhere, and can come to a cohort.
    ///
    /// - Parameters:
    ///   - people: those to choose from, in the alphabetical order of names.
    ///   - includingUnable: whether those of them who cannot come or sit elsewhere stand last, since somebody looks for one of them.
    public init(
        for cohort: Int, in working: WorkingComposition, order: Order, among people: [Int], includingUnable: Bool = false
    ) {
        let problem = working.problem
        let pins = working.pins
        var found: [Int] = []
        var excluded: [Int] = []
        var unable: [Int] = []
        found.reserveCapacity(people.count)
        var isPresent = [Bool](repeating: false, count: problem.classCategories.count)
        for person in people {
            let place = Int(working.placeOf[person])
            let pinned = Int(pins.pinnedTo[person])
            guard place < 0, problem.mayAttend(person, cohort), pinned < 0 || pinned == cohort else {
                if includingUnable, place != cohort { unable.append(person) }
                continue
            }
            isPresent[Int(working.classOf[person])] = true
            if pins.excludes(person, from: cohort) { excluded.append(person) } else { found.append(person) }
        }
        let tally = CohortTally(working, cohort: cohort)
        var effects = [Int](repeating: 0, count: isPresent.count)
        for group in isPresent.indices where isPresent[group] { effects[group] = tally.effect(of: Int32(group)).mix }
        self.effects = effects
        excludedCount = excluded.count
        unableCount = unable.count
        guard order != .name else {
            persons = found + excluded + unable
            return
        }
        let rank = Self.rank(of: order, effects, isPresent, problem)
        persons = Self.sorted(found, by: rank) + Self.sorted(excluded, by: rank) + unable
    }

    /// By how much the cohort's mix energy changes when a person of the list is added; below 0 is better.
    public func effect(of person: Int, in problem: MatchingProblem) -> Int {
        let group = Int(problem.classOf[person])
        return effects.indices.contains(group) ? effects[group] : 0
    }

    /// What comes first, as small numbers: a place among the effects that there are, a day, a category.
    private static func rank(of order: Order, _ effects: [Int], _ isPresent: [Bool], _ problem: MatchingProblem) -> (Int) -> Int {
        if order == .waiting {
            let registered = problem.registered
            return { Int(registered[$0]) }
        }
        let distinct = Set(isPresent.indices.lazy.filter { isPresent[$0] }.map { effects[$0] }).sorted()
        let places = Dictionary(uniqueKeysWithValues: distinct.enumerated().map { ($1, $0) })
        var ranks = isPresent.indices.map { isPresent[$0] ? places[effects[$0]] ?? 0 : 0 }
        if case .axis(let axis) = order, problem.programme.axes.indices.contains(axis) {
            let none = problem.programme.axes[axis].categories.count
            for group in ranks.indices {
                let category = Int(problem.classCategories[group][axis])
                ranks[group] += (category < 0 ? none : category) * max(1, distinct.count)
            }
        }
        let classOf = problem.classOf
        return { [ranks] in ranks[Int(classOf[$0])] }
    }

    /// The persons by rank; those of one rank stay as they stand. Few ranks are counted, many are sorted.
    private static func sorted(_ persons: [Int], by rank: (Int) -> Int) -> [Int] {
        guard persons.count > 1 else { return persons }
        var ranks = persons.map(rank)
        // Who has no date comes last, and would else stretch the count.
        let known = ranks.lazy.filter { $0 < Int(Int32.max) }
        guard let low = known.min(), let high = known.max() else { return persons }
        for place in ranks.indices where ranks[place] == Int(Int32.max) { ranks[place] = high + 1 }
        let width = high - low + 2
        guard width <= 4 * persons.count + 4096 else {
            return ranks.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { persons[$0] }
        }
        var next = [Int](repeating: 0, count: width + 1)
        for rank in ranks { next[rank - low + 1] += 1 }
        for place in 1..<next.count { next[place] += next[place - 1] }
        var result = persons
        for (place, person) in persons.enumerated() {
            let rank = ranks[place] - low
            result[next[rank]] = person
            next[rank] += 1
        }
        return result
    }
}
