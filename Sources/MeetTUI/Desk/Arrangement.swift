import MeetCore

/// One thing that the coordinator does to who sits where, or notes of who came: made on the desk at once, and sent to the store as a change.
enum Arrangement: Hashable, Sendable {
    case seat(PersonID, CohortID)
    case unseat(PersonID, CohortID)
    case pin(PersonID, CohortID)
    case unpin(PersonID, CohortID)
    case exclude(PersonID, CohortID)
    case include(PersonID, CohortID)
    /// Two persons change places.
    case exchange(SeatExchange)
    /// It is noted who came to a session. The desk holds no attendance: the screen that marks does.
    case mark(AttendanceMarks)
    /// Cohorts become what they were in a version, known by its number.
    case restore([CohortID], Composition, version: Int? = nil)
    /// What a match found for the cohorts that it was to fill, and how seats were drawn.
    case compose([CohortID], Composition, draw: Draw?)

    /// Whether it changes what is fixed by hand, and with it which mixes there can be.
    var fixes: Bool {
        switch self {
        case .pin, .unpin, .exclude, .include: return true
        default: return false
        }
    }

    /// Whether it notes who came.
    var isMark: Bool { if case .mark = self { true } else { false } }
}

extension Desk {
    /// Makes an arrangement on the desk; persons and cohorts that are not there are passed over.
    mutating func make(_ arrangement: Arrangement) {
        switch arrangement {
        case .seat(let person, let cohort): change(person, cohort) { $0.seat($1, in: $2) }
        case .unseat(let person, let cohort): change(person, cohort) { working, person, _ in working.seat(person, in: nil) }
        case .pin(let person, let cohort): change(person, cohort) { $0.setPin($1, to: $2) }
        case .unpin(let person, let cohort): change(person, cohort) { working, person, _ in working.setPin(person, to: nil) }
        case .exclude(let person, let cohort): change(person, cohort) { $0.setExclusion($1, from: $2, true) }
        case .include(let person, let cohort): change(person, cohort) { $0.setExclusion($1, from: $2, false) }
        case .mark: break
        case .exchange(let exchange):
            guard let first = problem.index(of: exchange.first), let second = problem.index(of: exchange.second) else { return }
            working.seat(first, in: exchange.firstTo.flatMap { problem.index(of: $0) })
            working.seat(second, in: exchange.secondTo.flatMap { problem.index(of: $0) })
        case .restore(let cohorts, let composition, version: _), .compose(let cohorts, let composition, draw: _):
            show(composition, of: cohorts)
        }
    }

    /// Seats the members of some cohorts as a composition has them, and leaves the others where they are.
    ///
    /// Only those move whose place differs: a match shows what it has come to ten times a second.
    mutating func show(_ composition: Composition, of cohorts: [CohortID]) {
        var coming: [(person: Int, cohort: Int)] = []
        for cohort in cohorts {
            guard let index = problem.index(of: cohort) else { continue }
            // Both are in the order of ids, which is that of the indices.
            let present = working.memberIndices(index)
            let wanted = composition[cohort]
            guard !present.elementsEqual(wanted, by: { data.people[$0].id == $1 }) else { continue }
            let places = wanted.compactMap { problem.index(of: $0) }
            let staying = Set(places)
            for person in present where !staying.contains(person) { working.seat(person, in: nil) }
            for person in places where working.cohort(of: person) != index { coming.append((person, index)) }
        }
        for seat in coming { working.seat(seat.person, in: seat.cohort) }
    }

    private mutating func change(
        _ person: PersonID, _ cohort: CohortID, _ body: (inout WorkingComposition, Int, Int) -> Void
    ) {
        guard let person = problem.index(of: person), let cohort = problem.index(of: cohort) else { return }
        body(&working, person, cohort)
    }
}
