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

extension WorkingComposition {
    /// What is fixed by hand, as ids.
    public var currentPins: Pins {
        var result = Pins()
        for cohort in pins.pinnedPersons.indices {
            for person in pins.pinnedPersons[cohort] { result.pinned[problem.persons[Int(person)]] = problem.cohorts[cohort] }
        }
        for (person, cohorts) in pins.excludedFrom {
            result.excluded[problem.persons[Int(person)]] = Set(cohorts.map { problem.cohorts[Int($0)] })
        }
        return result
    }
}

// What screens ask, person by person.
extension WorkingComposition {
    /// The index of the cohort in which a person sits; nil for one who waits.
    public func cohort(of person: Int) -> Int? {
        let place = Int(placeOf[person])
        return place >= 0 ? place : nil
    }

    /// The number of members of a cohort.
    public func memberCount(_ cohort: Int) -> Int { size(cohort) }

    /// The members of a cohort, in the order of their ids.
    public func memberIndices(_ cohort: Int) -> [Int] { sortedMembers(cohort) }

    /// On how many of a cohort's dates a person is away.
    public func datesAway(_ person: Int, from cohort: Int) -> Int { problem.absences(person, cohort) }

    /// Gives a person a seat in a cohort, or, with nil, takes it away; whatever rules that breaks.
    public mutating func seat(_ person: Int, in cohort: Int?) { move(person, to: cohort ?? Self.waiting) }

    /// Whether a person is pinned to a cohort.
    public func isPinned(_ person: Int, to cohort: Int) -> Bool { Int(pins.pinnedTo[person]) == cohort }

    /// The cohort that a person is pinned to; nil where there is none.
    public func pinnedCohort(of person: Int) -> Int? { pins.pinnedTo[person] < 0 ? nil : Int(pins.pinnedTo[person]) }

    /// Whether a person is excluded from a cohort.
    public func isExcluded(_ person: Int, from cohort: Int) -> Bool { pins.excludes(person, from: cohort) }

    /// Pins a person to a cohort, or takes the pin away.
    public mutating func setPin(_ person: Int, to cohort: Int?) { pin(person, to: cohort) }

    /// Keeps a person out of a cohort, or no longer.
    public mutating func setExclusion(_ person: Int, from cohort: Int, _ isExcluded: Bool) {
        exclude(person, from: cohort, isExcluded)
    }

    /// By how much a cohort's mix energy changes when a member goes; 0 for who is no member.
    public func mixEffect(ofRemoving person: Int) -> Int {
        let place = Int(placeOf[person])
        return place < 0 ? 0 : CohortTally(self, cohort: place, radius: 1).effect(of: classOf[person], isLeaving: true).mix
    }

    /// By how much a cohort's mix energy changes when a member of a class is added, for searches, in which the cohort changes at each step.
    func mixEffect(ofAdding group: Int32, to cohort: Int) -> Int {
        let base = cohort * limits.count
        let share = Int(group) * limits.count
        return limits.indices.reduce(0) { total, feature in
            let sum = sums[base + feature]
            return total + limits[feature].energy(sum + shares[share + feature]) - limits[feature].energy(sum)
        }
    }

    /// Whether adding a person to a cohort would break a hard rule that holds now; the number of seats is not looked at.
    public func wouldBreak(adding person: Int, to cohort: Int) -> Bool {
        guard mayPlace(person, cohort) else { return true }
        if let others = problem.apart[Int32(person)], others.contains(where: { Int(placeOf[Int($0)]) == cohort }) { return true }
        let group = problem.groupOf[person]
        if group >= 0, problem.groups[Int(group)].contains(where: { Int($0) != person && Int(placeOf[Int($0)]) != cohort }) { return true }
        let base = cohort * limits.count
        let share = Int(classOf[person]) * limits.count
        return limits.indices.contains { feature in
            limits[feature].excess(sums[base + feature] + shares[share + feature]) > limits[feature].excess(sums[base + feature])
        }
    }
}
