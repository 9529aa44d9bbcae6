/// A composition to begin a walk from: persons seated as a deal wants them, as far as there are any, and the seats that are left taken by
/// whoever mends the mix most.
struct DealStart {
    private let deal: CohortDeal
    private let isLocked: [Bool]
    private var result: WorkingComposition
    /// How many of each class of the deal every cohort still wants.
    private var wanted: [Int: [Int32]]
    private let cohorts: [Int]

    /// - Parameter working: a composition in which only those who are locked matter.
    init(_ deal: CohortDeal, _ working: WorkingComposition, isLocked: [Bool]) {
        self.deal = deal
        self.isLocked = isLocked
        result = working
        wanted = deal.wanted
        cohorts = deal.wanted.keys.sorted()
    }

    /// Makes the composition.
    mutating func run(scope: [Int], _ random: inout SeededRandom) -> WorkingComposition {
        for cohort in scope {
            for person in result.sortedMembers(cohort) where !isLocked[person] { result.move(person, to: WorkingComposition.waiting) }
        }
        seatGroups(&random)
        seatOtherGroups(&random)
        var waiting = seatSingles(&random)
        fill(scope, &waiting)
        return result
    }

    private func dealClass(_ person: Int) -> Int { Int(deal.classOf[Int(result.classOf[person])]) }

    /// Groups first, class by class; each in a cohort that wants one of its class, the others being moved on where that helps.
    private mutating func seatGroups(_ random: inout SeededRandom) {
        var byClass: [Int32: [Int]] = [:]
        for (place, group) in deal.classOfGroup.enumerated() where group >= 0 { byClass[group, default: []].append(place) }
        for (group, places) in byClass.sorted(by: { $0.key < $1.key }) {
            let problem = result.problem
            var seats = [[Int]](repeating: [], count: problem.schedules.count)
            for cohort in cohorts {
                seats[Int(problem.scheduleOf[cohort])] += [Int](repeating: cohort, count: Int(deal.wanted[cohort]?[Int(group)] ?? 0))
            }
            guard seats.contains(where: { !$0.isEmpty }) else { continue }
            var order = places
            random.shuffle(&order)
            var assignment = ClassAssignment(
                order, schedules: seats.count, reach: { problem.groups[$0].map { Int(problem.reachOf[Int($0)]) }.sorted() },
                isOpen: { reach, schedule in reach.allSatisfy { problem.reaches[$0].open[schedule] } })
            for schedule in seats.indices {
                for _ in seats[schedule] { assignment.seat(in: schedule) }
            }
            for schedule in seats.indices {
                var left = seats[schedule]
                for place in assignment.seated(schedule) {
                    let members = problem.groups[place].map(Int.init)
                    guard let seat = left.firstIndex(where: { cohort in members.allSatisfy { result.mayJoin($0, cohort) } }) else {
                        continue
                    }
                    let cohort = left.remove(at: seat)
                    for person in members { result.move(person, to: cohort) }
                }
            }
        }
    }

    /// The groups that the deal does not know, each in a cohort that wants all of its members, from a random one on.
    private mutating func seatOtherGroups(_ random: inout SeededRandom) {
        guard !cohorts.isEmpty else { return }
        var groups = result.problem.groups.enumerated().filter { place, group in
            deal.classOfGroup[place] < 0 && group.allSatisfy { !isLocked[Int($0)] && result.placeOf[Int($0)] < 0 }
        }.map(\.element)
        random.shuffle(&groups)
        for group in groups {
            let begin = random.below(cohorts.count)
            for step in 0..<min(cohorts.count, Self.mostLooks) {
                let cohort = cohorts[(begin + step) % cohorts.count]
                guard group.allSatisfy({ result.mayJoin(Int($0), cohort) }), var left = wanted[cohort] else { continue }
                for person in group { left[dealClass(Int(person))] -= 1 }
                guard left.allSatisfy({ $0 >= 0 }) else { continue }
                wanted[cohort] = left
                for person in group { result.move(Int(person), to: cohort) }
                break
            }
        }
    }

    /// At so many cohorts it is looked for a place for a group.
    private static let mostLooks = 500

    /// Everybody else, class by class: who comes at which time by augmenting paths, then to which cohort of that time.
    ///
    /// - Returns: those who still wait, by class of the programme.
    private mutating func seatSingles(_ random: inout SeededRandom) -> [[Int]] {
        let problem = result.problem
        var byClass = [[Int]](repeating: [], count: Int((deal.classOf.max() ?? -1) + 1))
        for person in 0..<problem.personCount where !isLocked[person] && problem.groupOf[person] < 0 && result.placeOf[person] < 0 {
            byClass[dealClass(person)].append(person)
        }
        for group in byClass.indices where !byClass[group].isEmpty {
            random.shuffle(&byClass[group])
            var seats = [[Int]](repeating: [], count: problem.schedules.count)
            for cohort in cohorts {
                seats[Int(problem.scheduleOf[cohort])] += [Int](repeating: cohort, count: Int(wanted[cohort]?[group] ?? 0))
            }
            var assignment = ClassAssignment(
                byClass[group], schedules: seats.count, reach: { Int(problem.reachOf[$0]) },
                isOpen: { reach, schedule in problem.reaches[reach].open[schedule] })
            for schedule in seats.indices {
                for _ in seats[schedule] { assignment.seat(in: schedule) }
            }
            for schedule in seats.indices {
                random.shuffle(&seats[schedule])
                seat(assignment.seated(schedule), in: seats[schedule])
            }
        }
        var waiting = [[Int]](repeating: [], count: deal.classOf.count)
        for person in result.waitingPersons.sorted() where !isLocked[Int(person)] && problem.groupOf[Int(person)] < 0 {
            waiting[Int(result.classOf[Int(person)])].append(Int(person))
        }
        return waiting
    }

    /// Seats persons of one class of the deal, each seat going to whom the axes that the deal does not know want most.
    private mutating func seat(_ persons: [Int], in seats: [Int]) {
        var stacks: [Int32: [Int]] = [:]
        for person in persons { stacks[result.classOf[person], default: []].append(person) }
        let classes = stacks.keys.sorted()
        for cohort in seats where result.size(cohort) < Int(result.problem.seatsHigh[cohort]) {
            var best: (effect: Int, group: Int32, place: Int)?
            for group in classes {
                guard let stack = stacks[group], let place = stack.lastIndex(where: { result.mayJoin($0, cohort) }) else { continue }
                let effect = result.mixEffect(ofAdding: group, to: cohort)
                if effect < best?.effect ?? .max { best = (effect, group, place) }
            }
            // Who may not sit beside someone there is seated all the same: the walk finds another of the class more easily than a seat.
            for group in classes where best == nil {
                guard let place = stacks[group]?.lastIndex(where: { result.mayPlace($0, cohort) }) else { continue }
                best = (0, group, place)
            }
            guard let best, let person = stacks[best.group]?.remove(at: best.place) else { continue }
            result.move(person, to: cohort)
        }
    }

    /// Fills the seats that are left, each by a person of the class that mends the mix most.
    private mutating func fill(_ scope: [Int], _ waiting: inout [[Int]]) {
        for cohort in scope {
            while result.size(cohort) < Int(result.problem.seatsHigh[cohort]) {
                var best: (effect: Int, group: Int, place: Int)?
                for group in waiting.indices {
                    guard let place = waiting[group].lastIndex(where: { result.mayJoin($0, cohort) }) else { continue }
                    let effect = result.mixEffect(ofAdding: Int32(group), to: cohort)
                    if effect < best?.effect ?? .max { best = (effect, group, place) }
                }
                guard let best else { break }
                result.move(waiting[best.group].remove(at: best.place), to: cohort)
            }
        }
    }
}
