/// The programme and its people as dense indices, made once and then read by every search, screen and rule.
///
/// Persons are numbered in the order of their ids, so that the order of rows in a file changes nothing; cohorts, axes and categories as in
/// the programme. People with the same category on every axis are one *class*; people of one class who can keep the same schedules are one
/// *type*. There are few of either, however many people.
public final class MatchingProblem: Sendable {
    /// The programme that was compiled.
    public let programme: Programme
    /// The ids of the persons, sorted; a person's index is its place here.
    public let persons: [PersonID]
    /// The ids of the cohorts, in the order of the programme.
    public let cohorts: [CohortID]

    /// The counts that the score looks at.
    let features: [Feature]
    /// For each class, the share of a member in each feature: `shares[class * features.count + feature]`.
    let shares: [Int32]
    /// For each class, the index of its category on each axis, or −1: `classCategories[class][axis]`.
    let classCategories: [[Int32]]
    /// The class of each person.
    let classOf: [Int32]

    /// The distinct schedules of the cohorts.
    let schedules: [Schedule]
    /// The schedule of each cohort.
    let scheduleOf: [Int32]
    /// The least and largest number of members of each cohort.
    let seatsLow: [Int32]
    let seatsHigh: [Int32]

    /// The distinct reaches of the persons.
    let reaches: [Reach]
    /// The reach of each person.
    let reachOf: [Int32]
    /// `open[reach * schedules.count + schedule]`: whether such a person may sit in a cohort of that schedule.
    let open: [Bool]
    /// `missed[reach * schedules.count + schedule]`: on how many of the dates such a person is away.
    let missed: [Int32]

    /// The type of each person: class and reach together.
    let typeOf: [Int32]
    /// The number of types.
    let typeCount: Int

    /// The groups that come together, each as person indices in order.
    package let groups: [[Int32]]
    /// The group of each person, or −1.
    let groupOf: [Int32]
    /// Whom each person may not sit with, sorted; empty for most.
    let apart: [Int32: [Int32]]
    /// Whether a person has anyone to be kept apart from.
    let hasApart: [Bool]
    /// For each person, when they applied, for `selection: waiting`; persons without a date come last.
    let registered: [Int32]

    /// Compiles a programme and its people.
    ///
    /// - Parameters:
    ///   - data: programme and people; composition and pins are not looked at.
    ///   - dates: the dates of each cohort's sessions; those given in the programme where it names them itself.
    public init(_ data: TermData, dates: [CohortID: [CivilDate]] = [:]) {
        let programme = data.programme
        self.programme = programme
        let people = data.people
        persons = people.map(\.id)
        cohorts = programme.cohorts.map(\.id)

        let tables = ClassTables(programme, people)
        features = tables.features
        shares = tables.shares
        classCategories = tables.classCategories
        classOf = tables.classOf

        let times = TimeTables(programme, people, dates: dates)
        schedules = times.schedules
        scheduleOf = times.scheduleOf
        reaches = times.reaches
        reachOf = times.reachOf
        open = times.reaches.flatMap(\.open)
        missed = times.reaches.flatMap(\.absences)
        seatsLow = programme.cohorts.map { Int32(clamping: $0.seats.lowerBound) }
        seatsHigh = programme.cohorts.map { Int32(clamping: $0.seats.upperBound) }

        var types: [Int64: Int32] = [:]
        var typeOf: [Int32] = []
        typeOf.reserveCapacity(people.count)
        for person in people.indices {
            let key = Int64(classOf[person]) << 32 | Int64(reachOf[person])
            let next = Int32(types.count)
            typeOf.append(types[key, default: next])
            if types[key] == nil { types[key] = next }
        }
        self.typeOf = typeOf
        typeCount = types.count

        let ties = TieTables(people)
        groups = ties.groups
        groupOf = ties.groupOf
        apart = ties.apart
        hasApart = ties.hasApart
        registered = people.map { $0.registered?.dayNumber ?? Int32.max }
    }

    /// The number of persons.
    public var personCount: Int { persons.count }

    /// The number of cohorts.
    public var cohortCount: Int { cohorts.count }

    /// The index of a person; nil where there is none of that id.
    public func index(of person: PersonID) -> Int? {
        var low = 0
        var high = persons.count
        while low < high {
            let middle = (low + high) / 2
            if persons[middle] < person { low = middle + 1 } else { high = middle }
        }
        return low < persons.count && persons[low] == person ? low : nil
    }

    /// The index of a cohort; nil where there is none of that id.
    public func index(of cohort: CohortID) -> Int? { cohorts.firstIndex(of: cohort) }

    /// The place of a person's category among those of an axis, whether it is their own or made from another field; nil for neither or unknown.
    public func category(of person: Int, axis: Int) -> Int? {
        let category = classCategories[Int(classOf[person])][axis]
        return category < 0 ? nil : Int(category)
    }

    /// Those who move, and share a lot, as one: a person's group, or the person alone.
    func unit(of person: Int) -> [Int32] {
        let group = groupOf[person]
        return group < 0 ? [Int32(person)] : groups[Int(group)]
    }

    /// How many classes there are.
    package var classCount: Int { classCategories.count }

    /// The class of a person, below `classCount`.
    package func classNumber(of person: Int) -> Int { Int(classOf[person]) }

    /// Whether a person can come in the cohort's slot and misses few enough of its dates.
    @inline(__always)
    func mayAttend(_ person: Int, _ cohort: Int) -> Bool {
        open[Int(reachOf[person]) &* schedules.count &+ Int(scheduleOf[cohort])]
    }

    /// On how many of a cohort's dates a person is away.
    @inline(__always)
    func absences(_ person: Int, _ cohort: Int) -> Int {
        Int(missed[Int(reachOf[person]) &* schedules.count &+ Int(scheduleOf[cohort])])
    }

    /// Whether a person can come in a cohort's slot, dates not looked at.
    func slotFits(_ person: Int, _ cohort: Int) -> Bool {
        reaches[Int(reachOf[person])].slotFits[Int(scheduleOf[cohort])]
    }
}
