/// The compositions that a match walks through: persons change places, alone or as a group that comes together.
///
/// Times, pins, exclusions, the largest number of seats and `together` hold at every step, so that the search never has to find its way back
/// to them; the least number of seats, the limits of categories and `apart` may be broken on the way, at a price.
struct MatchSpace {
    private(set) var working: WorkingComposition
    /// The cohorts that may be changed.
    let scope: [Int]
    /// Persons whose place is fixed.
    private(set) var isLocked: [Bool]
    /// Persons who need more than a look at the clock: pinned, excluded, in a group, or to be kept apart from someone.
    let isTied: [Bool]
    /// The places of the composition that was kept last.
    private var keptPlaces: [Int32] = []
    private var keptLevels = Levels.zero
    /// The change that was proposed last: `leaving` go from `place` to `other`, `entering` the other way.
    private var leaving: [Int32] = []
    private var entering: [Int32] = []
    private var place = WorkingComposition.waiting
    private var other = WorkingComposition.waiting
    private var effect = Levels.zero
    /// Where only persons of a class may change places: the persons of each class, and the class of each class of the programme.
    private var confined: (members: [[Int32]], classOf: [Int32])?

    /// A space around a composition, which is first brought in order: who may not sit where they sit goes to those who wait.
    init(_ composition: WorkingComposition, scope matchScope: MatchScope, random: inout SeededRandom) {
        let problem = composition.problem
        working = composition
        scope = (0..<problem.cohortCount).filter { matchScope.cohorts?.contains(problem.cohorts[$0]) ?? true }
        isTied = (0..<problem.personCount).map {
            composition.pins.pinnedTo[$0] >= 0 || problem.groupOf[$0] >= 0 || problem.hasApart[$0]
                || composition.pins.excludedFrom[Int32($0)] != nil
        }
        isLocked = [Bool](repeating: false, count: problem.personCount)
        var preparation = MatchPreparation(composition, scope: scope, onlyEmptySeats: matchScope.onlyEmptySeats)
        preparation.run(&random)
        working = preparation.working
        isLocked = preparation.isLocked
        keep()
    }

    /// Lets only persons of one class change places from here on, or anyone.
    ///
    /// - Parameter classOf: the class of each class of the programme; nil for anyone.
    mutating func confine(to classOf: [Int32]?) {
        confined = classOf.map { classOf in
            var members = [[Int32]](repeating: [], count: Int(classOf.max() ?? -1) + 1)
            for person in working.placeOf.indices where !isLocked[person] && working.problem.groupOf[person] < 0 {
                members[Int(classOf[Int(working.classOf[person])])].append(Int32(person))
            }
            return (members, classOf)
        }
    }

    /// Whether all of a group that moves as one may sit in a cohort.
    func mayPlace(_ persons: [Int32], in cohort: Int) -> Bool {
        persons.allSatisfy { working.mayPlace(Int($0), cohort) }
    }
}

extension MatchSpace: SearchSpace {
    var levels: Levels { working.levels }

    mutating func propose(_ random: inout SeededRandom) -> Levels? {
        guard !scope.isEmpty else { return nil }
        let cohort = scope[random.below(scope.count)]
        let room = Int(working.problem.seatsHigh[cohort]) - working.size(cohort)
        let draw = random.below(128)
        if room > 0, working.size(cohort) == 0 || draw < 64 { return proposeEntering(cohort, room: room, &random) }
        guard working.size(cohort) > 0 else { return nil }
        let person = Int(working.members[cohort][random.below(working.size(cohort))])
        guard !isLocked[person] else { return nil }
        if confined != nil { return proposeAlike(person, cohort, &random) }
        // Leaving a seat empty can mend nothing but limits, so it is tried rarely, and only where some limit is broken.
        if draw == 127 {
            return levels.first > 0 ? proposeMove(working.problem.unit(of: person), nil, from: cohort, to: WorkingComposition.waiting) : nil
        }
        var target = WorkingComposition.waiting
        if draw % 5 < 3, scope.count > 1 {
            target = scope[random.below(scope.count)]
            if target == cohort { return nil }
        }
        if target >= 0, working.size(target) < Int(working.problem.seatsHigh[target]), draw & 4 == 0 {
            return proposeMove(working.problem.unit(of: person), nil, from: cohort, to: target)
        }
        let pool = target >= 0 ? working.members[target].count : working.waitingPersons.count
        guard pool > 0 else { return nil }
        let drawn = random.below(pool)
        let partner = Int(target >= 0 ? working.members[target][drawn] : working.waitingPersons[drawn])
        guard !isLocked[partner] else { return nil }
        if !isTied[person], !isTied[partner] { return proposeSwap(person, partner, cohort, target) }
        return proposeExchange(person, partner, cohort, target, &random)
    }

    mutating func accept() {
        for person in leaving { working.relocate(Int(person), to: other) }
        for person in entering { working.relocate(Int(person), to: place) }
        working.add(effect)
        assert(leaving.count + entering.count < 2 || working.levels.first >= 0)
    }

    mutating func keep() {
        keptPlaces = working.placeOf
        keptLevels = working.levels
    }

    /// The composition that was kept last.
    var best: WorkingComposition {
        var copy = self
        copy.restore()
        return copy.working
    }

    mutating func restore() {
        for person in keptPlaces.indices where keptPlaces[person] != working.placeOf[person] {
            working.relocate(person, to: Int(keptPlaces[person]))
        }
        working.add(keptLevels - working.levels)
    }
}

extension MatchSpace {
    /// Someone takes an empty seat: a waiting unit, or one of another cohort.
    private mutating func proposeEntering(_ cohort: Int, room: Int, _ random: inout SeededRandom) -> Levels? {
        var source = WorkingComposition.waiting
        if random.below(4) == 0 || working.waitingPersons.isEmpty {
            source = scope[random.below(scope.count)]
            if source == cohort { return nil }
        }
        let pool = source >= 0 ? working.members[source].count : working.waitingPersons.count
        guard pool > 0 else { return nil }
        let drawn = random.below(pool)
        let person = Int(source >= 0 ? working.members[source][drawn] : working.waitingPersons[drawn])
        guard !isLocked[person] else { return nil }
        return proposeMove(working.problem.unit(of: person), room, from: source, to: cohort)
    }

    /// Two persons of a class to which the walk is confined change places.
    private mutating func proposeAlike(_ person: Int, _ cohort: Int, _ random: inout SeededRandom) -> Levels? {
        guard let confined, working.problem.groupOf[person] < 0 else { return nil }
        let alike = confined.members[Int(confined.classOf[Int(working.classOf[person])])]
        let partner = Int(alike[random.below(alike.count)])
        let target = Int(working.placeOf[partner])
        guard target != cohort else { return nil }
        if !isTied[person], !isTied[partner] { return proposeSwap(person, partner, cohort, target) }
        guard working.mayPlace(partner, cohort), target < 0 || working.mayPlace(person, target) else { return nil }
        return proposeExchange(of: [Int32(person)], for: [Int32(partner)], cohort, target)
    }

    /// A unit goes from one place to another, and nobody comes for it.
    private mutating func proposeMove(_ persons: [Int32], _ room: Int?, from source: Int, to target: Int) -> Levels? {
        if target >= 0 {
            let room = room ?? Int(working.problem.seatsHigh[target]) - working.size(target)
            guard persons.count <= room, mayPlace(persons, in: target) else { return nil }
        }
        return proposeExchange(of: persons, for: [], source, target)
    }

    /// Two persons without ties change places: the step taken most often.
    private mutating func proposeSwap(_ person: Int, _ partner: Int, _ cohort: Int, _ target: Int) -> Levels? {
        let problem = working.problem
        guard problem.mayAttend(partner, cohort), target < 0 || problem.mayAttend(person, target) else { return nil }
        let first = Int(working.classOf[person])
        let second = Int(working.classOf[partner])
        var change = Levels.zero
        if first != second {
            change = working.featureEffect(cohort, entering: second, leaving: first)
            if target >= 0 { change = change + working.featureEffect(target, entering: first, leaving: second) }
        }
        change.fourth = problem.absences(partner, cohort) - problem.absences(person, cohort)
        if target >= 0 { change.fourth += problem.absences(person, target) - problem.absences(partner, target) }
        remember([Int32(person)], [Int32(partner)], cohort, target, change)
        return change
    }

    /// Units of which at least one has ties change places; a group goes against as many persons as it has, where they are to be found.
    private mutating func proposeExchange(
        _ person: Int, _ partner: Int, _ cohort: Int, _ target: Int, _ random: inout SeededRandom
    ) -> Levels? {
        var out = working.problem.unit(of: person)
        var back = working.problem.unit(of: partner)
        // The side with fewer persons is filled up with further units of its place.
        for _ in 0..<8 where out.count != back.count {
            let fillOut = out.count < back.count
            let source = fillOut ? cohort : target
            let pool = source >= 0 ? working.members[source] : working.waitingPersons
            guard !pool.isEmpty else { break }
            let drawn = Int(pool[random.below(pool.count)])
            let more = working.problem.unit(of: drawn)
            guard !isLocked[drawn], more.count <= abs(out.count - back.count) else { continue }
            if fillOut {
                if !out.contains(Int32(drawn)) { out += more }
            } else {
                if !back.contains(Int32(drawn)) { back += more }
            }
        }
        guard mayPlace(back, in: cohort), target < 0 || mayPlace(out, in: target) else { return nil }
        let grown = back.count - out.count
        guard working.size(cohort) + grown <= Int(working.problem.seatsHigh[cohort]) else { return nil }
        guard target < 0 || working.size(target) - grown <= Int(working.problem.seatsHigh[target]) else { return nil }
        return proposeExchange(of: out, for: back, cohort, target)
    }

    /// Any exchange: made, measured, and taken back.
    private mutating func proposeExchange(of out: [Int32], for back: [Int32], _ cohort: Int, _ target: Int) -> Levels? {
        let before = working.levels
        for person in out { working.move(Int(person), to: target) }
        for person in back { working.move(Int(person), to: cohort) }
        let change = working.levels - before
        for person in back { working.move(Int(person), to: target) }
        for person in out { working.move(Int(person), to: cohort) }
        remember(out, back, cohort, target, change)
        return change
    }

    private mutating func remember(_ out: [Int32], _ back: [Int32], _ cohort: Int, _ target: Int, _ change: Levels) {
        leaving.removeAll(keepingCapacity: true)
        leaving.append(contentsOf: out)
        entering.removeAll(keepingCapacity: true)
        entering.append(contentsOf: back)
        place = cohort
        other = target
        effect = change
    }
}
