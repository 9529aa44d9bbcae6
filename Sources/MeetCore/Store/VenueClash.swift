/// Two sessions before the same door: who wants the house, and who has it.
public struct VenueClash: Hashable, Sendable {
    /// A session that wants the house or has it, as people call it.
    public struct Party: Hashable, Sendable {
        /// What its cohort is called.
        public var cohort: String
        /// Which session of the cohort: 1 is the first.
        public var session: Int
        /// When it is there.
        public var span: TimeSpan

        /// A party of the given values.
        public init(cohort: String, session: Int, span: TimeSpan) {
            self.cohort = cohort
            self.session = session
            self.span = span
        }

        /// Who it is, and when: `Grupp 2, träff 3 (onsdag 20 januari 2027 18:00–20:30)`.
        public func text(_ words: Words) -> String {
            words.sessionParty(cohort, session: session, when: "\(span.date.full(words)) \(span.start)–\(span.finish)")
        }
    }

    /// What the house is called.
    public var venue: String
    /// The least minutes that it wants between two bookings.
    public var buffer: Int
    /// Who wants it.
    public var wanting: Party
    /// Who has it.
    public var having: Party

    /// A clash of the given values.
    public init(venue: String, buffer: Int, wanting: Party, having: Party) {
        self.venue = venue
        self.buffer = buffer
        self.wanting = wanting
        self.having = having
    }
}
