/// Those who wait and would come into a cohort with the same effect whoever leaves: persons of one class, or groups of the same classes.
///
/// What makes a person different from others of the class is part of the kind: a date away, a pin, an exclusion, a member to be kept apart
/// from. So most kinds hold many people, and each kind is judged once.
struct EntrantKind: Hashable, Sendable {
    /// The classes of those who come in together, sorted.
    var classes: [Int32]
    /// The dates on which they are away.
    var absences: Int
    /// What their coming does to the rules about persons alone.
    var hard = 0
    /// The members that they are to be kept apart from, one for each pair, sorted.
    var apartFrom: [Int32] = []
    /// Their group, where a part of it is in the cohort already, or −1.
    var partOf: Int32 = -1
}

extension EntrantKind {
    /// What those are who come in together; nil where not all of them could.
    static func of(_ unit: [Int], to cohort: Int, _ working: WorkingComposition) -> EntrantKind? {
        let problem = working.problem
        let pins = working.pins
        var kind = EntrantKind(classes: unit.map { problem.classOf[$0] }.sorted(), absences: 0)
        for (place, person) in unit.enumerated() {
            let pinned = Int(pins.pinnedTo[person])
            guard problem.mayAttend(person, cohort), pinned < 0 || pinned == cohort else { return nil }
            kind.absences += problem.absences(person, cohort)
            if pinned == cohort { kind.hard -= 1 }
            if pins.excludes(person, from: cohort) { kind.hard += 1 }
            for other in problem.apart[Int32(person)] ?? [] {
                if Int(working.placeOf[Int(other)]) == cohort { kind.apartFrom.append(other) }
                if unit[..<place].contains(Int(other)) { kind.hard += 1 }
            }
        }
        kind.apartFrom.sort()
        guard let first = unit.first, problem.groupOf[first] >= 0 else { return kind }
        let places = problem.groups[Int(problem.groupOf[first])].map { Int(working.placeOf[Int($0)]) }
        guard places.allSatisfy({ $0 < 0 || $0 == cohort }) else { return nil }
        if places.contains(cohort) {
            kind.partOf = problem.groupOf[first]
            kind.hard -= 1
        }
        return kind
    }
}
