/// Why a venue cannot take a session. A sentence is made of it by `sentence`.
public enum VenueObstacle: Hashable, Sendable {
    /// It takes too few: fewer than the members and the leaders together.
    case small(room: Int, members: Int, leaders: Int)
    /// It is not open during the whole session; the hours of that day, as `HH:MM`, none where it is closed.
    case closed(hours: [String])
    /// It can be booked only when it is closed to the public, and it is open then.
    case open(hours: [String])
    /// The day is one on which it cannot be booked.
    case blackout
    /// It lacks what the session needs, such as `kitchen`.
    case equipment(String)
    /// It does not meet the need of a member.
    case need(Need)
    /// Nobody knows where it lies, so that no way to it can be measured.
    case placeUnknown
    /// The house is taken by others then.
    case busy(BusyTime)
    /// Another session of ours is there then, or too near in time.
    case taken(Booking)
    /// The house said no to this session at that time.
    case declined(Booking)
    /// With it the cohort can have at most so many different houses, fewer than it is to have.
    case fewHouses(possible: Int, wanted: Int)
    /// The cohort would be at this required house so many times, more than it is to be.
    case tooOften(times: Int, wanted: Int)
    /// No session would be left for a house at which the cohort is to be.
    case noneLeft(VenueID)

    /// Whether it is somebody else's being there, and not the house itself.
    public var isClash: Bool {
        switch self {
        case .busy, .taken: return true
        default: return false
        }
    }

    /// Whether the house could be had, and only what the programme wants of a cohort's houses stands against it.
    public var isRule: Bool {
        switch self {
        case .fewHouses, .tooOften, .noneLeft: return true
        default: return false
        }
    }

    /// Whether nobody may book in spite of it: two groups of ours would stand before one door. All else a person may know better.
    public var forbids: Bool {
        if case .taken = self { return true }
        return false
    }
}
