/// How much is kept of a cohort beside its members, bookings and pins: what goes with it when it is taken out of the programme.
public struct CohortRecords: Hashable, Sendable {
    /// In how many versions it is.
    public var versions = 0
    /// How many marks there are of who came to its sessions.
    public var marks = 0
    /// At how many sessions somebody has a table.
    public var seatedSessions = 0

    /// Nothing.
    public init(versions: Int = 0, marks: Int = 0, seatedSessions: Int = 0) {
        self.versions = versions
        self.marks = marks
        self.seatedSessions = seatedSessions
    }
}
