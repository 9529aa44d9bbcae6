/// A reason why a person does not sit in a cohort.
public enum SeatObstacle: Hashable, Sendable {
    /// The person cannot come at the cohort's time.
    case slot
    /// The person is away on too many of the dates.
    case away(dates: Int, allowed: Int)
    /// The person is kept out by hand.
    case excluded
    /// The person is pinned to another cohort.
    case pinned(to: Int)
    /// These members are to be kept apart from the person, or from companions.
    case apart(from: [Int])
    /// These companions cannot come, or are kept out.
    case companions([Int])
    /// These companions sit in another cohort.
    case companionsElsewhere([Int])
    /// A limit on a category would be broken.
    case limit(BrokenRule)
    /// All seats are taken.
    case full(seats: Int)
    /// There are empty seats, but too few for all who come together.
    case tooMany(coming: Int, room: Int)
    /// So many alike have a seat there, who were drawn.
    case drawn(alike: Int)

    /// What keeps a person out of a cohort, the person and the companions in the same place together; empty for a member.
    public static func all(of person: Int, in cohort: Int, _ working: WorkingComposition) -> [SeatObstacle] {
        all(of: person, in: [cohort], working)[0]
    }

    /// The same for each of some cohorts.
    public static func all(of person: Int, in cohorts: [Int], _ working: WorkingComposition) -> [[SeatObstacle]] {
        var trial = StepTrial(working)
        let coming = WhyNot.coming(person, working)
        return cohorts.map { cohort in
            Int(working.placeOf[person]) == cohort ? [] : WhyNot.obstacles(person, coming, cohort, working, nil, &trial)
        }
    }

    /// Whether the person could not come whoever left.
    public var isFinal: Bool {
        switch self {
        case .slot, .away, .excluded, .pinned, .companions, .companionsElsewhere: return true
        case .apart, .limit, .full, .tooMany, .drawn: return false
        }
    }

    /// The word by which programs know the reason.
    public var code: String {
        switch self {
        case .slot: return "slot"
        case .away: return "away"
        case .excluded: return "excluded"
        case .pinned: return "pinned"
        case .apart: return "apart"
        case .companions: return "companions"
        case .companionsElsewhere: return "companionsElsewhere"
        case .limit: return "limit"
        case .full: return "full"
        case .tooMany: return "tooMany"
        case .drawn: return "drawn"
        }
    }
}
