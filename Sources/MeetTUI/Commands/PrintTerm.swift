import MeetCore

/// The term as sheets are made of it, cohort by cohort.
struct PrintTerm {
    let programme: Programme
    private let book: SheetBook
    private let store: Store

    init(_ data: TermData, _ store: Store) {
        programme = data.programme
        book = SheetBook(data, dates: SessionDates.resolve(data.programme))
        self.store = store
    }

    /// The number of the session of the first sheet that is wanted; nil where there is none.
    func firstSession(_ choice: SheetChoice) throws -> Int? {
        struct Found: Error { let session: Int }
        do {
            try forEach(choice) { _, _, session in throw Found(session: session) }
            return nil
        } catch let found as Found {
            return found.session
        }
    }

    /// Each sheet that is wanted, in the order of the programme; tables and attendance are read where a sheet shows them.
    func forEach(_ choice: SheetChoice, _ body: (SheetSource, SheetKind, Int) throws -> Void) throws {
        let wanted = choice.cohorts.map(Set.init)
        for cohort in programme.cohorts where wanted?.contains(cohort.id) ?? true {
            let tables = choice.kinds.contains(where: \.showsTables) ? try store.tablePlan(of: cohort.id) : TablePlan()
            let attendance = choice.kinds.contains(where: \.showsAttendance) ? try store.attendance(of: cohort.id) : CohortAttendance()
            let source = book.source(of: cohort, tables: tables, attendance: attendance)
            for sheet in choice.sheets(of: source) { try body(source, sheet.kind, sheet.session) }
        }
    }
}
