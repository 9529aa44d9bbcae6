public import MeetCore

/// Small programmes with invented people, made by a seed, for tests that want many different ones.
public struct RandomProgramme {
    /// How many of what.
    public struct Size {
        /// The number of persons.
        public var people = 30
        /// The number of cohorts.
        public var cohorts = 2
        /// The least and largest number of members.
        public var seats = 5...6
        /// The number of slots.
        public var slots = 2
        /// The chance that a person can come in a slot.
        public var availability = 0.7
        /// The chance that a person belongs to a group of two that comes together.
        public var together = 0.1
        /// The chance that a person is to be kept apart from another.
        public var apart = 0.1
        /// The chance that a person is away on a date.
        public var away = 0.05
        /// The least number of each pole.
        public var minimum = 1
        /// Whether some categories have a maximum or may not be alone.
        public var limits = true
        /// The chance of a pin, and of an exclusion, for each person.
        public var pins = 0.0

        /// The usual size.
        public init() {}
    }

    private var random: SeededRandom
    private let size: Size

    /// The programme of a seed.
    public static func make(seed: UInt64, _ change: (inout Size) -> Void = { _ in }) -> TermData {
        var size = Size()
        change(&size)
        var maker = RandomProgramme(random: SeededRandom(seed: seed), size: size)
        return maker.make()
    }

    private mutating func chance(_ probability: Double) -> Bool { random.unit() < probability }

    private mutating func make() -> TermData {
        let slots = (0..<size.slots).map { index in
            Slot(
                id: SlotID("s\(index)"), weekday: Weekday.allCases[index % 7], start: TimeOfDay(minutes: 1080) ?? .midnight,
                end: TimeOfDay(minutes: 1230) ?? .midnight)
        }
        let axes = makeAxes()
        let cohorts = (0..<size.cohorts).map { index in
            let first = CivilDate(dayNumber: Int32(20_800 + index % size.slots))
            return Cohort(
                id: CohortID("c\(index)"), name: "Grupp \(index)", slot: slots[index % size.slots].id, seats: size.seats,
                schedule: .dates((0..<6).map { first + 14 * $0 }))
        }
        let programme = Programme(name: "Prov", minimumSessions: 5, slots: slots, axes: axes, cohorts: cohorts)
        var people = (0..<size.people).map { makePerson($0, slots: slots, axes: axes) }
        tie(&people)
        return TermData(programme: programme, people: people, pins: makePins(people, cohorts))
    }

    private mutating func makeAxes() -> [Axis] {
        func category(_ id: String, target: ClosedRange<Int>? = nil, maximum: Int? = nil, alone: Bool = false, minimum: Int = 0)
            -> MeetCore.Category
        {
            MeetCore.Category(id: CategoryID(id), minimum: minimum, maximum: maximum, target: target, neverAlone: alone)
        }
        let high = size.seats.upperBound
        return [
            Axis(
                id: "settlement", kind: .contrast, weight: 4,
                categories: [category("established", minimum: size.minimum), category("new", minimum: size.minimum)]),
            Axis(
                id: "influence", kind: .contrast, weight: 3,
                categories: [category("youth", target: 2...high, alone: size.limits), category("decision_maker", target: 1...high)]),
            Axis(
                id: "gender", kind: .spread, weight: 2,
                categories: [
                    category("woman", target: (high / 2)...(high / 2 + 1)),
                    category("man", maximum: size.limits ? high - 1 : nil),
                    category("nonbinary", target: 0...1),
                ]),
        ]
    }

    private mutating func makePerson(_ index: Int, slots: [Slot], axes: [Axis]) -> Person {
        var values = AxisValues()
        for axis in axes where chance(0.85) { values[axis.id] = axis.categories[random.below(axis.categories.count)].id }
        var available: [SlotID] = []
        for slot in slots where chance(size.availability) { available.append(slot.id) }
        var unavailable: [CivilDate] = []
        for day in 20_800..<20_900 where chance(size.away) { unavailable.append(CivilDate(dayNumber: Int32(day))) }
        return Person(
            id: PersonID("p" + String(1000 + index)), name: "Person \(index)", values: values, available: available,
            unavailable: unavailable, registered: CivilDate(dayNumber: Int32(20_000 + random.below(5))), consent: .given(nil))
    }

    private mutating func tie(_ people: inout [Person]) {
        for index in people.indices.dropLast() where chance(size.together) && people[index].together.isEmpty {
            people[index].together = "group\(index)"
            people[index + 1].together = "group\(index)"
        }
        for index in people.indices where chance(size.apart) {
            let other = random.below(people.count)
            if other != index { people[index].apart.append(people[other].id) }
        }
    }

    private mutating func makePins(_ people: [Person], _ cohorts: [Cohort]) -> Pins {
        var pins = Pins()
        for person in people {
            if chance(size.pins) { pins.pinned[person.id] = cohorts[random.below(cohorts.count)].id }
            if chance(size.pins) { pins.excluded[person.id] = [cohorts[random.below(cohorts.count)].id] }
        }
        return pins
    }
}
