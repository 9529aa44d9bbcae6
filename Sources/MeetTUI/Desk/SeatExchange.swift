import MeetCore

/// Two persons change places: each goes where the other was, into a cohort or among those who wait.
struct SeatExchange: Hashable, Sendable {
    /// One of them, and where they go; nil for those who wait.
    let first: PersonID
    let firstTo: CohortID?
    /// The other, and where they go.
    let second: PersonID
    let secondTo: CohortID?

    init(_ first: PersonID, _ firstTo: CohortID?, _ second: PersonID, _ secondTo: CohortID?) {
        self.first = first
        self.firstTo = firstTo
        self.second = second
        self.secondTo = secondTo
    }
}
