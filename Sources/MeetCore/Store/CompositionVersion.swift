/// Who sat where, kept under a name: to be compared with what there is now, and to come back to.
public struct CompositionVersion: Hashable, Sendable {
    /// The number by which the database knows it.
    public let number: Int
    /// The name, unlike that of any other.
    public let name: String
    /// When it was kept.
    public let at: Timestamp
    /// Who kept it.
    public let who: String
    /// The cohorts that it tells of, as they were in the programme then.
    public let cohorts: [CohortID]
    /// Who sat in them; persons and cohorts that are gone from the database are gone from here too.
    public let composition: Composition

    /// A version of the given values.
    public init(number: Int, name: String, at: Timestamp, who: String, cohorts: [CohortID], composition: Composition) {
        self.number = number
        self.name = name
        self.at = at
        self.who = who
        self.cohorts = cohorts
        self.composition = composition
    }

}
