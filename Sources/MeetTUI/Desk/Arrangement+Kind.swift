import MeetCore

extension Arrangement {
    /// What the change log calls it.
    var kind: ChangeKind {
        switch self {
        case .seat(let person, let cohort): return .addSeat(person, cohort)
        case .unseat(let person, let cohort): return .removeSeat(person, cohort)
        case .pin(let person, let cohort): return .pin(person, cohort)
        case .unpin(let person, _): return .unpin(person)
        case .exclude(let person, let cohort): return .exclude(person, cohort)
        case .include(let person, let cohort): return .include(person, cohort)
        case .exchange(let exchange): return .swapSeats(exchange.first, exchange.second)
        case .mark(let marks): return marks.kind
        case .restore(let cohorts, _, let version): return .restoreVersion(cohorts, number: version)
        case .compose(let cohorts, _, draw: _): return .compose(cohorts)
        }
    }
}
