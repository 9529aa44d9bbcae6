/// A composition to begin a walk from: cohorts filled class by class as a mixture says, as far as there are people, and the seats that are
/// left by whoever mends the mix most.
///
/// Those who come together or are to be kept apart are left to the walk.
struct MixtureStart {
    private let kinds: [CohortKind]
    private let mixture: CohortMixture

    init(_ kinds: [CohortKind], _ mixture: CohortMixture) {
        self.kinds = kinds
        self.mixture = mixture
    }

    /// The composition, from one in which only those who are locked matter.
    func composition(
        _ working: WorkingComposition, isLocked: [Bool], isTied: [Bool], _ random: inout SeededRandom
    ) -> WorkingComposition {
        let problem = working.problem
        let wanted = mixture.deal(kinds, &random)
        let cohorts = wanted.keys.sorted()
        var result = working
        for cohort in cohorts {
            for person in result.sortedMembers(cohort) where !isLocked[person] { result.move(person, to: WorkingComposition.waiting) }
        }
        var byClass = [[Int]](repeating: [], count: problem.classCategories.count)
        for person in 0..<problem.personCount where !isLocked[person] && !isTied[person] && result.placeOf[person] < 0 {
            byClass[Int(problem.classOf[person])].append(person)
        }
        for group in byClass.indices where !byClass[group].isEmpty {
            random.shuffle(&byClass[group])
            var seats = [[Int]](repeating: [], count: problem.schedules.count)
            for cohort in cohorts {
                seats[Int(problem.scheduleOf[cohort])] += [Int](repeating: cohort, count: Int(wanted[cohort]?[group] ?? 0))
            }
            var assignment = ClassAssignment(problem, byClass[group])
            for schedule in seats.indices {
                for cohort in seats[schedule] {
                    guard result.size(cohort) < Int(problem.seatsHigh[cohort]) else { continue }
                    assignment.seat(in: schedule)
                }
            }
            for schedule in seats.indices {
                for (person, cohort) in zip(assignment.seated(schedule), seats[schedule]) { result.move(person, to: cohort) }
            }
            byClass[group] = assignment.waiting
        }
        fill(cohorts, &byClass, &result)
        return result
    }

    /// Fills the seats that are left, each by a person of the class that mends the mix most.
    private func fill(_ cohorts: [Int], _ waiting: inout [[Int]], _ result: inout WorkingComposition) {
        let problem = result.problem
        for cohort in cohorts {
            while result.size(cohort) < Int(problem.seatsHigh[cohort]) {
                var best: (effect: Int, group: Int, place: Int)?
                for group in waiting.indices {
                    guard let place = waiting[group].lastIndex(where: { problem.mayAttend($0, cohort) }) else { continue }
                    let effect = result.mixEffect(ofAdding: Int32(group), to: cohort)
                    if effect < best?.effect ?? .max { best = (effect, group, place) }
                }
                guard let best else { break }
                result.move(waiting[best.group].remove(at: best.place), to: cohort)
            }
        }
    }
}
