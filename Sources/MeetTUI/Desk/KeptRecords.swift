import MeetCore

/// People, programme and bookings as they are kept at the moment of a change, to be held against what the screen knew of them (`RecordChange.outdated`).
protocol KeptRecords {
    /// The revision in which they are kept.
    var base: Int { get }
    func programme() throws -> Programme
    /// The persons, sorted by id.
    func people() throws -> [Person]
    /// One person; nil where there is none of the id.
    func person(_ id: PersonID) throws -> Person?
    /// The tables of a cohort, with what a plan of them is made from.
    func tablesBasis(of cohort: CohortID) throws -> TablesBasis
    /// One booking; nil where there is none of the number.
    func booking(_ number: Int) throws -> Booking?
}

extension Changes: KeptRecords {}
