/// A draw as it is kept: which one it is, who made it, and what became of its result.
public struct DrawRecord: Hashable, Sendable {
    /// The number of the draw; later ones have larger numbers.
    public let number: Int
    /// When it was made.
    public let at: Timestamp
    /// Who made it, as the caller named them.
    public let who: String
    /// The version of the program that made it.
    public let program: String
    /// Whether its result was taken back by an undo, and not done again.
    public let isUndone: Bool
    /// Whether it is still known who took part: of the oldest draws it is not, where there are very many.
    public let isKept: Bool
    /// What was drawn; without entries where it was read for a list.
    public let draw: Draw

    /// The columns that `init(_:entries:)` reads.
    static let columns = """
        draw.key, draw.at, draw.who, draw.program, coalesce(change.state, 'final'), draw.is_kept, draw.seed, draw.selection, draw.cohorts, \
        draw.steps_allowed, draw.milliseconds_allowed, draw.steps, draw.was_stopped, draw.hard, draw.unfilled, draw.mix, draw.absences, \
        draw.roll, draw.pool, draw.rules, draw.people
        """

    /// The record of a row.
    init(_ row: Statement, entries: [Draw.Entry] = []) throws {
        guard let at = Timestamp(row.text(1)) else { throw StoreError.damaged(details: "draw.at") }
        guard let seed = UInt64(row.text(6)) else { throw StoreError.damaged(details: "draw.seed") }
        guard let selection = Programme.Selection(rawValue: row.text(7)) else { throw StoreError.damaged(details: "draw.selection") }
        number = row.int(0)
        self.at = at
        who = row.text(2)
        program = row.text(3)
        isUndone = ["undone", "dropped"].contains(row.text(4))
        isKept = row.flag(5)
        draw = Draw(
            seed: seed, selection: selection, cohorts: JoinedText.split(row.text(8)).map { CohortID($0) },
            search: Draw.Search(
                stepsAllowed: row.optionalInt(9), secondsAllowed: row.optionalInt(10).map { Double($0) / 1000 }, steps: row.int(11),
                wasStopped: row.flag(12)),
            score: CompositionScore(hard: row.int(13), unfilled: row.int(14), mix: row.int(15), absences: row.int(16)), roll: row.text(17),
            pool: row.text(18), rules: row.int(19), people: row.int(20), entries: entries)
    }
}
