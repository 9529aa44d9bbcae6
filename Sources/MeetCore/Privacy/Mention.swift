/// A text of others in which a person's name, or another mark of theirs, stands. No erasing reaches it: what it says is somebody else's.
public struct Mention: Hashable, Sendable {
    /// Where the text stands.
    public enum Place: Hashable, Sendable {
        /// The notes of another person.
        case notes(PersonID)
        /// Through whom another person came.
        case source(PersonID)
        /// The label by which others come together.
        case together(PersonID)
        /// The notes on a venue.
        case venueNotes(VenueID)
        /// The person at a house to whom one speaks about a session.
        case contact(SessionKey)
        /// Why a house declined, or a booking was cancelled.
        case reason(SessionKey)
        /// What a house's calendar calls a time at which it is taken.
        case busy(VenueID, CivilDate)
        /// The name of a cohort.
        case cohort(CohortID)
        /// What is done at the sessions of a number.
        case plan(Int)
        /// What is done at one session.
        case session(SessionKey)
        /// A leader's name.
        case leader(LeaderID)
        /// The name of a version that was kept.
        case version(Int)
        /// What a break or a day to avoid is called.
        case dayOff(CivilDate)
        /// The name of the programme, or what its file has beyond what is known.
        case programme
    }

    /// Where it stands.
    public let place: Place

    /// A mention at a place.
    public init(_ place: Place) { self.place = place }

    /// Where it stands, in words; others by their ids, since they have rights too.
    public func text(_ words: Words, _ programme: Programme, venues: [Venue] = []) -> String {
        func cohort(_ id: CohortID) -> String { programme.name(of: id) }
        func venue(_ id: VenueID) -> String { venues.first { $0.id == id }?.name ?? id.text }
        switch place {
        case .notes(let id): return words.mentionNotes(id.text)
        case .source(let id): return words.mentionSource(id.text)
        case .together(let id): return words.mentionTogether(id.text)
        case .venueNotes(let id): return words.mentionVenueNotes(venue(id))
        case .contact(let key): return words.mentionContact(words.session(cohort(key.cohort), key.number))
        case .reason(let key): return words.mentionReason(words.session(cohort(key.cohort), key.number))
        case .busy(let id, let day): return words.mentionBusy(venue(id), day.line(words))
        case .cohort(let id): return words.mentionCohort(id.text)
        case .plan(let number): return words.mentionPlan(number)
        case .session(let key): return words.mentionPlan(words.session(cohort(key.cohort), key.number))
        case .leader(let id): return words.mentionLeader(id.text)
        case .version(let number): return words.mentionVersion(number)
        case .dayOff(let day): return words.mentionDayOff(day.line(words))
        case .programme: return words.mentionProgramme
        }
    }

    /// A word for the kind of place and the id of what it is of, for other programs.
    public var code: (kind: String, id: String) {
        switch place {
        case .notes(let id): return ("person-notes", id.text)
        case .source(let id): return ("person-source", id.text)
        case .together(let id): return ("person-together", id.text)
        case .venueNotes(let id): return ("venue-notes", id.text)
        case .contact(let key): return ("booking-contact", "\(key.cohort)/\(key.number)")
        case .reason(let key): return ("booking-reason", "\(key.cohort)/\(key.number)")
        case .busy(let id, let day): return ("busy-time", "\(id)/\(day)")
        case .cohort(let id): return ("cohort-name", id.text)
        case .plan(let number): return ("session-plan", "\(number)")
        case .session(let key): return ("session-plan", "\(key.cohort)/\(key.number)")
        case .leader(let id): return ("leader", id.text)
        case .version(let number): return ("version-name", "\(number)")
        case .dayOff(let day): return ("day-off", day.description)
        case .programme: return ("programme", "")
        }
    }
}
