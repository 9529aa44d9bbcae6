/// What can be read of a term with very many people in a blink: its programme, the members of the first cohorts, and how many there are.
public struct StorePreview: Hashable, Sendable {
    /// The programme, and of the people those who sit in the first cohorts or come together with one who does.
    public let data: TermData
    /// How many people there are in all.
    public let people: Int
    /// How many of them have a seat.
    public let seated: Int
}
