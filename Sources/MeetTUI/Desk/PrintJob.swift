import MeetCore

/// Sheets that are to be saved or printed, beside the screen.
struct PrintJob: Hashable, Sendable {
    /// Where they go.
    enum Target: Hashable, Sendable {
        /// A new file in the working folder.
        case file
        /// A printer, empty for the usual one, so many times.
        case printer(String, copies: Int)
    }

    /// What it is made of.
    enum Content: Hashable, Sendable {
        /// Sheets of cohorts.
        case chosen(SheetChoice)
        /// A sheet that is made already.
        case made(Sheet)
    }

    let content: Content
    let options: SheetOptions
    let format: SheetFormat
    let target: Target
    /// The name of the file.
    let name: String
    /// What the document is called.
    let title: String
    /// Who sits where, and what is known of them.
    let snapshot: DeskSnapshot

    /// Makes the sheets, one after the other.
    ///
    /// - Parameter record: the tables and the attendance of a cohort.
    func forEach(
        record: (CohortID) throws -> (TablePlan, CohortAttendance), _ body: (Sheet) throws -> Void
    ) throws {
        let choice: SheetChoice
        switch content {
        case .made(let sheet): return try body(sheet)
        case .chosen(let chosen): choice = chosen
        }
        let desk = snapshot.desk
        for (index, cohort) in desk.programme.cohorts.enumerated() where choice.cohorts?.contains(cohort.id) ?? true {
            let (tables, attendance) = try record(cohort.id)
            let source = desk.sheetSource(of: index, tables: tables, attendance: attendance)
            for sheet in choice.sheets(of: source) { try body(source.sheet(sheet.kind, session: sheet.session, options)) }
        }
    }
}
