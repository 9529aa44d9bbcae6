/// All that the database holds about one person: what the law gives everyone the right to see and to take along (GDPR, articles 15 and 20).
///
/// Others stand in it by their ids alone, since they have rights too.
public struct PersonRecord: Hashable, Sendable {
    /// The person's category on one axis.
    public struct Background: Hashable, Sendable {
        /// The axis.
        public let axis: Axis
        /// The category; nil where none is known.
        public let category: Category?
        /// The field from which it was made; nil where the person's own value counts.
        public let origin: AxisOrigin?
    }

    /// One session at which the person sits, is expected or was.
    public struct Attending: Hashable, Sendable {
        /// The session as it is planned; nil where it is no longer in the plan.
        public let session: Session?
        /// Which session it is.
        public let key: SessionKey
        /// The name of the house.
        public let venue: String?
        /// The number of the person's table, from 1; nil where there are none.
        public let table: Int?
        /// Who else sits at it.
        public let companions: [PersonID]
        /// What was noted of the person.
        public let state: AttendanceState?
    }

    /// When the record was made.
    public let made: Timestamp
    /// The programme.
    public let programme: Programme
    /// The person's own data.
    public let person: Person
    /// The background on every axis, as it counts.
    public let background: [Background]
    /// The cohort in which the person has a seat.
    public let cohort: CohortID?
    /// The cohort in which the person is kept by hand.
    public let pinned: CohortID?
    /// The days of the cohort's sessions on which the person was known to be away when the seat was given.
    public let accepted: [CivilDate]
    /// The cohorts that the person is kept out of.
    public let excluded: [CohortID]
    /// Who comes together with the person.
    public let companions: [PersonID]
    /// Who may not be in the person's cohort, by the person's own list or by theirs.
    public let apartFrom: [PersonID]
    /// The sessions of the person's cohort, and others at which the person was or has a table.
    public let sessions: [Attending]
    /// Versions of who sits where in which the person is.
    public let versions: [VersionSeat]
    /// What draws say of the person.
    public let draws: [PersonDraw]
    /// What was done with the person's data, the newest first.
    public let history: [ChangeRecord]
    /// Seats that came and went with changes that concern many.
    public let moves: [SeatMove]
    /// Texts of others that speak of the person: where they are, and not what they say of whom.
    public let mentions: [Mention]
    /// The venues, for their names.
    let venues: [Venue]

    /// Whether letters can be sent to the person: those that hold an e-mail address, for who has a seat.
    public var isWrittenTo: Bool { cohort != nil && !person.email.isEmpty }
}
