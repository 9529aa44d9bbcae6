/// The key of a venue.
public typealias VenueID = Identifier<Venue>

/// A house in which a session can be held.
public struct Venue: Hashable, Sendable {
    /// How many the house takes in one way of furnishing it.
    public struct Layout: Hashable, Sendable {
        /// The way of furnishing, such as `rows` or `tables`.
        public var name: String
        /// How many it takes.
        public var capacity: Int

        /// A layout of the given values.
        public init(name: String, capacity: Int) {
            self.name = name
            self.capacity = capacity
        }
    }

    /// The stable key.
    public var id: VenueID
    /// The name; never empty.
    public var name: String
    /// Street address, or empty.
    public var address: String
    /// The district or municipality, or empty.
    public var district: String
    /// Where it lies; nil where that is not known.
    public var point: GeoPoint?
    /// How many it takes; that of the layout `tables` where there are layouts.
    public var capacity: Int
    /// Whether a wheelchair comes in.
    public var wheelchair: Bool
    /// Whether it has a hearing loop.
    public var hearingLoop: Bool
    /// Whether children can be looked after.
    public var childcare: Bool
    /// SEK per session.
    public var cost: Int
    /// When the house is open; empty means never.
    public var opening: [OpeningPeriod]
    /// The least minutes between two bookings.
    public var buffer: Int
    /// What it has, such as `kitchen`.
    public var equipment: [String]
    /// How many it takes by layout.
    public var layouts: [Layout]
    /// Dates on which it cannot be booked, sorted.
    public var blackout: [CivilDate]
    /// Whether it can be booked only outside its opening hours.
    public var inverse: Bool
    /// Free text.
    public var notes: String

    /// A venue of the given values.
    public init(
        id: VenueID, name: String, address: String = "", district: String = "", point: GeoPoint? = nil, capacity: Int,
        wheelchair: Bool = false, hearingLoop: Bool = false, childcare: Bool = false, cost: Int = 0, opening: [OpeningPeriod] = [],
        buffer: Int = 0, equipment: [String] = [], layouts: [Layout] = [], blackout: [CivilDate] = [], inverse: Bool = false,
        notes: String = ""
    ) {
        self.id = id
        self.name = name
        self.address = address
        self.district = district
        self.point = point
        self.capacity = capacity
        self.wheelchair = wheelchair
        self.hearingLoop = hearingLoop
        self.childcare = childcare
        self.cost = cost
        self.opening = opening
        self.buffer = buffer
        self.equipment = equipment
        self.layouts = layouts
        self.blackout = blackout
        self.inverse = inverse
        self.notes = notes
    }
}
