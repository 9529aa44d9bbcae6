/// Brings a composition into the space of a match: pins in place, groups whole, nobody where they cannot be, empty seats filled at random.
struct MatchPreparation {
    private(set) var working: WorkingComposition
    private(set) var isLocked: [Bool]
    private let scope: [Int]
    private let isInScope: [Bool]
    private let onlyEmptySeats: Bool

    init(_ composition: WorkingComposition, scope: [Int], onlyEmptySeats: Bool) {
        working = composition
        self.scope = scope
        self.onlyEmptySeats = onlyEmptySeats
        var isInScope = [Bool](repeating: false, count: composition.problem.cohortCount)
        for cohort in scope { isInScope[cohort] = true }
        self.isInScope = isInScope
        isLocked = [Bool](repeating: false, count: composition.problem.personCount)
    }

    /// Does it all.
    mutating func run(_ random: inout SeededRandom) {
        seatPinned()
        lockOthers()
        gatherGroups()
        dropMisplaced()
        dropSurplus(&random)
        fill(&random)
    }

    private mutating func seatPinned() {
        for cohort in scope {
            for person in working.pins.pinnedPersons[cohort] {
                working.move(Int(person), to: cohort)
                isLocked[Int(person)] = true
            }
        }
    }

    /// Fixes those whose cohort is not to be changed, those who are to keep their seat, and those who are pinned elsewhere.
    private mutating func lockOthers() {
        for person in isLocked.indices {
            let place = Int(working.placeOf[person])
            if place >= 0, !isInScope[place] || onlyEmptySeats { isLocked[person] = true }
            let pinned = Int(working.pins.pinnedTo[person])
            if pinned >= 0, !isInScope[pinned] {
                if place >= 0, isInScope[place] { working.move(person, to: WorkingComposition.waiting) }
                isLocked[person] = true
            }
        }
    }

    /// A group follows those of it who are fixed; a group that is split, or cannot sit anywhere together, waits.
    private mutating func gatherGroups() {
        let problem = working.problem
        for group in problem.groups {
            let fixed = group.filter { isLocked[Int($0)] }
            let places = Set(group.map { working.placeOf[Int($0)] })
            if let leader = fixed.first {
                let place = Int(working.placeOf[Int(leader)])
                for person in group where !isLocked[Int(person)] {
                    let follows = place >= 0 && isInScope[place] && working.mayPlace(Int(person), place)
                    working.move(Int(person), to: follows ? place : WorkingComposition.waiting)
                    isLocked[Int(person)] = true
                }
                continue
            }
            let place = places.count == 1 ? places.first.map(Int.init) : nil
            let sitsWell = place.map { cohort in cohort < 0 || group.allSatisfy { working.mayPlace(Int($0), cohort) } } ?? false
            if !sitsWell {
                for person in group { working.move(Int(person), to: WorkingComposition.waiting) }
            }
            if !scope.contains(where: { cohort in group.allSatisfy { working.mayPlace(Int($0), cohort) } }) {
                for person in group { isLocked[Int(person)] = true }
            }
        }
    }

    private mutating func dropMisplaced() {
        for cohort in scope {
            for person in working.sortedMembers(cohort) where !isLocked[person] && !working.mayPlace(person, cohort) {
                working.move(person, to: WorkingComposition.waiting)
            }
        }
    }

    /// Where there are more members than seats, some who are not fixed go.
    private mutating func dropSurplus(_ random: inout SeededRandom) {
        for cohort in scope where working.size(cohort) > Int(working.problem.seatsHigh[cohort]) {
            var movable = working.sortedMembers(cohort).filter { !isLocked[$0] }
            random.shuffle(&movable)
            while working.size(cohort) > Int(working.problem.seatsHigh[cohort]), let person = movable.popLast() {
                for member in working.problem.unit(of: person).map(Int.init) where Int(working.placeOf[member]) == cohort {
                    working.move(member, to: WorkingComposition.waiting)
                }
            }
        }
    }

    /// Fills empty seats, in the cohorts with the fewest who can come first.
    private mutating func fill(_ random: inout SeededRandom) {
        let problem = working.problem
        var free = working.waitingPersons.sorted().map(Int.init).filter { !isLocked[$0] }
        guard !free.isEmpty else { return }
        random.shuffle(&free)
        var reachable = [Int](repeating: 0, count: problem.schedules.count)
        for person in free {
            for schedule in reachable.indices where problem.reaches[Int(problem.reachOf[person])].open[schedule] {
                reachable[schedule] += 1
            }
        }
        let order = scope.sorted { (reachable[Int(problem.scheduleOf[$0])], $0) < (reachable[Int(problem.scheduleOf[$1])], $1) }
        // One pointer for each schedule: who was passed over once for it cannot come to its other cohorts either, ties aside.
        var next = [Int](repeating: 0, count: problem.schedules.count)
        for cohort in order {
            let schedule = Int(problem.scheduleOf[cohort])
            while working.size(cohort) < Int(problem.seatsHigh[cohort]), next[schedule] < free.count {
                let person = free[next[schedule]]
                next[schedule] += 1
                guard working.placeOf[person] < 0, !isLocked[person] else { continue }
                let unit = problem.unit(of: person).map(Int.init)
                guard working.size(cohort) + unit.count <= Int(problem.seatsHigh[cohort]) else { continue }
                guard unit.allSatisfy({ working.mayPlace($0, cohort) }) else { continue }
                for member in unit { working.move(member, to: cohort) }
            }
        }
    }
}
