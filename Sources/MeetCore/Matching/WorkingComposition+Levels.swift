extension WorkingComposition {
    /// The levels computed from nothing, for the start and for tests of the incremental way.
    func recomputedLevels() -> Levels {
        var total = Levels.zero
        for cohort in members.indices { total = total + cohortLevels(cohort) }
        for person in placeOf.indices { total = total + personLevels(person) }
        for group in problem.groups { total.first += groupSplit(group) }
        // Each pair was counted from both sides.
        var pairs = 0
        for person in problem.apart.keys { pairs += apartNeighbours(Int(person)) }
        total.first -= pairs / 2
        return total
    }

    /// What a cohort's numbers cost: seats, limits of categories, mix energy.
    func cohortLevels(_ cohort: Int) -> Levels {
        let size = Int32(members[cohort].count)
        let low = problem.seatsLow[cohort]
        let high = problem.seatsHigh[cohort]
        var result = Levels(Int(max(low - size, 0) + max(size - high, 0)), Int(max(high - size, 0)), 0, 0)
        let base = cohort * limits.count
        for feature in limits.indices {
            let sum = sums[base + feature]
            result.first += limits[feature].excess(sum)
            result.third += limits[feature].energy(sum)
        }
        return result
    }

    /// What a person's own place costs: times, pins, exclusions, those to be kept apart from, absences.
    func personLevels(_ person: Int) -> Levels {
        let place = Int(placeOf[person])
        let pinned = Int(pins.pinnedTo[person])
        var result = Levels.zero
        if pinned >= 0, pinned != place { result.first += 1 }
        guard place >= 0 else { return result }
        let absences = problem.absences(person, place)
        result.fourth = absences
        if !problem.slotFits(person, place) { result.first += 1 }
        result.first += max(0, absences - problem.programme.allowedAbsences)
        if pins.excludes(person, from: place) { result.first += 1 }
        result.first += apartNeighbours(person)
        return result
    }

    /// What the group of a person costs: one for each place too many.
    func groupLevels(_ person: Int) -> Levels {
        let group = problem.groupOf[person]
        return group < 0 ? .zero : Levels(groupSplit(problem.groups[Int(group)]), 0, 0, 0)
    }

    /// How many members of the person's cohort are to be kept apart from the person.
    func apartNeighbours(_ person: Int) -> Int {
        guard problem.hasApart[person], placeOf[person] >= 0 else { return 0 }
        return problem.apart[Int32(person)]?.count { placeOf[Int($0)] == placeOf[person] } ?? 0
    }

    /// Over how many places more than one the persons of a group are spread.
    private func groupSplit(_ group: [Int32]) -> Int {
        Set(group.map { placeOf[Int($0)] }).count - 1
    }
}

extension WorkingComposition {
    /// The effect on a cohort's limits and energy when one member is replaced by another, by their classes.
    @inline(__always)
    func featureEffect(_ cohort: Int, entering: Int, leaving: Int) -> Levels {
        let count = limits.count
        let base = cohort &* count
        let entry = entering &* count
        let exit = leaving &* count
        var excess = 0
        var energy = 0
        for feature in 0..<count {
            let change = shares[entry &+ feature] &- shares[exit &+ feature]
            if change == 0 { continue }
            let sum = sums[base &+ feature]
            let limit = limits[feature]
            energy &+= limit.energy(sum &+ change) &- limit.energy(sum)
            excess &+= limit.excess(sum &+ change) &- limit.excess(sum)
        }
        return Levels(excess, 0, energy, 0)
    }
}
