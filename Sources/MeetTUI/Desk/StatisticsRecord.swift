import MeetCore

/// The statistics of the term as they are counted beside the screen.
struct StatisticsRecord: Sendable {
    /// The term with its tables and marks.
    let record: TermRecord
    /// What was counted of it.
    let statistics: ProgrammeStatistics

    /// Counts a term.
    init(_ record: TermRecord) {
        self.record = record
        statistics = ProgrammeStatistics(record)
    }

    /// Who has met whom at the sessions that were held, or where none was, who is to meet whom, as a sheet; nil without tables.
    func grid(of cohort: Cohort, words: Words) -> Sheet? {
        guard let plan = record.tables[cohort.id], !plan.sessions.isEmpty else { return nil }
        let people = record.data.composition[cohort.id]
        let attendance = record.attendance[cohort.id] ?? CohortAttendance()
        let held = plan.sessions.filter { attendance.isHeld($0) }
        let encounters = Encounters(people: people, plan: plan, sessions: held.isEmpty ? plan.sessions : held, attendance: attendance)
        return EncounterSheet.make(record.data, cohort: cohort, people: people, times: encounters.matrix, words: words)
    }
}
