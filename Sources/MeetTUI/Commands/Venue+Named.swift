import MeetCore

extension Venue {
    /// The house of an id or a name.
    /// - Throws: `UsageError.unknownVenue`.
    static func named(_ name: String, in venues: [Venue]) throws -> Venue {
        if let venue = NamedThing.find(name, in: venues, id: \.id.text, name: \.name) { return venue }
        throw UsageError.unknownVenue(name, known: venues.prefix(12).map(\.id.text))
    }
}
