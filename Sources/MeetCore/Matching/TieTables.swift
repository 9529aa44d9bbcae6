/// The part of a compiled problem that ties persons to each other and to cohorts: together, apart, pins and exclusions.
struct TieTables {
    private(set) var groups: [[Int32]] = []
    private(set) var groupOf: [Int32]
    private(set) var apart: [Int32: [Int32]] = [:]
    private(set) var hasApart: [Bool]
    private(set) var pinnedTo: [Int32]
    private(set) var excludedFrom: [Int32: Set<Int32>] = [:]

    /// The ties of people sorted by id; names of persons and cohorts that do not exist are passed over.
    init(_ people: [Person], pins: Pins, cohorts: [CohortID]) {
        groupOf = [Int32](repeating: -1, count: people.count)
        hasApart = [Bool](repeating: false, count: people.count)
        pinnedTo = [Int32](repeating: -1, count: people.count)

        var members: [String: [Int32]] = [:]
        for (index, person) in people.enumerated() where !person.together.isEmpty {
            members[person.together, default: []].append(Int32(index))
        }
        // A label that one person alone bears ties nobody.
        for label in members.filter({ $0.value.count > 1 }).values.sorted(by: { $0[0] < $1[0] }) {
            for person in label { groupOf[Int(person)] = Int32(groups.count) }
            groups.append(label)
        }

        let needsIndex = !pins.pinned.isEmpty || !pins.excluded.isEmpty || people.contains { !$0.apart.isEmpty }
        guard needsIndex else { return }
        let personIndex = Dictionary(people.enumerated().map { ($1.id, Int32($0)) }, uniquingKeysWith: { first, _ in first })
        let cohortIndex = Dictionary(cohorts.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
        var neighbours: [Int32: Set<Int32>] = [:]
        for (index, person) in people.enumerated() {
            for other in person.apart {
                guard let place = personIndex[other], Int(place) != index else { continue }
                neighbours[Int32(index), default: []].insert(place)
                neighbours[place, default: []].insert(Int32(index))
            }
        }
        apart = neighbours.mapValues { $0.sorted() }
        for person in apart.keys { hasApart[Int(person)] = true }
        for (person, cohort) in pins.pinned {
            guard let place = personIndex[person], let target = cohortIndex[cohort] else { continue }
            pinnedTo[Int(place)] = target
        }
        for (person, excluded) in pins.excluded {
            guard let place = personIndex[person] else { continue }
            excludedFrom[place] = Set(excluded.compactMap { cohortIndex[$0] })
        }
    }
}
