import MeetCore

/// Who sits where and what is fixed by hand, by person: what two programs that write the same database can have of it.
///
/// It is made only where another program wrote meanwhile, to see whether both touched the same person.
struct SeatBook: Hashable, Sendable {
    private var seats: [PersonID: CohortID] = [:]
    private var pins: Pins

    /// The book of a composition.
    init(_ composition: Composition, _ pins: Pins) {
        for (cohort, members) in composition.members {
            for person in members { seats[person] = cohort }
        }
        self.pins = pins
    }

    /// The cohort of a person; nil without a seat.
    func seat(of person: PersonID) -> CohortID? { seats[person] }

    /// Makes an arrangement in the book.
    mutating func make(_ arrangement: Arrangement) {
        switch arrangement {
        case .seat(let person, let cohort): seats[person] = cohort
        case .unseat(let person, _): seats[person] = nil
        case .pin(let person, let cohort): pins.pinned[person] = cohort
        case .unpin(let person, _): pins.pinned[person] = nil
        case .exclude(let person, let cohort): pins.excluded[person, default: []].insert(cohort)
        case .include(let person, let cohort):
            pins.excluded[person]?.remove(cohort)
            if pins.excluded[person]?.isEmpty == true { pins.excluded[person] = nil }
        case .exchange(let exchange):
            seats[exchange.first] = exchange.firstTo
            seats[exchange.second] = exchange.secondTo
        case .mark: break
        case .restore(let cohorts, let composition, version: _), .compose(let cohorts, let composition, draw: _):
            let filled = Set(cohorts)
            seats = seats.filter { !filled.contains($0.value) }
            for cohort in cohorts {
                for person in composition[cohort] { seats[person] = cohort }
            }
        }
    }

    /// The first person, by id, whom both arrangements and somebody else moved or fixed, to different ends.
    /// - Parameters:
    ///   - arrangements: what is to be written; made on what this book holds.
    ///   - present: what the database holds.
    func meeting(of arrangements: [Arrangement], with present: SeatBook) -> PersonID? {
        var wanted = self
        var persons: Set<PersonID> = []
        for arrangement in arrangements {
            switch arrangement {
            case .seat(let person, _), .unseat(let person, _), .pin(let person, _), .unpin(let person, _), .exclude(let person, _),
                .include(let person, _):
                persons.insert(person)
            case .exchange(let exchange): persons.formUnion([exchange.first, exchange.second])
            case .mark: break
            case .restore(let cohorts, let composition, version: _), .compose(let cohorts, let composition, draw: _):
                let filled = Set(cohorts)
                for cohort in cohorts { persons.formUnion(composition[cohort]) }
                for book in [self, present] {
                    for (person, cohort) in book.seats where filled.contains(cohort) { persons.insert(person) }
                }
            }
            wanted.make(arrangement)
        }
        return persons.filter { !present.agrees(with: self, on: $0) && !present.agrees(with: wanted, on: $0) }.min()
    }

    private func agrees(with other: SeatBook, on person: PersonID) -> Bool {
        seats[person] == other.seats[person] && pins.pinned[person] == other.pins.pinned[person]
            && (pins.excluded[person] ?? []) == (other.pins.excluded[person] ?? [])
    }
}
