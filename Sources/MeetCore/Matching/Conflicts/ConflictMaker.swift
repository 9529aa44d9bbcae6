/// Makes conflicts of demands that are proven to collide: which rule wants what, how much of it is possible, and why not more.
struct ConflictMaker {
    let proof: Infeasibility
    /// Demands that have been explained before; they are not told again.
    let without: Set<Demand>
    /// The demands that are told together.
    var told: Set<Demand> = []

    init(_ proof: Infeasibility, without: Set<Demand>) {
        self.proof = proof
        self.without = without
    }

    var facts: ConflictFacts { proof.facts }

    /// The conflict of a smallest set of demands.
    ///
    /// - Parameter alike: cohorts each of which has the same conflict as the one of the demands.
    mutating func conflict(_ demands: [Demand], alike: [Int] = []) -> Conflict {
        let demands = demands.sorted()
        told = Set(demands)
        let wants = wants(demands)
        if let found = candidates(wants, demands) { return found }
        let others = demands.filter { !wants.contains($0) }
        var cohorts = facts.cohorts(of: wants)
        if case .neverAlone(let cohort, _)? = wants.first { cohorts = [cohort] }
        let isEach = alike.count > 1 && cohorts.count == 1
        if isEach {
            cohorts = alike
            for cohort in alike { told.formUnion(demands.compactMap { moved($0, to: cohort) }) }
        }
        if let found = pinsWithoutRoom(wants, others) { return found }
        let amount = amount(wants, demands)
        return make(
            wants, cohorts: cohorts, isEach: isEach, wanted: amount.wanted, possible: amount.possible, account: amount.account, others)
    }

    /// The demands that want what cannot be had.
    private func wants(_ demands: [Demand]) -> [Demand] {
        let minima = demands.filter { $0.rule == .minimum }
        let least = demands.filter { if case .fewest = $0 { true } else { false } }
        if let alone = demands.first(where: { $0.rule == .neverAlone }), least.isEmpty,
            minima.allSatisfy({ $0.category == alone.category && $0.cohort == alone.cohort })
        {
            return [alone]
        }
        if let first = minima.first { return minima.filter { $0.category == first.category } }
        return least.isEmpty ? demands.filter { $0.rule == .pin } : least
    }

    /// How much is wanted and how much of it is possible.
    private func amount(_ wants: [Demand], _ demands: [Demand]) -> (wanted: Int, possible: Int, account: Conflict.Account) {
        guard let first = wants.first else { return (0, 0, .search) }
        if first.rule == .neverAlone { return (2, 1, .search) }
        if first.rule == .pin { return (wants.count, wants.count - 1, .search) }
        let wanted = wants.reduce(0) { $0 + facts.number($1) }
        let others = demands.filter { !wants.contains($0) }
        if case .minimum(let cohort, let category) = first, wants.count == 1, others.contains(.most(cohort: cohort)) {
            // Minima of one axis and the seats: what they ask for together is more than there is room for.
            let sameAxis = others.filter {
                $0.rule == .minimum && $0.cohort == cohort && $0.category.map { facts.counts[$0].axis } == facts.counts[category].axis
            }
            if others.count == sameAxis.count + 1 {
                return (wanted + sameAxis.reduce(0) { $0 + facts.number($1) }, facts.most(cohort), .room)
            }
        }
        return (wanted, max(0, wanted - excess(wants, demands, wanted)), .search)
    }

    /// By how much less would have to be wanted before nothing is proven to collide.
    private func excess(_ wants: [Demand], _ demands: [Demand], _ wanted: Int) -> Int {
        if wants.count <= Infeasibility.exactCohorts {
            let most = wants.map { facts.number($0) }.max() ?? 0
            for less in 1..<max(2, most) {
                for want in wants where facts.number(want) >= less && !proof.proves(demands, eased: [want: less]) { return less }
            }
            return most
        }
        let model = ConflictModel(
            facts, DemandSet(only: Set(demands)), cohorts: facts.cohorts(of: demands), isExact: false)
        for axis in proof.axes(model) {
            let deficit = AxisFlow(model, axis: axis).deficit
            if deficit > 0 { return deficit }
        }
        return 1
    }

    /// Pins that are more than seats or a maximum allow: all of them are told, not only as many as are one too many.
    private mutating func pinsWithoutRoom(_ wants: [Demand], _ others: [Demand]) -> Conflict? {
        guard wants.first?.rule == .pin, others.count == 1, let cohort = others[0].cohort else { return nil }
        var persons = facts.pins.pinnedPersons[cohort].map(Int.init)
        switch others[0] {
        case .most: break
        case .maximum(_, let category): persons = persons.filter { facts.vectors[Int(facts.problem.classOf[$0])][category] > 0 }
        default: return nil
        }
        let pins = persons.map { Demand.pin(person: $0) }.filter { !without.contains($0) }
        told.formUnion(pins)
        return make(
            pins, cohorts: [cohort], isEach: false, wanted: pins.count, possible: facts.number(others[0]), account: .room, others)
    }

    func make(
        _ wants: [Demand], cohorts: [Int], isEach: Bool, wanted: Int, possible: Int, account: Conflict.Account, _ others: [Demand]
    ) -> Conflict {
        let first = wants.first
        // Pins to other cohorts than the first are told as rules of their own.
        let main = wants.filter { $0.rule != .pin || home($0) == first.flatMap(home) }
        let others = others + wants.filter { !main.contains($0) }
        let category = first?.category.map { facts.counts[$0] }
        let axis = category.map { facts.problem.programme.axes[$0.axis] }
        return Conflict(
            rule: first?.rule ?? .seats, cohorts: cohorts.map { facts.problem.cohorts[$0] }, isEach: isEach, axis: axis?.id,
            category: category.flatMap { axis?.categories[$0.category].id }, persons: persons(main), wanted: wanted, possible: possible,
            account: account, parts: parts(others, isEach ? cohorts : [], countedIn: first?.category))
    }

    /// The cohort of a pin.
    private func home(_ demand: Demand) -> Int? { if case .pin(let person) = demand { facts.pin(person) } else { nil } }

    /// The demand made by another cohort; nil where it is about persons.
    private func moved(_ demand: Demand, to cohort: Int) -> Demand? {
        switch demand {
        case .minimum(_, let category): return .minimum(cohort: cohort, category: category)
        case .maximum(_, let category): return .maximum(cohort: cohort, category: category)
        case .neverAlone(_, let category): return .neverAlone(cohort: cohort, category: category)
        case .fewest: return .fewest(cohort: cohort)
        case .most: return .most(cohort: cohort)
        case .slot: return .slot(cohort: cohort)
        case .absences: return .absences(cohort: cohort)
        case .pin, .exclusion, .together, .apart: return nil
        }
    }
}
