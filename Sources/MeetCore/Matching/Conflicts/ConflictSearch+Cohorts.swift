// One cohort alone: its numbers against each other and against those who can come.
extension ConflictSearch {
    /// Cohorts that are alike as long as no ties make them different.
    private struct Likeness: Hashable {
        let schedule: Int32
        let fewest: Int
        let most: Int
        let only: Int
    }

    mutating func lookAtCohorts() {
        var order: [Likeness] = []
        var alike: [Likeness: [Int]] = [:]
        for cohort in facts.scope {
            let isOnly = !facts.pins.pinnedPersons[cohort].isEmpty || facts.excluded[cohort] != nil
            let key = Likeness(
                schedule: facts.problem.scheduleOf[cohort], fewest: facts.fewest(cohort), most: facts.most(cohort),
                only: isOnly ? cohort : -1)
            if alike[key] == nil { order.append(key) }
            alike[key, default: []].append(cohort)
        }
        var easy = EasyCohorts(facts)
        // What takes long is done for so many at the most.
        var allowance = proof.calls(200)
        for key in order where !isEnough && allowance > 0 {
            let cohorts = alike[key] ?? []
            guard let first = cohorts.first, !easy.canBeFilled(first) else { continue }
            for _ in 0..<4 {
                allowance -= 1
                let demands = open(facts.demands(of: [first]) + ties(of: first))
                guard demands.contains(where: \.asksForPersons), proof.proves(demands) else { break }
                tell(demands.sorted().map { [$0] }, alike: cohorts)
            }
        }
    }

    /// The ties that may matter to a cohort: its pins, and between those who can come the groups, and whom to keep apart where few can.
    private func ties(of cohort: Int) -> [Demand] {
        let schedule = Int(facts.problem.scheduleOf[cohort])
        let candidates = facts.tied.filter {
            facts.signature($0).admits(schedule, slot: true, absences: true) || facts.pin($0) == cohort
        }
        var demands: [Demand] = candidates.filter { facts.pin($0) != nil }.map { .pin(person: $0) }
        demands += Set(candidates.map { Int(facts.problem.groupOf[$0]) }.filter { $0 >= 0 }).sorted().map { .together(group: $0) }
        let isCandidate = Set(candidates)
        let pairs = candidates.flatMap { person in
            (facts.problem.apart[Int32(person)] ?? []).filter { Int($0) > person && isCandidate.contains(Int($0)) }
                .map { Demand.apart(first: person, second: Int($0)) }
        }
        return demands + (pairs.count <= Self.mostPairs ? pairs : [])
    }

    /// Where there are more pairs to be kept apart, there are many to choose from.
    private static let mostPairs = 300
}
