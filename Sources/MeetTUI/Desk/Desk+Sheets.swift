import MeetCore

// What sheets are made of.
extension Desk {
    /// A session of a cohort, by index; nil where it has no date.
    func session(_ number: Int, of cohort: Int) -> Session? { sessions(of: cohort).first { $0.key.number == number } }

    /// Whom the tables of a cohort do not fit any more at the sessions to come.
    func misfit(of cohort: CohortID, _ plan: TablePlan, _ attendance: CohortAttendance) -> TableMisfit? {
        guard let place = programme.cohorts.firstIndex(where: { $0.id == cohort }) else { return nil }
        return TableMisfit(
            plan, members: members(of: cohort), sessions: sessions(of: place).filter { $0.date >= today }, attendance: attendance)
    }

    /// What the sheets of a cohort are made of, with the members that it has now. It looks through the bookings once.
    func sheetSource(
        of cohort: Int, tables: TablePlan = TablePlan(), attendance: CohortAttendance = CohortAttendance()
    ) -> SheetSource {
        let definition = programme.cohorts[cohort]
        return SheetSource(
            definition, in: programme, members: working.memberIndices(cohort).map { person($0) }, dates: dates[definition.id] ?? [],
            bookings: data.bookings.filter { $0.session.cohort == definition.id }, venues: data.venues, tables: tables,
            attendance: attendance)
    }
}
