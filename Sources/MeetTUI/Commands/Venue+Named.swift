import MeetCore

extension Venue {
    /// The house of an id or a name.
    /// - Throws: `UsageError.unknownVenue`.
    static func named(_ name: String, in venues: [Venue]) throws -> Venue {
        if let venue = venues.first(where: { $0.id.text == name }) ?? venues.first(where: { $0.name == name }) { return venue }
        // In small letters too, where only one is called so.
        let folded = TextFolding.fold(name)
        let alike = venues.filter { TextFolding.fold($0.name) == folded || TextFolding.fold($0.id.text) == folded }
        if alike.count == 1 { return alike[0] }
        throw UsageError.unknownVenue(name, known: venues.prefix(12).map(\.id.text))
    }
}
