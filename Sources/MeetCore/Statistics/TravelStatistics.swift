/// How far a cohort's members have to the places of their sessions: the great-circle distance from the centre of the district, one way.
public struct TravelStatistics: Hashable, Sendable {
    /// How many sessions have a place whose position is known.
    public let sessions: Int
    /// How many members count: those whose district has a known centre.
    public let counted: Int
    /// How many do not.
    public let uncounted: Int
    /// The mean way over members and sessions, in units of 100 m.
    public let mean: Double?
    /// The mean way of the member who has the longest, in units of 100 m.
    public let longest: Double?

    /// The ways of several cohorts together: the mean over all their members and sessions.
    init(together parts: [TravelStatistics]) {
        let known = parts.filter { $0.mean != nil }
        sessions = known.reduce(0) { $0 + $1.sessions }
        counted = known.reduce(0) { $0 + $1.counted }
        uncounted = known.reduce(0) { $0 + $1.uncounted }
        let weight = known.reduce(0) { $0 + $1.counted * $1.sessions }
        let sum = known.reduce(0.0) { $0 + ($1.mean ?? 0) * Double($1.counted * $1.sessions) }
        mean = weight > 0 ? sum / Double(weight) : nil
        longest = known.compactMap(\.longest).max()
    }

    /// The ways of a cohort.
    ///
    /// - Parameters:
    ///   - members: the members.
    ///   - places: where the sessions are that have a place.
    ///   - districts: the table of districts.
    public init(_ members: [Person], to places: [GeoPoint], districts: DistrictTable = .stockholm) {
        let party = CohortParty(members, districts: districts)
        let ways = party.homes.map { home in (home.count, places.reduce(0) { $0 + home.centre.hectometres(to: $1) }) }
        sessions = places.count
        counted = party.counted
        uncounted = party.uncounted
        guard !places.isEmpty, party.counted > 0 else {
            (mean, longest) = (nil, nil)
            return
        }
        mean = Double(ways.reduce(0) { $0 + $1.0 * $1.1 }) / Double(party.counted * places.count)
        longest = ways.map(\.1).max().map { Double($0) / Double(places.count) }
    }
}
