import MeetCore

/// Why a change of people or programme is not kept: what it was made on is not what there is now, since another program wrote meanwhile.
///
/// It holds what there is now; what the screen knew, and what was wanted, stand in the `RecordChange`.
enum OutdatedError: SpokenError, Hashable {
    /// Somebody else changed the person, or took the person out.
    case person(now: Person?)
    /// Somebody else gave the id of a new person away.
    case newPerson(now: Person)
    /// Somebody else changed the programme.
    case programme(now: Programme)
    /// Somebody else changed the booking, or took it away.
    case booking(now: Booking?)
    /// With the people or the programme of now the file would do something else than was shown.
    case importPlan
    /// The tables are others.
    case tables
    /// Somebody else marked the person of that name otherwise.
    case mark(name: String)

    /// Somebody else moved, pinned or excluded the person of that name: where they sit now, and where they sat on the desk.
    case seat(name: String, now: String?, here: String?)

    func message(_ words: Words) -> String {
        switch self {
        case .person(.some): return words.outdatedPerson
        case .person(nil): return words.outdatedGone
        case .newPerson: return words.outdatedNewPerson
        case .programme: return words.outdatedProgramme
        case .booking: return words.outdatedBooking
        case .importPlan: return words.outdatedImport
        case .tables: return words.outdatedTables
        case .mark(let name): return words.outdatedMark(name)
        case .seat(let name, let now, let here): return words.outdatedSeat(name, now: now, here: here)
        }
    }
}
