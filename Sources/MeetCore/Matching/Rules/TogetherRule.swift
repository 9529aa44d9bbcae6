/// All who bear one label are in the same cohort, or none of them has a seat.
///
/// A label that is split counts once, in the cohort of the first of its persons who has a seat.
enum TogetherRule: HardRule {
    static func breaches(in cohort: Int, of composition: WorkingComposition) -> [BrokenRule] {
        let problem = composition.problem
        let groups = Set(composition.members[cohort].map { problem.groupOf[Int($0)] }.filter { $0 >= 0 }).sorted()
        return groups.compactMap { group in
            let persons = problem.groups[Int(group)]
            let places = persons.map { composition.placeOf[Int($0)] }
            guard Set(places).count > 1, let first = places.first(where: { $0 >= 0 }), Int(first) == cohort else { return nil }
            return BrokenRule(
                rule: .together, cohort: problem.cohorts[cohort], persons: persons.map { problem.persons[Int($0)] },
                wanted: persons.count, found: places.count { $0 == first })
        }
    }
}
