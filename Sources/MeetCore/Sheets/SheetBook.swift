/// The sources of the sheets of many cohorts: members and bookings are looked for once for all of them.
public struct SheetBook: Sendable {
    private let data: TermData
    private let dates: [CohortID: [CivilDate]]
    /// Where the members of any cohort stand among the persons.
    private let places: [PersonID: Int]
    private let bookings: [CohortID: [Booking]]

    /// The book of a term.
    ///
    /// - Parameter dates: those of each cohort's sessions.
    public init(_ data: TermData, dates: [CohortID: [CivilDate]]) {
        self.data = data
        self.dates = dates
        let members = Set(data.programme.cohorts.flatMap { data.composition[$0.id] })
        var places = [PersonID: Int](minimumCapacity: members.count)
        for (place, person) in data.people.enumerated() where members.contains(person.id) { places[person.id] = place }
        self.places = places
        bookings = Dictionary(grouping: data.bookings) { $0.session.cohort }
    }

    /// The source of a cohort.
    public func source(
        of cohort: Cohort, tables: TablePlan = TablePlan(), attendance: CohortAttendance = CohortAttendance()
    ) -> SheetSource {
        SheetSource(
            cohort, in: data.programme, members: data.composition[cohort.id].compactMap { places[$0].map { data.people[$0] } },
            dates: dates[cohort.id] ?? [], bookings: bookings[cohort.id] ?? [], venues: data.venues, tables: tables, attendance: attendance)
    }
}
