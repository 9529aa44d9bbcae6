import MeetCore

/// What can happen in the program.
enum AppMessage: Sendable {
    /// The program begins: the data is to be loaded.
    case start(request: Int)
    // From the person.
    case resized(Size)
    case pointed(MouseEvent)
    case turnTo(ScreenName)
    case overview(OverviewMessage)
    case people(PeopleMessage)
    case compose(ComposeMessage)
    case tables(TablesMessage)
    case statistics(StatisticsMessage)
    case venues(VenuesMessage)
    case marking(MarkingMessage)
    case rules(RulesMessage)
    case printing(PrintMessage)
    case help(HelpMessage)
    case notice(NoticeMessage)
    case starting(StartMessage)
    case palette(PaletteMessage)
    case changes(ChangesMessage)
    case openHelp
    case openPalette
    /// Look for a cohort to show here.
    case findCohort
    case openChanges
    case backUp
    case goTo(Destination)
    case tour(TourMessage)
    /// Something was pressed before the data was there: it is done when it is.
    case early(Key)
    case stopMatch
    case undo
    case redo
    case quit
    case quitDialog(selected: Int)
    case quitAnyway
    case stay
    case suspend
    case redraw
    // Answers to effects, each with the number of its request.
    case previewed(request: Int, DeskPreview)
    case loaded(request: Int, Desk)
    case saved(request: Int, Desk.History)
    /// A change of people or programme is kept; the name says which, and is nil where nothing came to differ.
    case kept(request: Int, Desk, name: String?)
    /// A change of people or programme is not kept, since another program changed the same; the desk is what there is now.
    case outdated(request: Int, Desk, text: String)
    /// A change was undone or redone, and the screen on which it is seen, where there is one; without a desk there was none to be undone.
    case undone(request: Int, Desk?, name: String, isRedo: Bool, screen: ScreenName? = nil)
    /// Marks of who came were undone or redone: nothing else is other than it was.
    case marksUndone(request: Int, Desk.History, name: String, isRedo: Bool)
    /// One's own change cannot be taken back, and why; what another did last can, if that is meant.
    case undoBlocked(request: Int, Desk.History, text: String)
    /// The database is made; a file of applicants is still to be looked at and read in.
    case begun(request: Int, Beginning, Desk, applicants: String? = nil)
    case pathsFound(request: Int, [String])
    case found(request: Int, [PersonID])
    case changesRead(request: Int, [ChangeLine])
    case personHistoryRead(request: Int, [ChangeLine])
    /// The versions that are kept, and, after a change of them, what can be undone now.
    case versions(request: Int, [CompositionVersion], Desk.History?)
    case worked(request: Int, ComposeAnswer)
    /// What a programme would mean; once when it is counted, and again when collisions were looked for.
    case rulesChecked(request: Int, RulesReport)
    /// The statistics are counted.
    case statisticsRead(request: Int, StatisticsRecord)
    /// The tables of a cohort are read.
    case tablesRead(request: Int, TablesRecord)
    /// What is wrong with the sessions of cohorts.
    case sessionTroublesFound(request: Int, [CohortID: CohortTrouble])
    /// How far a search for tables is, in percent, and the plans so far.
    case tablesProgress(request: Int, percent: Int, [TablesChoice])
    case tablesWorked(request: Int, TablesAnswer)
    /// Who came to the sessions of a cohort is read.
    case attendanceRead(request: Int, CohortID, CohortAttendance)
    case matchProgress(request: Int, MatchProgress)
    /// A match has ended; with very many cohorts its composition comes with everybody seated.
    case matched(request: Int, MatchResult, working: WorkingComposition? = nil)
    /// Another program wrote the database; what is there now.
    case disturbed
    case reread(request: Int, Desk)
    /// How far a plan of venues has come; what came out, and what it does not give.
    case bookingProgress(request: Int, BookingProgress)
    case booked(request: Int, BookingPlan, [PlanTrouble])
    /// A file was written; the notes are what is to be known of what it holds.
    case wrote(request: Int, path: String, notes: [String] = [])
    case sheetRecordRead(request: Int, TablePlan, CohortAttendance)
    /// Sheets were saved under a path, or printed where there is none.
    case printed(request: Int, path: String?, SheetFile.Result, copies: Int, printer: String = "")
    /// The backup of the day could not be made: why, and on which day the last one was.
    case notBackedUp(why: String, last: CivilDate?)
    /// A backup was made: of what, and in which folder.
    case backedUp(request: Int, StoreContents, folder: String)
    /// Whether this machine can make a PDF.
    case paperFound(makesPDF: Bool)
    /// The names of the printers of this machine.
    case printersFound(request: Int, [String])
    /// What was looked up for an import.
    case lookedUp(request: Int, ImportAnswer)
    /// What was asked for could not be done.
    case failed(request: Int, text: String)
}
