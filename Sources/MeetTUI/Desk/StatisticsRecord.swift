import MeetCore

/// The statistics of the term as they are counted beside the screen.
struct StatisticsRecord: Sendable {
    /// The term with its tables and marks.
    let record: TermRecord
    /// What was counted of it.
    let statistics: ProgrammeStatistics
    /// Whom each cohort has, found once.
    private let book: SheetBook

    /// The cohorts beside each other as lines of so many columns: laid out here, since of thousands of them that is no work for a key.
    private let sideBySide: (columns: Int, lines: [String])

    /// Counts a term, for a text so many columns wide.
    init(_ record: TermRecord, words: Words, columns: Int) {
        self.record = record
        statistics = ProgrammeStatistics(record)
        let sheet = StatisticsSheet(statistics, record.data.programme, words: words).sideBySide()
        sideBySide = (columns, SheetText(columns: columns).body(sheet))
        book = SheetBook(record.data, dates: [:])
    }

    /// The cohorts beside each other as lines; nil where they were laid out for another width.
    func sideBySide(columns: Int) -> [String]? { sideBySide.columns == columns ? sideBySide.lines : nil }

    /// Whether tables of a cohort are planned, so that there is a grid.
    func hasGrid(of cohort: CohortID) -> Bool { record.tables[cohort].map { !$0.sessions.isEmpty } ?? false }

    /// Who has met whom at the sessions that were held, or where none was, who is to meet whom, as a sheet; nil without tables.
    func grid(of cohort: Cohort, words: Words) -> Sheet? {
        guard hasGrid(of: cohort.id), let plan = record.tables[cohort.id] else { return nil }
        let source = book.source(of: cohort, tables: plan, attendance: record.attendance[cohort.id] ?? CohortAttendance())
        return EncounterSheet.make(source, SheetOptions(languages: [words.language]), isHeldFirst: true)
    }
}
