/// Who sits with whom at a cohort's sessions.
public struct TablePlan: Hashable, Sendable {
    /// The tables of each session that has any, by the number of the session; at each table the persons, sorted by id.
    public private(set) var tables: [Int: [[PersonID]]]

    /// A plan of the given tables; empty tables and sessions without any are left out.
    public init(_ tables: [Int: [[PersonID]]] = [:]) {
        self.tables = [:]
        for (session, list) in tables { self[session] = list }
    }

    /// The tables of a session, in order.
    public subscript(session: Int) -> [[PersonID]] {
        get { tables[session] ?? [] }
        set {
            let kept = newValue.filter { !$0.isEmpty }.map { $0.sorted() }
            tables[session] = kept.isEmpty ? nil : kept
        }
    }

    /// The sessions that have tables, in order.
    public var sessions: [Int] { tables.keys.sorted() }
}
