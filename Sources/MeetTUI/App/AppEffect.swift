import MeetCore

/// What the program wants done outside; each has a number, and its answer bears the same.
enum AppEffect: Hashable, Sendable {
    /// Read all data.
    case load(request: Int)
    /// Tell from now on when another program writes the database.
    case watch
    /// Read the database anew, since another program wrote it: what is on the screen stays in use meanwhile.
    case reread(request: Int)
    /// Keep a change that is already made on the desk.
    case save(request: Int, [Arrangement])
    /// Keep a change of people or programme as one that can be undone, and read all data anew.
    case keep(request: Int, RecordChange)
    /// Change the versions that are kept; those of who sits where now.
    case changeVersions(request: Int, VersionChange, DeskSnapshot)
    /// Read the versions that are kept.
    case versions(request: Int)
    /// Work out what the Compose screen wants to know; a later question about the same takes its place.
    case work(request: Int, ComposeJob)
    /// Work out what a programme would mean for those on the desk: what there is, what would go, what collides. Only the last one asked is of
    /// interest.
    case checkRules(request: Int, Programme, DeskSnapshot)
    /// Look something up for an import; `stop` ends what is being looked up.
    case look(request: Int, ImportLook)
    /// Read the tables of a cohort, for the members of the desk.
    case tables(request: Int, CohortID, DeskSnapshot)
    /// Count the statistics of the desk, for a text so many columns wide.
    case statistics(request: Int, DeskSnapshot, columns: Int)
    /// Read who came to the sessions of a cohort.
    case attendance(request: Int, CohortID)
    /// Work out what is wrong with the sessions to come, for the members of the desk.
    case sessionTroubles(request: Int, DeskSnapshot)
    /// Work out what the Tables screen wants to know; a later question takes its place.
    case workTables(request: Int, TablesJob)
    /// Stop what is worked out for the Tables screen; the best so far then comes.
    case stopTables
    /// Undo the last change in the store, and read what that changed.
    case undo(request: Int, expected: Int? = nil)
    /// Redo the change undone last.
    case redo(request: Int)
    /// Fill cohorts, from who sits where now; the best so far comes as progress.
    case match(request: Int, MatchScope, DeskSnapshot, seed: UInt64)
    /// Stop the match that runs; its result then comes.
    case stopMatch
    /// Plan the venues of some cohorts; the score of the best so far comes as progress.
    case book(request: Int, Set<CohortID>, DeskSnapshot)
    /// Stop the plan of venues that is being made; the best so far then comes.
    case stopBooking
    /// Write a file for others.
    case writeFile(request: Int, FileWish, name: String)
    /// Write all about one person to a file in the working folder.
    case writePerson(request: Int, PersonID, name: String)
    /// Read a house's calendar file, and keep when others have the house as a change that can be undone; then read all data anew.
    case readBusy(request: Int, VenueID, path: String, mayClear: Bool)
    /// Take in the houses of a file.
    case readVenues(request: Int, path: String)
    /// Find persons by name, for the palette.
    case find(request: Int, String)
    /// Read the last changes, the newest first.
    case changes(request: Int, most: Int)
    /// Read what was done with a person, the newest first.
    case personHistory(request: Int, PersonID)
    /// Make the database, and read it.
    case begin(request: Int, Beginning)
    /// Find the paths that begin so.
    case paths(request: Int, String)
    /// Read the tables and the attendance of a cohort, for its sheets.
    case sheetRecord(request: Int, CohortID)
    /// Make a backup among those that are kept.
    case backUp(request: Int)
    /// Find the printers of this machine.
    case printers(request: Int)
    /// Save or print sheets.
    case print(request: Int, PrintJob)
    /// Write a text to a new file in the working folder.
    case write(request: Int, name: String, text: String, about: WrittenFile)
}
