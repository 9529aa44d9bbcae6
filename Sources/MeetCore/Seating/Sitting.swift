/// One session for which tables are to be found: who is there, and where they were to sit so far.
public struct Sitting: Hashable, Sendable {
    /// The number of the session: 1 is the first.
    public let number: Int
    /// Who is there, as places in the people of the problem, ascending.
    public let present: [Int]
    /// The sizes of the tables, the larger first.
    public let sizes: [Int]
    /// The table at which each of `present` was to sit so far, as places in the tables of the earlier plan; nil for those who had none, and
    /// empty where there was no plan.
    public let planned: [Int?]

    /// A session at which the given people sit at tables of about `tableSize`.
    public init(number: Int, present: [Int], tableSize: Int, planned: [Int?] = []) {
        self.init(
            number: number, present: present, sizes: TableSizes.sizes(people: present.count, tableSize: tableSize), planned: planned)
    }

    /// A session with tables of the given sizes.
    init(number: Int, present: [Int], sizes: [Int], planned: [Int?] = []) {
        self.number = number
        self.present = present
        self.sizes = sizes
        self.planned = planned
    }
}
