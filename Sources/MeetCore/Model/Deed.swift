/// One thing that the coordinator can do to the term, or have worked out of it, whether on a screen or by a command.
///
/// Screens and commands each say which deeds they are for, so that the two lists can be compared: whatever a screen can do, a command can, for
/// scripts and for who works without a screen. Moving about, such as going to another list, is no deed.
public enum Deed: String, CaseIterable, Hashable, Sendable {
    // Everywhere.
    case undo, redo, readChanges, backUp
    // How a term begins.
    case beginWithSample, beginWithFile, beginEmpty
    // How things stand.
    case overview, showStatistics, saveReport, checkRules
    // Who sits where.
    case match, fill, seat, unseat, exchange, pin, unpin, exclude, include, takeStep
    // What would be good.
    case advise, explain, findReplacements, findRecruits
    // Versions of who sits where.
    case listVersions, keepVersion, returnToVersion, compareVersions, renameVersion, removeVersion
    // People.
    case findPeople, addPerson, changePerson, removePerson, erasePerson, eraseDue, extractPerson, readHistory, importPeople
    // Tables.
    case planTables, planTablesAgain, adviseTableSize, showEncounters, exchangeAtTable
    // Venues.
    case importVenues, listVenues
    case planVenues, takeVenue, changeBooking, moveBooking, listBookings, writeLetter, readBusyTimes, saveCalendar, saveMailing, showWeek
    // Sessions.
    case moveSession, callOffSession, changeSession, putBackDay
    // Who came.
    case mark, markRest, admitGuest, admitSomebodyNew, listAway
    // The rules.
    case changeProgramme
    // On paper.
    case print
}
