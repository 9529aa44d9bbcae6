import MeetCore

/// What a screen asks of the program when it cannot do it alone.
enum ScreenRequest: Hashable, Sendable {
    /// Make a change to who sits where, and keep it.
    case arrange(Arrangement)
    /// Keep a change of people or programme; the screen hears what came of it.
    case keep(RecordChange)
    /// Look something up for an import, beside the screen.
    case look(ImportLook)
    /// Write a text to a new file in the working folder.
    case write(name: String, text: String, about: WrittenFile)
    /// Change the versions that are kept.
    case versions(VersionChange)
    /// Fill cohorts.
    case match(MatchScope)
    /// Plan the venues of a cohort; nil for all.
    case book(CohortID?)
    /// Stop the plan of venues that is being made, and keep the best so far.
    case stopBooking
    /// Write a file for others.
    case writeFile(FileWish)
    /// Write all about one person to a new file in the working folder.
    case writePerson(PersonID)
    /// Read in houses from a file; the screen hears what came of it as of any change.
    case readVenues(path: String)
    /// Read in when others have a house, from its calendar file; the screen hears what came of it as of any change.
    case readBusy(VenueID, path: String, mayClear: Bool)
    /// Show a session on the Venues screen.
    case venues(cohort: Int, session: Int)
    /// Show a cohort on the Tables screen.
    case tables(cohort: Int)
    /// Show a cohort on the Compose screen.
    case compose(cohort: Int)
    /// Show a cohort on the Compose screen, with a person under the cursor; the member whose seat they are to take, if any, is marked.
    case composePerson(cohort: Int, person: Int, inPlaceOf: PersonID? = nil)
    /// Show the People screen with the form of a new person, who is sought.
    case addPerson(SoughtPerson)
    /// Make a backup now.
    case backUp
    /// Show the People screen, with those whom a line is about.
    case people(PeopleSubset)
    /// Show a session on the Venues screen, with the form in which it is changed open.
    case editSession(cohort: Int, session: Int, focus: SessionField)
    /// Show the Rules screen, since what is wrong is mended there.
    case mendRules
    /// Show a sheet of a cohort, to save and print it: of its next session where none is named.
    case print(cohort: Int, session: Int? = nil, kind: SheetKind = .attendance)
    /// Show a sheet that the screen has made, to save and print it; `name` is that of its file without its ending.
    case printMade(Sheet, name: String)
    /// Work something out for the tables of the cohort that is shown, or stop that.
    case searchTables(TablesJob.Question)
    case stopTables
    /// Say something on the message line.
    case say(MessageLine)

    /// Whether it would change what is kept.
    var changes: Bool {
        switch self {
        case .arrange, .keep, .versions, .match, .book, .readVenues, .readBusy: return true
        case .stopBooking, .venues, .editSession, .tables, .look, .write, .writeFile, .writePerson, .compose, .composePerson,
            .addPerson, .backUp, .people, .mendRules, .print, .printMade, .searchTables, .stopTables, .say:
            return false
        }
    }
}
