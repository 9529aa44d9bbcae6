extension WorkingComposition {
    /// The members of a cohort in the order of their ids.
    func sortedMembers(_ cohort: Int) -> [Int] { members[cohort].sorted().map(Int.init) }

    /// The sum of a feature in a cohort.
    @inline(__always)
    func sum(_ feature: Int, _ cohort: Int) -> Int { Int(sums[cohort &* limits.count &+ feature]) }

    /// The composition as ids.
    public var composition: Composition {
        var result: [CohortID: [PersonID]] = [:]
        for cohort in members.indices {
            result[problem.cohorts[cohort]] = members[cohort].map { problem.persons[Int($0)] }
        }
        return Composition(result)
    }

    /// The persons without a seat, in the order of their ids.
    public var waiting: [PersonID] { waitingPersons.sorted().map { problem.persons[Int($0)] } }

    /// The mix energy of a cohort.
    public func mix(_ cohort: Int) -> Int { cohortLevels(cohort).third }

    /// The hard rules that a cohort breaks, rule by rule.
    public func brokenRules(in cohort: Int) -> [BrokenRule] {
        hardRules.flatMap { $0.breaches(in: cohort, of: self) }
    }

    /// All hard rules that are broken, cohort by cohort.
    public var brokenRules: [BrokenRule] {
        members.indices.flatMap { brokenRules(in: $0) }
    }

    /// The score as the file format defines it.
    public var score: CompositionScore {
        // The amount of broken rules is 0 exactly where none is broken; only then is the list not worth making.
        let hard = levels.first == 0 ? 0 : brokenRules.count
        return CompositionScore(hard: hard, unfilled: levels.second, mix: levels.third, absences: levels.fourth)
    }
}
