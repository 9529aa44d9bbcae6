/// A value on its way into the database.
///
/// Numbers with a fraction are not among them: the change log keeps rows as text, and SQLite does not write and read all of their
/// digits exactly, so they are stored as text (see `VenueRow`).
enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int)
    case text(String)

    /// A whole number, or nothing.
    static func optional(_ number: Int?) -> SQLValue { number.map(SQLValue.integer) ?? .null }

    /// A text, or nothing.
    static func optional(_ text: String?) -> SQLValue { text.map(SQLValue.text) ?? .null }

    /// A truth value, as 0 or 1.
    static func flag(_ value: Bool) -> SQLValue { .integer(value ? 1 : 0) }
}
