/// The background of everybody in a term, looked up once.
struct BackgroundTable: Sendable {
    /// The persons, in the order of the term.
    let people: [Person]
    /// The background of each.
    let values: [AxisValues]
    /// Whether each has a seat.
    let isSeated: [Bool]
    private let places: [PersonID: Int]

    /// Looks a term's people up.
    init(_ data: TermData) {
        people = data.people
        var lookup = BackgroundLookup(data.programme)
        values = data.people.map { lookup.values(of: $0.countedOnce) }
        places = Dictionary(data.people.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        var isSeated = [Bool](repeating: false, count: data.people.count)
        for cohort in data.programme.cohorts {
            for member in data.composition[cohort.id] {
                if let place = places[member] { isSeated[place] = true }
            }
        }
        self.isSeated = isSeated
    }

    /// The background of a person; none for one who is not in the term.
    func values(of person: PersonID) -> AxisValues { places[person].map { values[$0] } ?? AxisValues() }

    /// The persons of some ids with their background, in the order of the ids.
    func members(of ids: some Sequence<PersonID>) -> [(person: Person, values: AxisValues)] {
        ids.sorted().compactMap { id in places[id].map { (people[$0], values[$0]) } }
    }
}
