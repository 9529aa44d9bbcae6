/// The cohort in which a person sits in a version that was kept.
public struct VersionSeat: Hashable, Sendable {
    /// The name of the version.
    public let version: String
    /// When it was kept.
    public let at: Timestamp
    /// Who kept it.
    public let who: String
    /// The cohort.
    public let cohort: CohortID
}
