/// The field of a person from which the category on an axis is made where the axis's own column says nothing.
///
/// So an axis can be mixed that nobody was asked about: what is known of everybody says enough.
public enum AxisOrigin: String, CaseIterable, Hashable, Sendable {
    /// The district or municipality, under its present name.
    case district
    /// The year of birth, by bands such as `1991-2005`.
    case birthYear
    /// The age that the person reaches in the year of the programme's first date, by bands such as `16-25`.
    case age
    /// The organisation that the person came through.
    case source

    /// The key under which it stands in programme.json, at an axis and at its categories.
    static let key = "from"

    /// Whether the categories name bands of numbers, and not texts.
    public var isNumber: Bool { self == .birthYear || self == .age }
}
