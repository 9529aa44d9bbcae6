/// The part of a compiled problem that ties persons to each other: together and apart.
struct TieTables {
    private(set) var groups: [[Int32]] = []
    private(set) var groupOf: [Int32]
    private(set) var apart: [Int32: [Int32]] = [:]
    private(set) var hasApart: [Bool]

    /// The ties of people sorted by id; persons who do not exist are passed over.
    init(_ people: [Person]) {
        groupOf = [Int32](repeating: -1, count: people.count)
        hasApart = [Bool](repeating: false, count: people.count)

        var members: [String: [Int32]] = [:]
        for (index, person) in people.enumerated() where !person.together.isEmpty {
            members[person.together, default: []].append(Int32(index))
        }
        // A label that one person alone bears ties nobody.
        for label in members.filter({ $0.value.count > 1 }).values.sorted(by: { $0[0] < $1[0] }) {
            for person in label { groupOf[Int(person)] = Int32(groups.count) }
            groups.append(label)
        }

        guard people.contains(where: { !$0.apart.isEmpty }) else { return }
        let personIndex = Dictionary(people.enumerated().map { ($1.id, Int32($0)) }, uniquingKeysWith: { first, _ in first })
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
    }
}
