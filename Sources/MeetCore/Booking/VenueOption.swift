/// A venue for one session: whether it can be had, and what it would change.
public struct VenueOption: Hashable, Sendable {
    /// The venue.
    public let venue: VenueID
    /// What stands in the way; empty where it is free and suits.
    public let obstacles: [VenueObstacle]
    /// By how much the travel of the cohort would change, in units of 100 m.
    public let travel: Int
    /// By how much the cost would change, in SEK.
    public let cost: Int
    /// How often the cohort meets there at its other sessions.
    public let visits: Int

    /// Whether it can be had, and nothing stands against it.
    public var isFree: Bool { obstacles.isEmpty }

    /// Whether it can be had, though it may be against what the programme wants of the cohort's houses.
    public var isOpen: Bool { obstacles.allSatisfy(\.isRule) }

    /// All venues for a session, the best first: those that can be had by their travel and cost, then those that are against the programme's
    /// rules, then those that cannot be had, the ones that only somebody else's being there keeps from us first.
    ///
    /// - Parameters:
    ///   - bookings: those of the cohort, or all of the term; the session's own does not stand in its way.
    ///   - sessions: those of the cohort, to see what a house would mean for the programme's rules; none where that is not asked.
    public static func all(
        for session: Session, _ party: CohortParty, venues: [Venue], bookings: [Booking], diary: VenueDiary, sessions: [Session] = [],
        rules: VenueRules = VenueRules()
    ) -> [VenueOption] {
        let places = Dictionary(venues.map { ($0.id, $0) }) { first, _ in first }
        let active = bookings.filter { $0.state.isActive && $0.session.cohort == session.key.cohort }
        let others = active.filter { $0.session != session.key }.compactMap { places[$0.venue] }
        let present = active.first { $0.session == session.key }.flatMap { places[$0.venue] }
        let otherPoints = others.compactMap { VenueFit.place(of: $0) }
        let before = party.travel(to: otherPoints + (present.flatMap { VenueFit.place(of: $0) }.map { [$0] } ?? []))
        let houses = CohortHouses(rules, sessions: sessions, bookings: active, except: session)
        let options = venues.map { venue in
            VenueOption(
                venue: venue.id,
                obstacles: VenueFit.obstacles(venue, session, party) + diary.obstacles(venue, for: session)
                    + houses.broken(by: venue.id),
                travel: party.travel(to: otherPoints + (VenueFit.place(of: venue).map { [$0] } ?? [])) - before,
                cost: venue.cost - (present?.cost ?? 0), visits: others.count { $0.id == venue.id })
        }
        func rank(_ option: VenueOption) -> (Int, Int, Int, VenueID) {
            let kind = option.isFree ? 0 : option.isOpen ? 1 : option.obstacles.allSatisfy(\.isClash) ? 2 : 3
            return (kind, option.travel, option.cost, option.venue)
        }
        return options.sorted { rank($0) < rank($1) }
    }
}
