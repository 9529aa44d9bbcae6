/// The organisations that people came through as they may be told: outside the house few are put together, and small numbers are hidden.
///
/// What stands in the field is free text, and may be the name of somebody who brought a friend: so organisations through which fewer than
/// `SmallCells.limit` came are not named outside.
public struct SourceCells: Hashable, Sendable {
    /// One organisation.
    public struct Line: Hashable, Sendable {
        /// What it is.
        public enum Name: Hashable, Sendable {
            /// An organisation.
            case known(String)
            /// Not known.
            case unknown
            /// Those through which few came, together.
            case others
        }

        /// The organisation.
        public let name: Name
        /// How many applied; nil where it is hidden.
        public let applied: Int?
        /// How many have a seat; nil where it is hidden.
        public let seated: Int?
        /// How many wait; nil where it is hidden.
        public let waiting: Int?
    }

    /// The organisations, the one with the most applicants first.
    public let lines: [Line]

    /// The organisations as they are told.
    public init(_ sources: [SourceLine], isOutside: Bool) {
        func name(_ line: SourceLine) -> Line.Name { line.source.isEmpty ? .unknown : .known(line.source) }
        guard isOutside else {
            lines = sources.map { Line(name: name($0), applied: $0.applied, seated: $0.seated, waiting: $0.waiting) }
            return
        }
        let few = sources.filter { $0.applied < SmallCells.limit }
        let others = SourceLine(source: "", applied: few.reduce(0) { $0 + $1.applied }, seated: few.reduce(0) { $0 + $1.seated })
        let told = sources.filter { $0.applied >= SmallCells.limit }.map { (name($0), $0) } + (few.isEmpty ? [] : [(.others, others)])
        // How many applied is the sum of those who have a seat and those who wait; how many there are of each in all is told.
        var network = CellNetwork(limit: SmallCells.limit)
        let (all, seated, waiting) = (network.addSum(), network.addSum(), network.addSum())
        let cells = told.map { _, line in
            let sum = network.addSum()
            return [
                network.add(line.applied, from: all, to: sum), network.add(line.seated, from: sum, to: seated),
                network.add(line.waiting, from: sum, to: waiting),
            ]
        }
        network.protect()
        lines = zip(told, cells).map { source, cells in
            func number(_ number: Int, _ cell: Int) -> Int? { network.isHidden(cell) ? nil : number }
            return Line(
                name: source.0, applied: number(source.1.applied, cells[0]), seated: number(source.1.seated, cells[1]),
                waiting: number(source.1.waiting, cells[2]))
        }
    }
}
