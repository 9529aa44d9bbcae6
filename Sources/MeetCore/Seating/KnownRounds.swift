/// Seatings without a repeat that are known: as many rounds as are known for a number of tables of one size.
enum KnownRounds {
    /// As many rounds as are known in which nobody meets twice, at `tables` tables of `size`; the persons are numbered from 0. Empty where
    /// none are known.
    static func rounds(tables: Int, size: Int) -> [[[Int]]] {
        guard tables > 0, size > 0 else { return [] }
        let stored = starters.first { $0.tableCount == tables && $0.tableSize == size }?.rounds ?? []
        let ofField = transversal(tables: tables, size: size)
        return stored.count >= ofField.count ? stored : ofField
    }

    /// Rounds from a finite field: persons (i, a), of which (i, t + r·i) sit at table t of round r. Two of them with different i meet where
    /// a − r·i = b − r·j, which holds for one r; those with the same i never.
    ///
    /// Where `size` divides the number of tables, those with the same i fill a last round among themselves.
    static func transversal(tables: Int, size: Int) -> [[[Int]]] {
        guard let field = FiniteField(order: tables), size <= tables else { return [] }
        var rounds = (0..<tables).map { round in
            (0..<tables).map { table in
                (0..<size).map { kind in kind * tables + field.sum(table, field.product(round, kind)) }
            }
        }
        if tables.isMultiple(of: size) {
            rounds.append((0..<tables).map { table in (0..<size).map { table * size + $0 } })
        }
        return rounds
    }

    /// For groups as large as there are tables and one of each group at every table: rounds with few repeats, at most as many as there are
    /// tables; empty where none are known.
    ///
    /// The persons are numbered group after group. With six tables of four, two repeats are left for each of six tables: the group's member at
    /// table t of round r is t + f(r), and of the six differences of the four functions f four take every value and two miss one. Zero would
    /// be two orthogonal Latin squares of order six, which Tarry (1900) showed not to exist.
    static func oneOfEach(tables: Int, size: Int) -> [[[Int]]] {
        guard tables == 6, size <= 4 else { return Array(transversal(tables: tables, size: size).prefix(tables)) }
        let shifts = [[0, 0, 0, 0, 0, 0], [0, 1, 2, 2, 3, 4], [0, 5, 4, 3, 2, 1], [0, 3, 1, 5, 4, 2]]
        return (0..<6).map { round in
            (0..<6).map { table in (0..<size).map { $0 * 6 + (table + shifts[$0][round]) % 6 } }
        }
    }
}
