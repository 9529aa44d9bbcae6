/// What is still known, in numbers alone, of persons who were erased: so that the statistics of a term go on saying how many took part.
///
/// No number is kept that would be a person. Categories and attendance are counted only where they are those of `least` or more together;
/// of fewer it is kept how many they were, and nothing else. There are no crossings: what was counted of one axis cannot be joined with
/// another. Why so: docs/decisions/0022-counts-that-stay.md.
public struct FormerCounts: Hashable, Sendable {
    /// Fewer than so many are not told apart from nobody: of them only the number is kept.
    public static let least = 5

    /// The numbers of those who were together: the members of a cohort, or those who waited.
    public struct Group: Hashable, Sendable {
        /// How many were erased.
        public var persons = 0
        /// Of how many the background is counted: of erased ones, and of those who are there and whose background was erased.
        public var backgrounds = 0
        /// By axis and category, how many.
        public var categories: [AxisID: [CategoryID: Int]] = [:]
        /// Of how many of the erased attendance is counted.
        public var attending = 0
        /// By session, how many had each mark.
        public var marks: [Int: [AttendanceState: Int]] = [:]
        /// How many came to as many sessions as the programme asks for at the least.
        public var completed = 0
        /// How many were away twice or more.
        public var awayTwice = 0

        /// Nobody.
        public init() {}

        /// Counts the backgrounds of some persons, where with those counted already they are enough.
        /// - Returns: whether they are counted.
        @discardableResult
        public mutating func count(backgrounds values: [AxisValues]) -> Bool {
            let known = values.filter { !$0.entries.isEmpty }
            guard !known.isEmpty, backgrounds + known.count >= FormerCounts.least else { return false }
            backgrounds += known.count
            for values in known {
                for entry in values.entries { categories[entry.axis, default: [:]][entry.category, default: 0] += 1 }
            }
            return true
        }

        /// Counts what was marked of some persons, of each by session, where with those counted already they are enough.
        /// - Parameter sessions: how many sessions a member was to come to at the least.
        public mutating func count(marks all: [[Int: AttendanceState]], sessions: Int) {
            guard !all.isEmpty, attending + all.count >= FormerCounts.least else { return }
            attending += all.count
            for own in all {
                for (session, state) in own { marks[session, default: [:]][state, default: 0] += 1 }
                if own.values.count(where: { !$0.wasThere }) >= 2 { awayTwice += 1 }
                if own.values.count(where: \.wasThere) >= max(1, sessions) { completed += 1 }
            }
        }

        /// How many of a category.
        public func count(_ category: CategoryID, on axis: AxisID) -> Int { categories[axis]?[category] ?? 0 }

        /// Two groups together.
        static func + (left: Self, right: Self) -> Self {
            var sum = left
            sum.persons += right.persons
            sum.backgrounds += right.backgrounds
            sum.attending += right.attending
            sum.completed += right.completed
            sum.awayTwice += right.awayTwice
            sum.categories.merge(right.categories) { $0.merging($1, uniquingKeysWith: +) }
            sum.marks.merge(right.marks) { $0.merging($1, uniquingKeysWith: +) }
            return sum
        }
    }

    /// The numbers of the members of each cohort of which any was erased.
    public var cohorts: [CohortID: Group] = [:]
    /// The numbers of those who had no seat.
    public var waiting = Group()

    /// Nobody was erased.
    public init() {}

    /// The numbers of a group; nil for who had no seat.
    public subscript(cohort: CohortID?) -> Group {
        get { cohort.map { cohorts[$0] ?? Group() } ?? waiting }
        set { if let cohort { cohorts[cohort] = newValue } else { waiting = newValue } }
    }

    /// Whether nothing is counted.
    public var isEmpty: Bool { self == FormerCounts() }

    /// How many were erased in all.
    public var persons: Int { waiting.persons + seated }

    /// How many of them had a seat.
    public var seated: Int { cohorts.values.reduce(0) { $0 + $1.persons } }

    /// The same for a programme's cohorts: those of one that is gone count as who waited, as its members do.
    public func fitted(to programme: Programme) -> FormerCounts {
        let known = Set(programme.cohorts.map(\.id))
        var result = self
        for (id, group) in cohorts where !known.contains(id) {
            result.cohorts[id] = nil
            result.waiting = result.waiting + group
        }
        return result
    }
}
