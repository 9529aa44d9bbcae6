extension BookingProblem {
    /// Compiles what is known into a problem.
    ///
    /// What is requested, preliminary or confirmed stays; ideas of the cohorts in scope may be moved, all bookings of other cohorts stay. A
    /// house that said no to a session is not proposed for it again.
    ///
    /// - Parameters:
    ///   - people: the persons by id; a member who is not among them counts as one without needs and home.
    ///   - scope: the cohorts to plan; nil for all.
    public init(
        _ programme: Programme, people: [PersonID: Person], composition: Composition, venues: [Venue], bookings: [Booking] = [],
        busy: [BusyTime] = [], scope: Set<CohortID>? = nil
    ) {
        let venues = venues.sorted { $0.id < $1.id }
        let inScope = programme.cohorts.filter { scope?.contains($0.id) ?? true }
        let planned = Set(inScope.map(\.id))
        let active = bookings.filter { $0.state.isActive }
        let stays = active.filter { !planned.contains($0.session.cohort) || $0.state != .idea }
            .sorted { ($0.session, $0.span, $0.number) < ($1.session, $1.span, $1.number) }
        let diary = VenueDiary(bookings: stays + bookings.filter { $0.state == .declined }, busy: busy)
        let parties = inScope.map { cohort in
            CohortParty(composition[cohort.id].map { people[$0] ?? Person(id: $0, name: $0.text) })
        }
        let sessions = inScope.map { SessionCalendar.sessions(of: $0, in: programme).filter { !$0.isCancelled } }
        let ownBookings = Dictionary(grouping: stays) { $0.session }

        // Homes and distances.
        let centres = DistrictTable.stockholm.districts.filter { district in
            parties.contains { $0.homes.contains { $0.district == district.name } }
        }
        let homeOf = Dictionary(uniqueKeysWithValues: centres.enumerated().map { ($1.name, $0) })
        let places = venues.map(VenueFit.place)
        var distances = [Int32](repeating: 0, count: (venues.count + 1) * centres.count)
        for (venue, place) in places.enumerated() {
            guard let place else { continue }
            for (home, district) in centres.enumerated() {
                distances[venue * centres.count + home] = Int32(district.centre?.hectometres(to: place) ?? 0)
            }
        }
        let venueIndex = Dictionary(venues.enumerated().map { ($1.id, $0) }) { first, _ in first }

        // Times, sorted.
        var wanting: [[Session]] = []
        for own in sessions { wanting.append(own.filter { ownBookings[$0.key] == nil }) }
        let times = Set(wanting.joined().map(\.span)).sorted()
        let timeIndex = Dictionary(uniqueKeysWithValues: times.enumerated().map { ($1, $0) })
        let buffers = Set(venues.map(\.buffer)).sorted()
        bufferClass = venues.map { venue in buffers.firstIndex(of: venue.buffer) ?? 0 } + [0]
        rivals = buffers.map { Self.rivals(times, buffer: $0) }

        var seekers: [Seeker] = []
        var groups: [Group] = []
        var broken: [Broken] = []
        for (index, cohort) in inScope.enumerated() {
            let party = parties[index]
            var ways = [Int](repeating: 0, count: venues.count + 1)
            for venue in venues.indices {
                ways[venue] = party.homes.reduce(0) { $0 + $1.count * Int(distances[venue * centres.count + (homeOf[$1.district] ?? 0)]) }
            }
            let begin = seekers.count
            for session in wanting[index] {
                let allowed = venues.indices.filter { venue in
                    VenueFit.obstacles(venues[venue], session, party).isEmpty && diary.obstacles(venues[venue], for: session).isEmpty
                }
                seekers.append(
                    Seeker(session: session, cohort: index, time: timeIndex[session.span] ?? 0, allowed: allowed.map(Int32.init)))
            }
            let homes = party.homes.compactMap { homeOf[$0.district] }.sorted()
            var base = [Int32](repeating: Self.nowhere, count: centres.count)
            for home in homes { base[home] = 0 }
            var kept = [Int](repeating: 0, count: venues.count + 1)
            var baseWays = 0
            var own: [Booking] = []
            let allBroken = broken.count
            for session in sessions[index] {
                guard let booking = ownBookings[session.key]?.first else { continue }
                own.append(booking)
                let house = venueIndex[booking.venue].map { venues[$0] }
                if let trouble = BookingTrouble(booking, of: session, party, at: house, diary: diary) {
                    broken.append(Broken(booking: booking, trouble: trouble))
                }
                guard let venue = venueIndex[booking.venue] else { continue }
                kept[venue] += 1
                baseWays += ways[venue]
                for home in homes { base[home] += distances[venue * centres.count + home] }
            }
            groups.append(
                Group(
                    id: cohort.id, seekers: begin..<seekers.count, counted: party.counted, ways: ways, homes: homes.map(Int32.init),
                    base: base, baseWays: baseWays, kept: kept, bookings: own, broken: broken.count - allBroken,
                    hopeless: seekers[begin...].count { $0.allowed.isEmpty }))
        }
        var required = [Int](repeating: -1, count: venues.count + 1)
        for requirement in programme.venueRules.required {
            if let venue = venueIndex[requirement.venue] { required[venue] = requirement.times }
        }
        unknownRequired = programme.venueRules.required.map(\.venue).filter { venueIndex[$0] == nil }
        self.broken = broken
        self.venues = venues
        self.seekers = seekers
        self.groups = groups
        self.times = times
        self.distances = distances
        homeCount = centres.count
        self.required = required
        distinct = programme.venueRules.distinct
        costs = venues.map(\.cost) + [0]
        self.diary = diary
        self.parties = parties
        uncounted = parties.reduce(0) { $0 + $1.uncounted }
    }

    /// For each time those that cannot be at one venue with it, itself among them.
    private static func rivals(_ times: [TimeSpan], buffer: Int) -> [[Int32]] {
        let longest = times.map { $0.end - $0.begin }.max() ?? 0
        var first = 0
        return times.indices.map { index in
            let span = times[index]
            // Times are sorted by their beginning: what begins so much earlier is over.
            while times[first].begin + longest + buffer <= span.begin, first < index { first += 1 }
            var found: [Int32] = []
            var other = first
            while other < times.count, times[other].begin < span.end + buffer {
                if times[other].meets(span, buffer: buffer) { found.append(Int32(other)) }
                other += 1
            }
            return found
        }
    }
}
