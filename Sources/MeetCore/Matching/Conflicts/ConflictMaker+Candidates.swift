extension ConflictMaker {
    /// A conflict in which there are too few persons to choose from: then all cohorts at the same times that want the same are told together.
    mutating func candidates(_ wants: [Demand], _ demands: [Demand]) -> Conflict? {
        guard let first = wants.first, first.asksForPersons, first.rule != .pin else { return nil }
        let others = demands.filter { !wants.contains($0) }
        let rules = Set(others.map(\.rule))
        guard rules.isSubset(of: [.slot, .absences, .exclusion]) else { return nil }
        let category = first.category
        func want(_ cohort: Int) -> Demand { category.map { .minimum(cohort: cohort, category: $0) } ?? .fewest(cohort: cohort) }
        let core = wants.compactMap(\.cohort)
        var cohorts = core
        if !rules.contains(.exclusion) {
            let slots = Set(core.map { facts.problem.schedules[Int(facts.problem.scheduleOf[$0])].slot })
            let wider = facts.scope.filter { cohort in
                facts.number(want(cohort)) > 0
                    && (!rules.contains(.slot) || slots.contains(facts.problem.schedules[Int(facts.problem.scheduleOf[cohort])].slot))
            }
            if wider.reduce(0, { $0 + facts.number(want($1)) }) > count(category, for: wider, rules) { cohorts = wider }
        }
        let wanted = cohorts.reduce(0) { $0 + facts.number(want($1)) }
        let possible = count(category, for: cohorts, rules)
        guard possible < wanted else { return nil }
        var kept = others
        for cohort in cohorts {
            told.insert(want(cohort))
            if rules.contains(.slot) { kept.append(.slot(cohort: cohort)) }
            if rules.contains(.absences) { kept.append(.absences(cohort: cohort)) }
        }
        return make(
            cohorts.map(want), cohorts: cohorts, isEach: false, wanted: wanted, possible: possible, account: .candidates,
            Set(kept).sorted())
    }

    /// How many persons, of a category or in all, may come to any of some cohorts under some rules.
    private func count(_ category: Int?, for cohorts: [Int], _ rules: Set<BrokenRule.Kind>) -> Int {
        let schedules = Set(cohorts.map { Int(facts.problem.scheduleOf[$0]) })
        func admits(_ signature: TimeSignature, _ schedule: Int) -> Bool {
            signature.admits(schedule, slot: rules.contains(.slot), absences: rules.contains(.absences))
        }
        let isOpen = facts.signatures.map { signature in schedules.contains { admits(signature, $0) } }
        var count = 0
        for plain in facts.plain where isOpen[plain.signature] {
            if let category, facts.vectors[plain.group][category] == 0 { continue }
            count += plain.count
        }
        for person in facts.tied where isOpen[facts.signatureOf[Int(facts.problem.reachOf[person])]] {
            if let category, facts.vectors[Int(facts.problem.classOf[person])][category] == 0 { continue }
            if rules.contains(.exclusion), facts.pins.excludedFrom[Int32(person)] != nil {
                let isLeft = cohorts.contains { cohort in
                    admits(facts.signature(person), Int(facts.problem.scheduleOf[cohort])) && !facts.pins.excludes(person, from: cohort)
                }
                if !isLeft { continue }
            }
            count += 1
        }
        return count
    }
}
