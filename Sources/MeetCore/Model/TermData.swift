/// All that a coordinator's term holds at one moment, as values: what the store gives out and screens, sheets and commands read.
public struct TermData: Hashable, Sendable {
    /// The programme.
    public var programme: Programme
    /// The persons, sorted by id.
    public var people: [Person]
    /// The venues, sorted by id.
    public var venues: [Venue]
    /// Who sits where.
    public var composition: Composition
    /// What is fixed by hand.
    public var pins: Pins
    /// The venues of sessions, also those that were declined or cancelled, in the order in which they were booked.
    public var bookings: [Booking]
    /// What is still known, in numbers, of who was erased.
    public var former: FormerCounts

    /// The given values; people and venues are put in the order of their ids.
    public init(
        programme: Programme, people: [Person] = [], venues: [Venue] = [], composition: Composition = Composition(), pins: Pins = Pins(),
        bookings: [Booking] = [], former: FormerCounts = FormerCounts()
    ) {
        self.programme = programme
        self.people = people.sorted { $0.id < $1.id }
        self.venues = venues.sorted { $0.id < $1.id }
        self.composition = composition
        self.pins = pins
        self.bookings = bookings
        self.former = former
    }

    /// The members of a cohort, in the order of the people.
    public func members(of cohort: CohortID) -> [Person] {
        let ids = Set(composition[cohort])
        return people.filter { ids.contains($0.id) }
    }
}
