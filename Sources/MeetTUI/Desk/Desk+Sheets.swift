import MeetCore

// What sheets are made of.
extension Desk {
    /// What the sheets of a cohort are made of, with the members that it has now. It does not grow with the programme.
    func sheetSource(
        of cohort: Int, tables: TablePlan = TablePlan(), attendance: CohortAttendance = CohortAttendance()
    ) -> SheetSource {
        let definition = programme.cohorts[cohort]
        return SheetSource(
            definition, in: programme, members: working.memberIndices(cohort).map { person($0) }, dates: dates[definition.id] ?? [],
            bookings: data.bookings, venues: data.venues, tables: tables, attendance: attendance)
    }
}
