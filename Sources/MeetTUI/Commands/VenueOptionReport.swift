import MeetCore

/// Which houses can take a session, the best first, as the Venues screen lists them.
struct VenueOptionReport {
    private let session: Session
    private let options: [VenueOption]
    private let names: BookingNames
    private let words: Words
    private let title: String
    /// The house that the session has.
    private let present: VenueID?

    init(_ data: TermData, _ session: Session, _ sessions: [Session], busy: [BusyTime], _ words: Words) {
        self.session = session
        self.words = words
        names = BookingNames(words, data.programme, venues: data.venues)
        title = names.session(session.key)
        options = VenueOption.all(
            for: session, CohortParty(data.members(of: session.key.cohort)), venues: data.venues, bookings: data.bookings,
            diary: VenueDiary(bookings: data.bookings, busy: busy), sessions: sessions, rules: data.programme.venueRules)
        present = data.bookings.first { $0.session == session.key && $0.state.isActive }?.venue
    }

    private func obstacles(_ option: VenueOption) -> [String] { option.obstacles.map { $0.sentence(words, names) } }

    /// A line for each house.
    var sheet: Sheet {
        let table = SheetTable(
            columns: [
                .init(Phrase(words.identifier), .key), .init(words.venueWay, isNumber: true),
                .init(words.venueCosts, isNumber: true), .init(Phrase(words.venueColumn), .prose),
            ],
            rows: options.map { option in
                let state = option.isFree ? words.venueIsFree : obstacles(option).joined(separator: "; ")
                return [
                    option.venue.text, words.way(option.travel, isChange: present != nil),
                    words.cost(option.cost, isChange: present != nil),
                    "\(names.venue(option.venue)): \(option.venue == present ? words.venueOfSession + ", " : "")\(state)",
                ]
            })
        let note = words.wayOfAll(isAgainstPresent: present != nil)
        return Sheet(title: title, subtitle: names.span(session.span), blocks: [.paragraph(note), .table(table)])
    }

    /// The same by ids.
    var json: JSONObject {
        [
            "cohort": .string(session.key.cohort.text), "session": .integer(session.key.number), "date": .string(session.date.description),
            "present": present.map { .string($0.text) } ?? .null,
            "venues": .array(
                options.map { option in
                    .object([
                        "id": .string(option.venue.text), "free": .bool(option.isFree), "open": .bool(option.isOpen),
                        "against": .array(obstacles(option).map { .string($0) }), "travel": .integer(option.travel),
                        "cost": .integer(option.cost), "visits": .integer(option.visits),
                    ])
                }),
        ]
    }
}
