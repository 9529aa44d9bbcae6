/// A venue for a session, from the idea to the contract.
///
/// A session has at most one active booking; those that were declined or cancelled stay beside it for memory. It bears its own time: where the
/// session has been moved since, the house still expects us at the old one, and that must be seen.
public struct Booking: Hashable, Sendable {
    /// The number under which it is kept; 0 where it is not kept yet.
    public var number: Int
    /// The session that meets there.
    public var session: SessionKey
    /// The house.
    public var venue: VenueID
    /// When, without the house's buffer.
    public var span: TimeSpan
    /// How far it has come.
    public var state: BookingState
    /// The day on which the house was asked; nil where it was not, or nobody wrote it down.
    public var askedOn: CivilDate?
    /// The last day on which the house holds it for us; known of what is preliminary.
    public var heldUntil: CivilDate?
    /// The last day on which cancelling costs nothing.
    public var freeUntil: CivilDate?
    /// Who at the house is spoken to, and how.
    public var contact: String
    /// Why it was declined or cancelled.
    public var reason: String

    /// A booking of the given values.
    public init(
        number: Int = 0, session: SessionKey, venue: VenueID, span: TimeSpan, state: BookingState = .idea, askedOn: CivilDate? = nil,
        heldUntil: CivilDate? = nil, freeUntil: CivilDate? = nil, contact: String = "", reason: String = ""
    ) {
        self.number = number
        self.session = session
        self.venue = venue
        self.span = span
        self.state = state
        self.askedOn = askedOn
        self.heldUntil = heldUntil
        self.freeUntil = freeUntil
        self.contact = contact
        self.reason = reason
    }
}
