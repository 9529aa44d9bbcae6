/// What counts of classes and reaches for some cohorts: classes that add the same to every count that the score looks at look alike, and
/// reaches that can keep the same schedules of those cohorts with the same absences have the same times.
///
/// Both are coarser than class and reach: an axis without weight and limits, a category without target, a slot or a date that none of the
/// cohorts has, and dates on which one is away but could not come anyway make nobody different.
struct AlikeTables {
    /// For each class, the first class that looks like it.
    let lookOf: [Int32]
    /// For each reach, the first reach that has the same times; −1 where it can keep none of the schedules.
    let timesOf: [Int32]
    /// The schedules of the cohorts, in the order of their texts, and those texts.
    let schedules: [(index: Int, text: String)]
    private let counted: [Int]
    private let problem: MatchingProblem

    /// The tables of a problem for the cohorts of some indices.
    init(_ problem: MatchingProblem, scope: [Int]) {
        self.problem = problem
        let features = problem.features
        let counted = features.indices.filter { feature in
            let limits = features[feature].limits
            return limits.weight > 0 || limits.neverAlone || limits.minimum > 0 || limits.maximum < FeatureLimits.unlimited
        }
        self.counted = counted
        var looks: [[Int32]: Int32] = [:]
        lookOf = problem.classCategories.indices.map { group in
            let shares = counted.map { problem.shares[group * features.count + $0] }
            let known = looks[shares] ?? Int32(group)
            looks[shares] = known
            return known
        }
        let schedules = Set(scope.map { Int(problem.scheduleOf[$0]) }).sorted()
        var times: [[Int32]: Int32] = [:]
        timesOf = problem.reaches.indices.map { index in
            let reach = problem.reaches[index]
            let answer = schedules.map { reach.open[$0] ? reach.absences[$0] : -1 }
            guard answer.contains(where: { $0 >= 0 }) else { return -1 }
            let known = times[answer] ?? Int32(index)
            times[answer] = known
            return known
        }
        self.schedules = schedules.map { index in
            let schedule = problem.schedules[index]
            return (index, PoolText.name(schedule.slot.text) + " " + schedule.dates.map(\.description).joined(separator: ","))
        }.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
    }

    /// Whether two reaches can keep one of the schedules both.
    func meet(_ first: Int32, _ second: Int32) -> Bool {
        schedules.contains { problem.reaches[Int(first)].open[$0.index] && problem.reaches[Int(second)].open[$0.index] }
    }

    /// What a class adds to each count that the score looks at, where that is anything.
    func lookText(_ group: Int) -> String {
        let axes = problem.programme.axes
        func name(_ axis: Int) -> String { PoolText.name(axes[axis].id.text) }
        let parts = counted.compactMap { feature -> String? in
            let share = problem.shares[group * problem.features.count + feature]
            guard share != 0 else { return nil }
            switch problem.features[feature].kind {
            case .balance(let axis): return "\(name(axis)):\(share)"
            case .count(let axis, let category): return "\(name(axis))=\(PoolText.name(axes[axis].categories[category].id.text))"
            case .crossing(let first, let second): return "\([name(first), name(second)].sorted().joined(separator: "*")):\(share)"
            }
        }
        return parts.isEmpty ? "-" : parts.sorted().joined(separator: ",")
    }

    /// Which schedules a reach can keep, by their place in `schedules`, and on how many dates of each it is away.
    func timesText(_ reach: Int) -> String {
        let parts = schedules.indices.compactMap { place -> String? in
            let schedule = schedules[place].index
            return problem.reaches[reach].open[schedule] ? "\(place):\(problem.reaches[reach].absences[schedule])" : nil
        }
        return parts.isEmpty ? "-" : parts.joined(separator: ",")
    }
}
