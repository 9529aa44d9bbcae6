/// In which order people are shown.
package enum PeopleOrder: String, CaseIterable, Hashable, Sendable {
    case name, waiting, cohort

    /// The name by which the texts know the order.
    package var name: String { rawValue }

    /// The order that the key leads to next.
    package var next: PeopleOrder {
        let all = Self.allCases
        return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
    }

    /// People who stand in the order of names, in this one; those who are equal in it stay in that of names.
    ///
    /// It counts instead of comparing, so that 100,000 are put in order between two keys.
    /// - Parameter people: those of the problem, in its order.
    package func sorted(_ persons: [Int], _ working: WorkingComposition, _ people: [Person], today: CivilDate) -> [Int] {
        switch self {
        case .name: return persons
        case .waiting:
            // Who has a seat does not wait, and comes after those who do.
            let last = today.dayNumber
            return Self.counted(persons, most: 20_001) { index in
                guard working.cohort(of: index) == nil else { return 20_001 }
                return people[index].registered.map { min(20_000, max(0, 20_000 - Int(last - $0.dayNumber))) } ?? 20_000
            }
        case .cohort:
            let most = working.problem.programme.cohorts.count
            return Self.counted(persons, most: most) { working.cohort(of: $0) ?? most }
        }
    }

    private static func counted(_ persons: [Int], most: Int, _ key: (Int) -> Int) -> [Int] {
        let keys = persons.map(key)
        var starts = [Int](repeating: 0, count: most + 2)
        for key in keys { starts[key + 1] += 1 }
        for place in 1..<starts.count { starts[place] += starts[place - 1] }
        var result = [Int](repeating: 0, count: persons.count)
        for (person, key) in zip(persons, keys) {
            result[starts[key]] = person
            starts[key] += 1
        }
        return result
    }
}
