// Pins that contradict a rule about the pinned person, or about someone with whom the person is tied.
extension ConflictSearch {
    mutating func lookAtPins() {
        var groups: Set<Int> = []
        for person in facts.tied {
            guard let cohort = facts.pin(person) else { continue }
            let pin = Demand.pin(person: person)
            for rule in barriers(person, cohort) {
                if conflicts.count < Self.mostOfPins { tell([[pin], [rule]], isSmallest: true) } else { passOver(pin) }
            }
            let group = Int(facts.problem.groupOf[person])
            if group >= 0, groups.insert(group).inserted { lookAtGroup(group) }
            for other in facts.problem.apart[Int32(person)] ?? [] where Int(other) > person && facts.pin(Int(other)) == cohort {
                let demands: [Demand] = [pin, .pin(person: Int(other)), .apart(first: person, second: Int(other))]
                guard open(demands).count == demands.count else { continue }
                if conflicts.count < Self.mostOfPins { tell(demands.map { [$0] }, isSmallest: true) } else { passOver(pin) }
            }
        }
    }

    /// Conflicts of pins beyond these are not told: others are to be seen beside them.
    private static let mostOfPins = 20

    /// The rules that keep a person out of a cohort.
    private func barriers(_ person: Int, _ cohort: Int) -> [Demand] {
        let signature = facts.signature(person)
        let schedule = Int(facts.problem.scheduleOf[cohort])
        var result: [Demand] = []
        if facts.pins.excludes(person, from: cohort) { result.append(.exclusion(cohort: cohort)) }
        if !signature.fits[schedule] { result.append(.slot(cohort: cohort)) }
        if !signature.present[schedule] { result.append(.absences(cohort: cohort)) }
        return result
    }

    /// A group of whom somebody is pinned, and that cannot follow.
    private mutating func lookAtGroup(_ group: Int) {
        let persons = facts.problem.groups[group].map(Int.init)
        let pinned = persons.filter { facts.isFree[$0] && facts.pin($0) != nil }
        let homes = Set(pinned.compactMap { facts.pin($0) })
        let enemies = persons.flatMap { person in
            (facts.problem.apart[Int32(person)] ?? []).filter { Int($0) > person && persons.contains(Int($0)) }
                .map { Demand.apart(first: person, second: Int($0)) }
        }
        var demands: [Demand] = pinned.map { .pin(person: $0) } + [.together(group: group)] + enemies
        for home in homes.sorted() { demands += Set(persons.flatMap { barriers($0, home) }).sorted() }
        let barred = demands.contains { $0.cohort != nil } || homes.count > 1 || !enemies.isEmpty || persons.contains { !facts.isFree[$0] }
        guard barred, !homes.isEmpty else { return }
        demands = open(demands)
        guard proof.proves(demands) else { return }
        if conflicts.count < Self.mostOfPins {
            tell(demands.sorted().map { [$0] })
        } else {
            for person in pinned { passOver(.pin(person: person)) }
        }
    }
}
