/// How many tables a session has, and how many sit at each.
public enum TableSizes {
    /// The sizes of the tables for so many people, the larger first.
    ///
    /// - Parameters:
    ///   - people: how many are there; 0 or more.
    ///   - tableSize: how many are to sit at a table; at least 1.
    /// - Returns: people ÷ tableSize sizes, rounded to the nearest and halves up, at least one where anybody is there; they differ by at most
    ///   one.
    public static func sizes(people: Int, tableSize: Int) -> [Int] {
        guard people > 0 else { return [] }
        let tables = max(1, (2 * people + tableSize) / (2 * tableSize))
        return (0..<tables).map { people / tables + ($0 < people % tables ? 1 : 0) }
    }

    /// About how many sit at a table in a plan, by its last session that has tables: who chose another size than the usual one keeps it.
    /// - Parameter usual: what the programme says; taken where it leads to as many tables, or there is no plan.
    /// - Returns: people ÷ tables to the nearest, halves up.
    public static func tableSize(of plan: TablePlan, usual: Int) -> Int {
        guard let last = plan.sessions.last(where: { !plan[$0].isEmpty }) else { return usual }
        let tables = plan[last].count
        let people = plan[last].joined().count
        guard usual < 1 || sizes(people: people, tableSize: usual).count != tables else { return usual }
        return max(1, (2 * people + tables) / (2 * tables))
    }
}
