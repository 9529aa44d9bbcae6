/// The problem of the bound: cohorts as vectors of class counts, and the supply of persons by class and time.
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
    /// The number of time groups: schedules that the same persons can keep.
    let timeCount: Int
    /// `available[time * classCount + class]`: how many persons of a class can come.
    let available: [Int32]
    let supply: [SupplyType]
    let kinds: [CohortKind]
    /// The energy of the cohorts that are not to be changed.
    let fixedEnergy: Int
    /// The least number of empty seats, proven; nil where only that it is at least 0 is known.
    let unfilledBound: Int

    /// The problem of filling the cohorts of a scope.
    ///
    /// - Parameters:
    ///   - working: the composition; who is locked keeps the place there.
    ///   - scope: the cohorts to fill.
    ///   - isLocked: who may not be moved.
    init(_ working: WorkingComposition, scope: [Int], isLocked: [Bool]) {
        let problem = working.problem
        limits = working.limits
        shares = working.shares
        classCount = problem.classCategories.count
        let featureCount = limits.count
        let inScope = Set(scope)
        fixedEnergy = (0..<problem.cohortCount).reduce(0) { inScope.contains($1) ? $0 : $0 + working.cohortLevels($1).third }

        let times = TimeGroups(problem)
        timeCount = times.count
        var types: [SupplyType: Int] = [:]
        var supply: [SupplyType] = []
        var available = [Int32](repeating: 0, count: max(1, times.count) * classCount)
        for person in 0..<problem.personCount where !isLocked[person] {
            let mask = times.ofReach[Int(problem.reachOf[person])]
            guard mask != 0 else { continue }
            let group = Int(problem.classOf[person])
            let key = SupplyType(group: group, times: mask, count: 0)
            if let place = types[key] {
                supply[place].count += 1
            } else {
                types[key] = supply.count
                supply.append(SupplyType(group: group, times: mask, count: 1))
            }
            for time in 0..<times.count where mask >> UInt64(time) & 1 == 1 { available[time * classCount + group] += 1 }
        }
        self.supply = supply.sorted { ($0.group, $0.times) < ($1.group, $1.times) }
        self.available = available

        var kinds: [CohortKind] = []
        var places: [CohortKind: Int] = [:]
        for cohort in scope {
            var base = [Int32](repeating: 0, count: featureCount)
            var fixed = 0
            for member in working.members[cohort] where isLocked[Int(member)] {
                fixed += 1
                for feature in 0..<featureCount { base[feature] += shares[Int(problem.classOf[Int(member)]) * featureCount + feature] }
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
        unfilledBound = Self.unfilledBound(kinds, supply, timeCount: times.count)
    }

    /// The largest number of seats that some set of time groups has more than people who can come to any of them (Hall).
    ///
    /// Any set gives a valid bound; all sets are tried where there are few groups, else the single ones and all together.
    private static func unfilledBound(_ kinds: [CohortKind], _ supply: [SupplyType], timeCount: Int) -> Int {
        var seats = [Int](repeating: 0, count: timeCount)
        for kind in kinds { seats[kind.group] += kind.room.upperBound * kind.cohorts.count }
        var byTimes: [UInt64: Int] = [:]
        for type in supply { byTimes[type.times, default: 0] += type.count }
        let all: UInt64 = timeCount >= 64 ? .max : (1 << UInt64(timeCount)) - 1
        let sets = timeCount <= 12 ? Array(1...max(1, all)) : [all] + (0..<timeCount).map { 1 << UInt64($0) }
        return sets.reduce(0) { most, set in
            let wanted = (0..<timeCount).reduce(0) { set >> UInt64($1) & 1 == 1 ? $0 + seats[$1] : $0 }
            let people = byTimes.reduce(0) { $1.key & set != 0 ? $0 + $1.value : $0 }
            return max(most, wanted - people)
        }
    }
}
