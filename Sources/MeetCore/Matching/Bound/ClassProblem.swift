/// The problem of the bound: cohorts as vectors of class counts, and the supply of persons by class and time.
///
/// It looks at some of the axes. Classes are here what those axes tell apart: people who add the same to every sum that they are charged for
/// are one class, so there are fewer than in the whole programme.
///
/// Only "no more of a class at these times than there are" is kept of the ties between cohorts; groups that come together, persons to be
/// kept apart and exclusions are left out. Every composition is still a solution here, so that what is proven here holds for all.
/// Its size does not grow with the number of people.
struct ClassProblem: Sendable {
    /// What the sum of each feature costs and breaks.
    let limits: [FeatureLimits]
    /// `shares[class * features + feature]`.
    let shares: [Int32]
    let classCount: Int
    /// The class here of each class of the programme.
    let classOf: [Int32]
    /// How many people one of each class is: 1, and more for groups that come together.
    let sizes: [Int32]
    /// The classes of the members of each kind of group that is looked at as one; empty for the classes of single persons.
    let parts: [[Int32]]
    /// The class of each group that is looked at as one; −1 for the others.
    let classOfGroup: [Int32]
    /// The number of time groups: schedules that the same persons can keep.
    let timeCount: Int
    /// `available[time * classCount + class]`: how many persons of a class can come.
    let available: [Int32]
    let supply: [SupplyType]
    /// The same by class.
    let typesOfClass: [[SupplyType]]
    let kinds: [CohortKind]
    /// The energy on these axes of the cohorts that are not to be changed.
    let fixedEnergy: Int
    /// The least number of empty seats, proven; nil where only that it is at least 0 is known.
    let unfilledBound: Int

    /// The number of entries of what is wanted or had of each class at each time.
    var supplySize: Int { max(1, timeCount) * classCount }

    /// The problem of filling the cohorts of a scope.
    ///
    /// - Parameters:
    ///   - working: the composition; who is locked keeps the place there.
    ///   - scope: the cohorts to fill.
    ///   - isLocked: who may not be moved.
    ///   - axes: the axes that are looked at; nil for all. Hard limits on the others are not asked for.
    ///   - groups: the groups that come together and are looked at as one; the members of the others as if they came alone.
    init(
        _ working: WorkingComposition, scope: [Int], isLocked: [Bool], axes: Set<Int>? = nil, groups: [Int] = []
    ) {
        let problem = working.problem
        let whole = working.limits.count
        let mostSeats = scope.map { max(Int(problem.seatsHigh[$0]), working.size($0)) }.max() ?? 0
        let own = (0..<whole).filter { feature in axes.map { problem.features[feature].kind.axes.isSubset(of: $0) } ?? true }
        let chosen = own.filter { feature in
            working.limits[feature].matter(upTo: Int32(mostSeats), isCount: problem.features[feature].kind.isCount)
        }
        limits = chosen.map { working.limits[$0] }
        let featureCount = chosen.count
        var lines: [[Int32]: Int32] = [:]
        var shares: [Int32] = []
        let classOf = problem.classCategories.indices.map { group in
            let line = chosen.map { working.shares[group * whole + $0] }
            if let known = lines[line] { return known }
            let next = Int32(lines.count)
            lines[line] = next
            shares += line
            return next
        }
        self.classOf = classOf
        var sizes = [Int32](repeating: 1, count: lines.count)
        var parts = [[Int32]](repeating: [], count: lines.count)
        var classOfGroup = [Int32](repeating: -1, count: problem.groups.count)
        var kindsOfGroup: [[Int32]: Int32] = [:]
        for place in groups where problem.groups[place].allSatisfy({ !isLocked[Int($0)] }) {
            let group = problem.groups[place]
            let key = group.map { classOf[Int(problem.classOf[Int($0)])] }.sorted()
            if kindsOfGroup[key] == nil {
                kindsOfGroup[key] = Int32(sizes.count)
                sizes.append(Int32(group.count))
                parts.append(key)
                for feature in 0..<featureCount { shares.append(key.reduce(0) { $0 + shares[Int($1) * featureCount + feature] }) }
            }
            classOfGroup[place] = kindsOfGroup[key] ?? -1
        }
        self.sizes = sizes
        self.parts = parts
        self.classOfGroup = classOfGroup
        self.shares = shares
        classCount = sizes.count
        let inScope = Set(scope)
        fixedEnergy = (0..<problem.cohortCount).reduce(0) { total, cohort in
            inScope.contains(cohort)
                ? total : own.reduce(total) { $0 + working.limits[$1].energy(working.sums[cohort * whole + $1]) }
        }

        let times = TimeGroups(problem)
        timeCount = times.count
        var types: [SupplyType: Int] = [:]
        let classes = sizes.count
        var counts = [Int32](repeating: 0, count: max(1, times.count) * classes)
        var list: [SupplyType] = []
        func add(_ group: Int, _ mask: UInt64) {
            guard mask != 0 else { return }
            let key = SupplyType(group: group, times: mask, count: 0)
            if let place = types[key] {
                list[place].count += 1
            } else {
                types[key] = list.count
                list.append(SupplyType(group: group, times: mask, count: 1))
            }
            for time in 0..<times.count where mask >> UInt64(time) & 1 == 1 { counts[time * classes + group] += 1 }
        }
        for person in 0..<problem.personCount where !isLocked[person] {
            let group = Int(problem.groupOf[person])
            if group >= 0, classOfGroup[group] >= 0 { continue }
            add(Int(classOf[Int(problem.classOf[person])]), times.ofReach[Int(problem.reachOf[person])])
        }
        for (place, group) in problem.groups.enumerated() where classOfGroup[place] >= 0 {
            add(Int(classOfGroup[place]), group.reduce(.max) { $0 & times.ofReach[Int(problem.reachOf[Int($1)])] })
        }
        let supply = list.sorted { ($0.group, $0.times) < ($1.group, $1.times) }
        self.supply = supply
        var typesOfClass = [[SupplyType]](repeating: [], count: classCount)
        for type in supply { typesOfClass[type.group].append(type) }
        self.typesOfClass = typesOfClass
        available = counts

        var kinds: [CohortKind] = []
        var places: [CohortKind: Int] = [:]
        for cohort in scope {
            var base = [Int32](repeating: 0, count: featureCount)
            var fixed = 0
            for member in working.members[cohort] where isLocked[Int(member)] {
                fixed += 1
                let group = Int(classOf[Int(problem.classOf[Int(member)])])
                for feature in 0..<featureCount { base[feature] += shares[group * featureCount + feature] }
            }
            let high = max(0, Int(problem.seatsHigh[cohort]) - fixed)
            let low = min(high, max(0, Int(problem.seatsLow[cohort]) - fixed))
            let key = CohortKind(group: times.ofSchedule[Int(problem.scheduleOf[cohort])], base: base, room: low...high, cohorts: [])
            if let place = places[key] {
                kinds[place].cohorts.append(cohort)
            } else {
                places[key] = kinds.count
                kinds.append(CohortKind(group: key.group, base: base, room: low...high, cohorts: [cohort]))
            }
        }
        self.kinds = kinds
        unfilledBound = Self.unfilledBound(kinds, supply, sizes, timeCount: times.count)
    }

    /// What the whole supply is worth at prices: each person at the time of those they can come at where the price is highest.
    ///
    /// - Parameter prices: `prices[time * classCount + class]`.
    func worth(of prices: [Int]) -> Int {
        supply.reduce(0) { total, type in
            var worth = 0
            var times = type.times
            while times != 0 {
                worth = max(worth, prices[times.trailingZeroBitCount * classCount + type.group])
                times &= times - 1
            }
            return total + worth * type.count
        }
    }

    /// The largest number of seats that some set of time groups has more than people who can come to any of them (Hall).
    ///
    /// Any set gives a valid bound; all sets are tried where there are few groups, else the single ones and all together.
    private static func unfilledBound(_ kinds: [CohortKind], _ supply: [SupplyType], _ sizes: [Int32], timeCount: Int) -> Int {
        var seats = [Int](repeating: 0, count: timeCount)
        for kind in kinds { seats[kind.group] += kind.room.upperBound * kind.cohorts.count }
        var byTimes: [UInt64: Int] = [:]
        for type in supply { byTimes[type.times, default: 0] += type.count * Int(sizes[type.group]) }
        let all: UInt64 = timeCount >= 64 ? .max : (1 << UInt64(timeCount)) - 1
        let sets = timeCount <= 12 ? Array(1...max(1, all)) : [all] + (0..<timeCount).map { 1 << UInt64($0) }
        return sets.reduce(0) { most, set in
            let wanted = (0..<timeCount).reduce(0) { set >> UInt64($1) & 1 == 1 ? $0 + seats[$1] : $0 }
            let people = byTimes.reduce(0) { $1.key & set != 0 ? $0 + $1.value : $0 }
            return max(most, wanted - people)
        }
    }
}
