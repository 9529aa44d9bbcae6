/// Counts what there is of every category for the cohorts of a programme.
///
/// It says what the eye can check. Whether the rules can hold together says the search for conflicts, which also sees that nobody sits twice.
public enum SupplyTable {
    /// All persons first, then every category of every axis in order.
    public static func supplies(_ problem: MatchingProblem) -> [CategorySupply] {
        let programme = problem.programme
        let slotPlaces = Dictionary(programme.slots.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        // By slot: its schedules and cohorts. A person can come at a slot who can keep one of its schedules.
        var schedulesOfSlot = [Set<Int>](repeating: [], count: programme.slots.count)
        var cohortsOfSlot = [[Int]](repeating: [], count: programme.slots.count)
        for (index, cohort) in programme.cohorts.enumerated() {
            guard let slot = slotPlaces[cohort.slot] else { continue }
            schedulesOfSlot[slot].insert(Int(problem.scheduleOf[index]))
            cohortsOfSlot[slot].append(index)
        }
        let used = programme.slots.indices.filter { !cohortsOfSlot[$0].isEmpty }
        let opens = problem.reaches.map { reach in used.map { slot in schedulesOfSlot[slot].contains { reach.open[$0] } } }

        // Persons alike in class and reach are counted once.
        var counts: [Int: Int] = [:]
        let width = max(1, problem.reaches.count)
        for person in 0..<problem.personCount {
            counts[Int(problem.classOf[person]) * width + Int(problem.reachOf[person]), default: 0] += 1
        }
        let kinds = counts.sorted { $0.key < $1.key }

        func supply(
            _ axis: Int?, _ category: Int, wanted: @escaping (Cohort) -> Int, targeted: (Cohort) -> Int
        ) -> CategorySupply {
            var all = 0
            var able = 0
            var atSlot = [Int](repeating: 0, count: used.count)
            for (key, count) in kinds {
                if let axis, problem.classCategories[key / width][axis] != Int32(category) { continue }
                all += count
                let open = opens[key % width]
                if open.contains(true) { able += count }
                for (place, isOpen) in open.enumerated() where isOpen { atSlot[place] += count }
            }
            let slots = used.enumerated().map { place, slot in
                CategorySupply.AtSlot(
                    slot: programme.slots[slot].id, cohorts: cohortsOfSlot[slot].count, able: atSlot[place],
                    wanted: cohortsOfSlot[slot].reduce(0) { $0 + wanted(programme.cohorts[$1]) })
            }
            return CategorySupply(
                axis: axis.map { programme.axes[$0].id }, category: axis.map { programme.axes[$0].categories[category].id }, all: all,
                able: able, wanted: programme.cohorts.reduce(0) { $0 + wanted($1) },
                targeted: programme.cohorts.reduce(0) { $0 + targeted($1) }, slots: slots)
        }

        var supplies = [supply(nil, 0, wanted: \.seats.lowerBound, targeted: \.seats.upperBound)]
        for (axis, definition) in programme.axes.enumerated() {
            for (place, category) in definition.categories.enumerated() {
                supplies.append(
                    supply(axis, place, wanted: { _ in category.minimum }, targeted: { _ in category.target?.lowerBound ?? 0 }))
            }
        }
        return supplies
    }
}
