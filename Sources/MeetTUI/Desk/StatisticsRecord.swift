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

    /// Whether tables of a cohort are planned, so that there is a grid.
    func hasGrid(of cohort: CohortID) -> Bool { record.tables[cohort].map { !$0.sessions.isEmpty } ?? false }

    /// Who has met whom at the sessions that were held, or where none was, who is to meet whom, as a sheet; nil without tables.
    func grid(of cohort: Cohort, words: Words) -> Sheet? {
        guard hasGrid(of: cohort.id), let plan = record.tables[cohort.id] else { return nil }
        let people = record.data.composition[cohort.id]
        let attendance = record.attendance[cohort.id] ?? CohortAttendance()
        // The same sessions as those of the figures beside it.
        let meeting = plan.sessions(of: cohort)
        let held = meeting.filter { attendance.present(at: $0) != nil }
        let encounters =
            held.isEmpty
            ? Encounters(people: people, plan: plan, sessions: meeting, attendance: CohortAttendance())
            : Encounters(people: people, plan: plan, sessions: held, attendance: attendance)
        return EncounterSheet.make(record.data, cohort: cohort, people: people, times: encounters.matrix, words: words)
    }
}
