/// Who comes to the sessions of a cohort, as far as a house must know it: how many, what they need, and where they come from.
///
/// Nobody is named: what is told to a house are counts.
public struct CohortParty: Hashable, Sendable {
    /// A district from whose centre members come.
    public struct Home: Hashable, Sendable {
        /// The district's present name.
        public let district: String
        /// Its centre, from which the distance is measured.
        public let centre: GeoPoint
        /// How many members live there.
        public let count: Int
    }

    /// The number of members.
    public let members: Int
    /// How many of them come in a wheelchair.
    public let wheelchairs: Int
    /// How many need a hearing loop.
    public let hearingLoops: Int
    /// How many need their children looked after.
    public let childcare: Int
    /// Where members come from, in the order of the table of districts.
    public let homes: [Home]

    /// The members of a cohort, seen with a table of districts.
    public init(_ members: [Person], districts: DistrictTable = .stockholm) {
        self.members = members.count
        wheelchairs = members.count { $0.needs.contains(.wheelchair) }
        hearingLoops = members.count { $0.needs.contains(.hearingLoop) }
        childcare = members.count { $0.needs.contains(.childcare) }
        var counts: [String: Int] = [:]
        for member in members {
            if let district = districts.district(named: member.district) { counts[district.name, default: 0] += 1 }
        }
        homes = districts.districts.compactMap { district in
            guard let centre = district.centre, let count = counts[district.name] else { return nil }
            return Home(district: district.name, centre: centre, count: count)
        }
    }

    /// How many members count in the travel: those whose district has a known centre.
    public var counted: Int { homes.reduce(0) { $0 + $1.count } }

    /// How many do not count, since nobody knows where they come from.
    public var uncounted: Int { members - counted }

    /// How far members have to one session, each way: on average over sessions at the given places, and the one who has the farthest on average
    /// over them; in units of 100 m, to the nearest. Nil where nobody counts or there are no places.
    public func ways(to places: [GeoPoint]) -> (mean: Int, longest: Int)? {
        guard counted > 0, !places.isEmpty else { return nil }
        let ways = homes.map { home in places.reduce(0) { $0 + home.centre.hectometres(to: $1) } }
        let sum = zip(homes, ways).reduce(0) { $0 + $1.0.count * $1.1 }
        func rounded(_ sum: Int, by parts: Int) -> Int { (sum + parts / 2) / parts }
        return (rounded(sum, by: counted * places.count), rounded(ways.max() ?? 0, by: places.count))
    }

    /// The travel of the cohort for sessions at the given places, in units of 100 m: Σ over members of d(p) + members × the largest d(p), where
    /// d(p) is the sum over the sessions. It is the definition, plain on purpose; the search keeps the same by differences.
    public func travel(to places: [GeoPoint]) -> Int {
        let ways = homes.map { home in places.reduce(0) { $0 + home.centre.hectometres(to: $1) } }
        return zip(homes, ways).reduce(0) { $0 + $1.0.count * $1.1 } + counted * (ways.max() ?? 0)
    }
}
