/// Those of a cohort who would leave it as one: a member alone, or all members of a group that comes together.
struct Leaver: Sendable {
    /// They, in the order in which people are listed.
    let persons: [Int]
    /// Their classes.
    let classes: [Int32]
    /// What their leaving does to the rules about persons.
    let hard: Int
    /// The dates on which they are away.
    let absences: Int
    /// Their group, or −1.
    let group: Int32

    /// Those who leave with a member.
    init(_ person: Int, _ working: WorkingComposition, rank: (Int) -> Int32) {
        let problem = working.problem
        let cohort = Int(working.placeOf[person])
        group = problem.groupOf[person]
        let all = group < 0 ? [person] : problem.groups[Int(group)].map(Int.init)
        persons = all.filter { Int(working.placeOf[$0]) == cohort }.sorted { rank($0) < rank($1) }
        classes = persons.map { working.classOf[$0] }
        absences = persons.reduce(0) { $0 + problem.absences($1, cohort) }
        var hard = 0
        for (place, person) in persons.enumerated() {
            if !problem.slotFits(person, cohort) { hard -= 1 }
            if problem.absences(person, cohort) > problem.programme.allowedAbsences { hard -= 1 }
            if working.pins.excludes(person, from: cohort) { hard -= 1 }
            if Int(working.pins.pinnedTo[person]) == cohort { hard += 1 }
            // A pair of them that are to be kept apart counts once.
            for other in problem.apart[Int32(person)] ?? [] where Int(working.placeOf[Int(other)]) == cohort {
                if !persons[..<place].contains(Int(other)) { hard -= 1 }
            }
        }
        let rest = all.filter { Int(working.placeOf[$0]) != cohort }
        if !rest.isEmpty, rest.allSatisfy({ working.placeOf[$0] < 0 }) { hard -= 1 }
        self.hard = hard
    }

    /// All who could leave a cohort, in the order in which people are listed.
    static func all(of cohort: Int, _ working: WorkingComposition, rank: (Int) -> Int32) -> [Leaver] {
        var seen: Set<Int> = []
        return working.members[cohort].map(Int.init).sorted { rank($0) < rank($1) }.compactMap { person in
            guard !seen.contains(person) else { return nil }
            let leaver = Leaver(person, working, rank: rank)
            seen.formUnion(leaver.persons)
            return leaver
        }
    }
}
