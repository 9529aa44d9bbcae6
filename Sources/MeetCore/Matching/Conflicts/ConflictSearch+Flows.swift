// All cohorts together: more is asked for at some times than can come at any of them.
extension ConflictSearch {
    mutating func lookAtFlows() {
        while !isEnough {
            let model = ConflictModel(facts, DemandSet(without: without), cohorts: facts.scope, isExact: false)
            // What is impossible without any number has been told with the pins.
            guard !model.isImpossible else { return }
            let before = without.count
            for axis in proof.axes(model) {
                let flow = AxisFlow(model, axis: axis)
                guard flow.deficit > 0 else { continue }
                tellCut(flow.cut.demands, cohorts: flow.cut.cohorts)
                break
            }
            if without.count == before { return }
        }
    }

    /// Tells the conflict of a cut.
    private mutating func tellCut(_ demands: [Demand], cohorts: [Int]) {
        let ties = facts.tieDemands.filter { $0.rule != .apart }
        let numbers = Set(demands)
        /// The demands of the cut that some cohorts make.
        func part(_ cohorts: [Int]) -> [Demand] {
            var result = demands.filter { demand in demand.cohort.map(cohorts.contains) ?? true }
            for cohort in cohorts { result += [.slot(cohort: cohort), .absences(cohort: cohort), .exclusion(cohort: cohort)] }
            return open(result + ties)
        }
        var kept = cohorts
        if kept.count > Infeasibility.exactCohorts {
            // Slot by slot, while the rest still asks for too much; then few cohorts of what is left, if few are enough.
            for slot in slots(of: kept) where kept.count > 1 {
                let rest = kept.filter { self.slot(of: $0) != slot }
                if !rest.isEmpty, proof.proves(part(rest)) { kept = rest }
            }
            for few in [1, 2, 4, Infeasibility.exactCohorts] where few < kept.count {
                if proof.proves(part(Array(kept.prefix(few)))) {
                    kept = Array(kept.prefix(few))
                    break
                }
            }
        }
        let all = part(kept).sorted()
        guard proof.proves(all) else { return }
        if kept.count <= Infeasibility.exactCohorts { return tell(all.map { [$0] }) }
        // Too many cohorts to leave out one by one: what they demand alike is left out for all of a slot at once.
        var items: [[Demand]] = []
        var place: [Block: Int] = [:]
        for demand in all {
            guard let cohort = demand.cohort else {
                items.append([demand])
                continue
            }
            let isMost = if case .most = demand { true } else { false }
            let block = Block(
                rule: demand.rule, isMost: isMost, category: demand.category, slot: numbers.contains(demand) ? slot(of: cohort) : nil)
            if let known = place[block] {
                items[known].append(demand)
            } else {
                place[block] = items.count
                items.append([demand])
            }
        }
        tell(items)
    }

    /// Demands that are left out together.
    private struct Block: Hashable {
        let rule: BrokenRule.Kind
        let isMost: Bool
        let category: Int?
        let slot: SlotID?
    }

    private func slot(of cohort: Int) -> SlotID { facts.problem.schedules[Int(facts.problem.scheduleOf[cohort])].slot }

    private func slots(of cohorts: [Int]) -> [SlotID] {
        var result: [SlotID] = []
        for cohort in cohorts where !result.contains(slot(of: cohort)) { result.append(slot(of: cohort)) }
        return result
    }
}

// Few cohorts, tried in every way.
extension ConflictSearch {
    mutating func lookAtAll() {
        guard facts.scope.count <= Infeasibility.exactCohorts else { return }
        for _ in 0..<4 where !isEnough {
            let demands = open(facts.demands(of: facts.scope) + facts.tieDemands)
            guard demands.contains(where: \.asksForPersons), proof.proves(demands, allowance: 400_000) else { return }
            tell(demands.sorted().map { [$0] })
        }
    }
}
