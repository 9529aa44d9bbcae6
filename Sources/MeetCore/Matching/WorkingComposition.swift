/// Who sits where, in dense indices, with the sums and the score kept right at every step.
///
/// The score here is for searching: its first level is by *how much* the hard rules are broken, so that a search has a slope to walk down.
/// `score` counts broken rules as the file format defines it. Placing or removing a person costs as many steps as there are features.
public struct WorkingComposition: Sendable {
    /// The place of those who have no seat.
    static let waiting = -1

    /// The compiled problem.
    public let problem: MatchingProblem
    /// The cohort of each person, or −1.
    private(set) var placeOf: [Int32]
    /// The members of each cohort, in no order that means anything.
    private(set) var members: [[Int32]]
    /// The persons without a seat, in no order that means anything.
    private(set) var waitingPersons: [Int32]
    /// Where in `members` of the cohort, or in `waitingPersons`, a person stands.
    private var positionOf: [Int32]
    /// `sums[cohort * features + feature]`.
    private(set) var sums: [Int32]
    /// What is fixed by hand.
    private(set) var pins: PinTable
    /// Amount of broken hard rules, empty seats, mix energy, absences.
    private(set) var levels: Levels

    // Copies of the problem's tables: reading them through the class costs the hot loops a retain each.
    let limits: [FeatureLimits]
    let shares: [Int32]
    let classOf: [Int32]

    /// A composition of a problem; persons and cohorts that the problem does not have are passed over.
    public init(_ problem: MatchingProblem, _ composition: Composition = Composition(), pins: Pins = Pins()) {
        self.problem = problem
        self.pins = PinTable(pins, problem)
        limits = problem.features.map(\.limits)
        shares = problem.shares
        classOf = problem.classOf
        let persons = problem.personCount
        placeOf = [Int32](repeating: Int32(Self.waiting), count: persons)
        members = [[Int32]](repeating: [], count: problem.cohortCount)
        waitingPersons = (0..<Int32(persons)).map { $0 }
        positionOf = waitingPersons
        sums = [Int32](repeating: 0, count: problem.cohortCount * problem.features.count)
        levels = .zero
        levels = recomputedLevels()
        for cohort in 0..<problem.cohortCount {
            for person in composition[problem.cohorts[cohort]] {
                guard let index = problem.index(of: person) else { continue }
                move(index, to: cohort)
            }
        }
    }

    /// The number of members of a cohort.
    @inline(__always)
    func size(_ cohort: Int) -> Int { members[cohort].count }

    /// Whether a person may be placed in a cohort as far as the two alone are concerned: times, pins and exclusions.
    @inline(__always)
    func mayPlace(_ person: Int, _ cohort: Int) -> Bool {
        problem.mayAttend(person, cohort) && pins.allows(person, in: cohort)
    }

    /// Whether a person may be placed in a cohort beside those who sit there: also nobody there is to be kept apart from the person.
    func mayJoin(_ person: Int, _ cohort: Int) -> Bool {
        guard mayPlace(person, cohort) else { return false }
        guard problem.hasApart[person] else { return true }
        return !(problem.apart[Int32(person)] ?? []).contains { Int(placeOf[Int($0)]) == cohort }
    }

    /// Pins a person to a cohort, or takes the pin away.
    mutating func pin(_ person: Int, to cohort: Int?) {
        levels = levels - personLevels(person)
        pins.pin(person, to: cohort)
        levels = levels + personLevels(person)
    }

    /// Keeps a person out of a cohort, or no longer.
    mutating func exclude(_ person: Int, from cohort: Int, _ isExcluded: Bool) {
        levels = levels - personLevels(person)
        pins.exclude(person, from: cohort, isExcluded)
        levels = levels + personLevels(person)
    }

    /// Moves a person to a cohort, or to those who wait, whatever rules that breaks.
    mutating func move(_ person: Int, to place: Int) {
        let former = Int(placeOf[person])
        guard former != place else { return }
        levels = levels - personLevels(person)
        levels = levels - groupLevels(person)
        if former >= 0 { levels = levels - cohortLevels(former) }
        if place >= 0 { levels = levels - cohortLevels(place) }
        relocate(person, to: place)
        if former >= 0 { levels = levels + cohortLevels(former) }
        if place >= 0 { levels = levels + cohortLevels(place) }
        levels = levels + groupLevels(person)
        levels = levels + personLevels(person)
    }

    /// Changes the place of a person and the sums of the cohorts; the caller keeps the levels.
    mutating func relocate(_ person: Int, to place: Int) {
        let former = Int(placeOf[person])
        let position = Int(positionOf[person])
        if former >= 0 {
            let last = members[former].removeLast()
            if Int(last) != person {
                members[former][position] = last
                positionOf[Int(last)] = Int32(position)
            }
        } else {
            let last = waitingPersons.removeLast()
            if Int(last) != person {
                waitingPersons[position] = last
                positionOf[Int(last)] = Int32(position)
            }
        }
        placeOf[person] = Int32(place)
        if place >= 0 {
            positionOf[person] = Int32(members[place].count)
            members[place].append(Int32(person))
        } else {
            positionOf[person] = Int32(waitingPersons.count)
            waitingPersons.append(Int32(person))
        }
        let count = limits.count
        let share = Int(classOf[person]) &* count
        if former >= 0 {
            for feature in 0..<count { sums[former &* count &+ feature] &-= shares[share &+ feature] }
        }
        if place >= 0 {
            for feature in 0..<count { sums[place &* count &+ feature] &+= shares[share &+ feature] }
        }
    }

    /// Adds a known effect to the levels, after `relocate`.
    mutating func add(_ effect: Levels) {
        levels = levels + effect
    }

    /// The effect on the levels of moving a person, without leaving it done.
    mutating func effect(ofMoving person: Int, to place: Int) -> Levels {
        let before = levels
        let former = Int(placeOf[person])
        move(person, to: place)
        let effect = levels - before
        move(person, to: former)
        return effect
    }
}
