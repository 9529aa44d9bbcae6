extension ConflictFacts {
    /// All demands that cohorts make, those for persons first.
    func demands(of cohorts: [Int]) -> [Demand] {
        cohorts.flatMap { cohort -> [Demand] in
            var result: [Demand] = [.slot(cohort: cohort), .absences(cohort: cohort), .most(cohort: cohort)]
            if fewest(cohort) > 0 { result.append(.fewest(cohort: cohort)) }
            if excluded[cohort] != nil { result.append(.exclusion(cohort: cohort)) }
            for (category, count) in counts.enumerated() {
                if count.minimum > 0 { result.append(.minimum(cohort: cohort, category: category)) }
                if count.maximum != nil { result.append(.maximum(cohort: cohort, category: category)) }
                if count.neverAlone { result.append(.neverAlone(cohort: cohort, category: category)) }
            }
            return result
        }.sorted()
    }

    /// All demands of ties that reach the cohorts of the scope.
    var tieDemands: [Demand] {
        var result: Set<Demand> = []
        for person in tied {
            if pin(person) != nil { result.insert(.pin(person: person)) }
            if problem.groupOf[person] >= 0 { result.insert(.together(group: Int(problem.groupOf[person]))) }
            for other in problem.apart[Int32(person)] ?? [] {
                result.insert(.apart(first: min(person, Int(other)), second: max(person, Int(other))))
            }
        }
        return result.sorted()
    }

    /// The cohorts that demands ask persons for.
    func cohorts(of demands: some Sequence<Demand>) -> [Int] {
        var result: Set<Int> = []
        for demand in demands where demand.asksForPersons {
            if case .pin(let person) = demand { result.formUnion(pin(person).map { [$0] } ?? []) }
            if let cohort = demand.cohort { result.insert(cohort) }
        }
        return result.sorted()
    }

    /// How many persons there are for the cohorts of the scope, of a category or in all.
    func persons(of category: Int?) -> Int {
        func counts(_ group: Int) -> Bool { category.map { vectors[group][$0] > 0 } ?? true }
        return plain.reduce(0) { $0 + (counts($1.group) ? $1.count : 0) } + tied.count { counts(Int(problem.classOf[$0])) }
    }

    /// The number that a demand names; 1 for those that are about persons.
    func number(_ demand: Demand) -> Int {
        switch demand {
        case .minimum(_, let category): return counts[category].minimum
        case .maximum(_, let category): return counts[category].maximum ?? 0
        case .neverAlone: return 2
        case .fewest(let cohort): return fewest(cohort)
        case .most(let cohort): return most(cohort)
        case .absences: return problem.programme.allowedAbsences
        case .pin, .slot, .exclusion, .together, .apart: return 1
        }
    }
}
