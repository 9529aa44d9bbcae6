/// What a draw that is kept says of one person.
public struct PersonDraw: Hashable, Sendable {
    /// The number of the draw.
    public let number: Int
    /// When it was made.
    public let at: Timestamp
    /// Who made it.
    public let who: String
    /// The seed of all chance.
    public let seed: UInt64
    /// The digest of who took part.
    public let roll: String
    /// The pot in which the person's lot was; nil for who kept a place, or could have none.
    public let pot: Int?
    /// How many came together and so shared a lot; nil for who came alone.
    public let partySize: Int?
    /// By whose id the lot is worked out: the person's own, or of those who share it the first.
    public let lotOf: PersonID
    /// The cohort in which the person came to sit; nil for none.
    public let cohort: CohortID?
    /// The day of application, where the longest waiting come first.
    public let registered: CivilDate?
}
