/// The houses of a cohort's other sessions, seen with what the programme wants of them: what another house for one session would make impossible.
struct CohortHouses {
    private let rules: VenueRules
    /// The houses of the other sessions that take place.
    private let held: [VenueID]
    /// How many of the others have none yet.
    private let open: Int

    /// The houses of a cohort's sessions but one.
    ///
    /// - Parameters:
    ///   - sessions: all of the cohort; none where nothing is to be asked.
    ///   - bookings: the cohort's that hold.
    init(_ rules: VenueRules, sessions: [Session], bookings: [Booking], except session: Session) {
        let others = Set(sessions.filter { !$0.isCancelled && $0.key != session.key }.map(\.key))
        self.rules = others.isEmpty || session.isCancelled ? VenueRules() : rules
        held = bookings.filter { others.contains($0.session) }.map(\.venue)
        open = others.count - Set(bookings.map(\.session)).intersection(others).count
    }

    /// What cannot be kept any more when the session is at a venue, and could be before.
    func broken(by venue: VenueID) -> [VenueObstacle] {
        var found: [VenueObstacle] = []
        let different = Set(held)
        let possible = different.union([venue]).count + open
        if possible < min(rules.distinct, different.count + open + 1) {
            found.append(.fewHouses(possible: possible, wanted: rules.distinct))
        }
        var lacking = 0
        var first: VenueID?
        for rule in rules.required {
            let times = held.count { $0 == rule.venue }
            if rule.venue == venue {
                if times + 1 > rule.times { found.append(.tooOften(times: times + 1, wanted: rule.times)) }
                lacking += max(0, rule.times - times - 1)
            } else if times < rule.times {
                lacking += rule.times - times
                first = first ?? rule.venue
            }
        }
        // Where the sessions did not suffice before, it is not this house that takes the last.
        if lacking == open + 1, let first { found.append(.noneLeft(first)) }
        return found
    }
}
