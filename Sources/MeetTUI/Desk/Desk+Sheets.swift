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

    /// The term's data with the members that one cohort has now; those of others are left out, so that it does not grow with the programme.
    func data(of cohort: Int) -> TermData {
        var data = data
        guard programme.cohorts.indices.contains(cohort) else { return data }
        data.composition = Composition([programme.cohorts[cohort].id: working.memberIndices(cohort).map { person($0).id }])
        return data
    }
}
