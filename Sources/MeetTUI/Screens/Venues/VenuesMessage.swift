/// What can happen on the Venues screen.
enum VenuesMessage: Hashable, Sendable {
    /// The selection moves.
    case move(ListMove)
    /// To the other list, or in the week to another venue's list.
    case turn
    /// To another cohort, or another week where the week is shown.
    case step(Int)
    /// Enter: to the venues of the session, or the selected venue for it; in the history the text to the house.
    case open
    /// What is answered to the question whether a venue is taken in spite of what stands against it: the other answer, the selected one, yes.
    case turnAnswer, answer, takeAnyway
    /// A form for the booking of the session, with a state to begin with.
    case form(BookingStep)
    /// A form for the booking, which goes to the time that the session has now.
    case moveBooking
    /// What stood in the way of the last plan.
    case troubles
    /// A form for the session itself: its day and time, theme, leaders, needs.
    case editSession
    /// The day that was skipped after the selected session becomes one of the cohort's.
    case putBack
    /// Something in the form.
    case fill(FormMessage)
    /// Text typed in the form.
    case edit(TextEdit)
    /// Plan the venues of this cohort, or of all.
    case plan(isAll: Bool)
    case stopPlan
    /// All requests of the session, those that came to nothing too.
    case history
    /// The text to the house; another one of the texts; the same in the other language; saved as a file.
    case letter, nextLetter, turnLanguage, saveLetter
    /// The lists of the session.
    case print
    /// The week, venue by venue.
    case week
    /// Save a calendar file: of the cohort, or among the venues of the selected house.
    case saveCalendar
    /// Save the list of a mail merge to the members.
    case saveMailing
    /// Read in houses, from a file.
    case readVenues
    /// Read in when others have the selected house, from a calendar file.
    case readCalendar
    /// Close what lies over the lists.
    case close
}
