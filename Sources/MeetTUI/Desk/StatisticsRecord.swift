import MeetCore

/// The statistics of the term as they are counted beside the screen.
struct StatisticsRecord: Sendable {
    /// The term with its tables and marks.
    let record: TermRecord
    /// What was counted of it.
    let statistics: ProgrammeStatistics
    /// Whom each cohort has, found once.
    private let book: SheetBook

    /// Counts a term.
    init(_ record: TermRecord) {
        self.record = record
        statistics = ProgrammeStatistics(record)
        book = SheetBook(record.data, dates: [:])
    }

    /// Who has met whom at the sessions that were held, or where none was, who is to meet whom, as a sheet; nil without tables.
    func grid(of cohort: Cohort, words: Words) -> Sheet? {
        guard let plan = record.tables[cohort.id], !plan.sessions.isEmpty else { return nil }
        let source = book.source(of: cohort, tables: plan, attendance: record.attendance[cohort.id] ?? CohortAttendance())
        return EncounterSheet.make(source, SheetOptions(languages: [words.language]), isHeldFirst: true)
    }
}
