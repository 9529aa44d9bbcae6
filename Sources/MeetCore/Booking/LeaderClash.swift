/// A leader who cannot be at two sessions: they overlap, or there is too little time between them for the way.
public struct LeaderClash: Hashable, Sendable {
    /// Who.
    public let leader: LeaderID
    /// The session that begins first.
    public let first: Session
    /// The other.
    public let second: Session
    /// The minutes between the two; below 0 where they overlap.
    public let gap: Int
    /// The minutes that the way takes, as far as is known.
    public let needed: Int

    /// The minutes that go on leaving one house and coming into another, besides the way itself.
    private static let leaving = 15

    /// The minutes of a way in the city, by whatever goes: 15 km/h as the crow flies, and some for leaving and arriving. An estimate, on the
    /// slow side; nothing is forbidden by it.
    public static func minutes(_ hectometres: Int) -> Int { leaving + (hectometres * 4 + 9) / 10 }

    /// All clashes of the leaders of some sessions, by leader and then by time.
    /// - Parameter place: where a session is; nil where that is not known yet: then only overlaps are told, and how little time there is for
    ///   leaving.
    public static func all(_ sessions: [Session], place: (SessionKey) -> (venue: VenueID, point: GeoPoint?)?) -> [LeaderClash] {
        var byLeader: [LeaderID: [Session]] = [:]
        for session in sessions where !session.isCancelled {
            for leader in Set(session.leaders) { byLeader[leader, default: []].append(session) }
        }
        return byLeader.keys.sorted().flatMap { leader -> [LeaderClash] in
            let own = (byLeader[leader] ?? []).sorted { ($0.span, $0.key) < ($1.span, $1.key) }
            // The session before the next one is not always the one that ends last.
            var latest: Session?
            return own.compactMap { session in
                defer { if latest.map({ $0.span.end < session.span.end }) ?? true { latest = session } }
                guard let before = latest else { return nil }
                let gap = session.span.begin - before.span.end
                let needed = minutes(from: place(before.key), to: place(session.key))
                return gap < needed ? LeaderClash(leader: leader, first: before, second: session, gap: gap, needed: needed) : nil
            }
        }
    }

    private static func minutes(
        from first: (venue: VenueID, point: GeoPoint?)?, to second: (venue: VenueID, point: GeoPoint?)?
    ) -> Int {
        guard let first, let second else { return 0 }
        if first.venue == second.venue { return 0 }
        guard let from = first.point, let to = second.point else { return leaving }
        return minutes(from.hectometres(to: to))
    }
}
