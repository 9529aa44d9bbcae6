/// What is told of a change: who did what and when, by id and without values.
public struct ChangeRecord: Hashable, Sendable {
    /// What became of a change.
    public enum State: String, Hashable, Sendable {
        /// It holds, and can be undone in its turn.
        case done
        /// It was undone, and can be done again in its turn.
        case undone
        /// It holds for good: what would undo it is no longer kept.
        case final
        /// It was undone for good: another change was made after that.
        case dropped
    }

    /// The number of the change; later ones have larger numbers.
    public let number: Int
    /// When it was made.
    public let at: Timestamp
    /// Who made it, as the caller named them.
    public let who: String
    /// What was done.
    public let kind: ChangeKind
    /// What became of it.
    public let state: State
    /// When it was last undone or done again; nil where it never was.
    public let turnedAt: Timestamp?
    /// Who did that.
    public let turnedBy: String?

    /// The columns that `init(_:)` reads.
    static let columns = "key, at, who, kind, detail, state, turned_at, turned_by"

    /// The record of a row.
    init(_ row: Statement) throws {
        number = row.int(0)
        guard let at = Timestamp(row.text(1)) else { throw StoreError.damaged(details: "change.at") }
        guard let state = State(rawValue: row.text(5)) else { throw StoreError.damaged(details: "change.state") }
        self.at = at
        who = row.text(2)
        kind = ChangeKind(code: row.text(3), detail: JoinedText.split(row.text(4)))
        self.state = state
        turnedAt = row.optionalText(6).flatMap { Timestamp($0) }
        turnedBy = row.optionalText(7)
    }
}
