import MeetCore

extension Venue {
    /// The house of an id or a name.
    /// - Throws: `UsageError.unknownVenue`.
    static func named(_ name: String, in venues: [Venue]) throws -> Venue {
        if let venue = venues.first(where: { $0.id.text == name }) ?? venues.first(where: { $0.name == name }) { return venue }
        throw UsageError.unknownVenue(name, known: venues.prefix(12).map(\.id.text))
    }
}
