/// Finds cohorts that can be filled without anyone who has ties but those pinned to them: nothing stands against these alone.
///
/// Nearly all cohorts are of this kind, so it looks at persons by class, counted once for each schedule.
struct EasyCohorts {
    private let facts: ConflictFacts
    private var plainOf: [Int: [Int]] = [:]

    init(_ facts: ConflictFacts) { self.facts = facts }

    /// Whether a cohort is found to be easily filled.
    mutating func canBeFilled(_ cohort: Int) -> Bool {
        let schedule = Int(facts.problem.scheduleOf[cohort])
        var left = plainOf[schedule] ?? count(schedule)
        plainOf[schedule] = left
        var size = 0
        var sums = [Int](repeating: 0, count: facts.counts.count)
        func fits(_ group: Int) -> Bool {
            facts.counts.indices.allSatisfy { facts.vectors[group][$0] == 0 || sums[$0] < facts.counts[$0].maximum ?? .max }
        }
        func seat(_ group: Int) {
            size += 1
            for category in sums.indices { sums[category] += Int(facts.vectors[group][category]) }
        }
        for person in pinned(cohort) {
            let group = Int(facts.problem.classOf[person])
            guard fits(group) else { return false }
            seat(group)
        }
        while size <= facts.most(cohort) {
            let needed = facts.counts.indices.filter { sums[$0] < facts.counts[$0].minimum || facts.counts[$0].neverAlone && sums[$0] == 1 }
            if needed.isEmpty, size >= facts.fewest(cohort) { return true }
            guard size < facts.most(cohort) else { return false }
            var best: (key: (Int, Int, Int), group: Int)?
            for group in left.indices where left[group] > 0 && fits(group) {
                let vector = facts.vectors[group]
                let served = needed.reduce(0) { $0 - Int(vector[$1]) }
                let alone = facts.counts.indices.reduce(0) {
                    $0 + (facts.counts[$1].neverAlone && sums[$1] == 0 ? Int(vector[$1]) : 0)
                }
                let key = (served, alone, -left[group])
                if best.map({ key < $0.key }) ?? true { best = (key, group) }
            }
            guard let best else { return false }
            left[best.group] -= 1
            seat(best.group)
        }
        return false
    }

    /// Those who are pinned to a cohort, with the groups that they bring.
    private func pinned(_ cohort: Int) -> [Int] {
        let persons = facts.pins.pinnedPersons[cohort]
        let groups = Set(persons.map { facts.problem.groupOf[Int($0)] }.filter { $0 >= 0 }).sorted()
        return (persons.filter { facts.problem.groupOf[Int($0)] < 0 } + groups.flatMap { facts.problem.groups[Int($0)] }).map(Int.init)
    }

    /// How many persons of each class can come at a schedule, those with ties left out.
    private func count(_ schedule: Int) -> [Int] {
        var result = [Int](repeating: 0, count: facts.vectors.count)
        for plain in facts.plain where facts.signatures[plain.signature].admits(schedule, slot: true, absences: true) {
            result[plain.group] += plain.count
        }
        return result
    }
}
