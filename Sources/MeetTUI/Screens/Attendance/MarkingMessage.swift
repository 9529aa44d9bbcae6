import MeetCore

/// What can happen on the Attendance screen.
enum MarkingMessage: Hashable, Sendable {
    case move(ListMove)
    /// The next or previous session, or cohort.
    case session(Int)
    case cohort(Int)
    /// What is noted of the person under the cursor; nil takes the mark away.
    case mark(AttendanceState?)
    /// To look for a name: letters go into the filter.
    case startFilter
    /// Enter in the filter: the person found is here, and the next name can be typed.
    case enterFilter
    case endFilter
    /// Text typed in the filter, in the search for a guest or in the form.
    case edit(TextEdit)
    /// To mark all at once who have no mark.
    case askRest
    case rest(AttendanceState)
    /// Whether the cursor goes to the next person without a mark, or to the next row.
    case toggleStep
    /// Who has been away more than once.
    case away
    /// Somebody came who is not in the list.
    case walkIn
    /// None of those found: somebody new.
    case somebodyNew
    /// What is selected in a panel is taken.
    case choose
    /// The person who was chosen comes as a guest, or becomes a member.
    case arrive(asMember: Bool)
    /// Yes, although the session is yet to come.
    case goOn
    /// Another answer of a question is selected; the selected one is given.
    case turn(Int)
    case answer
    /// Something in the form of somebody new.
    case fill(FormMessage)
    /// What lies over the list is closed.
    case close
    /// Show the sheets of the session, to print them.
    case print
}
