/// Numbers of which some may not be told, while sums of them are: which others must go with them, so that none can be reckoned back.
///
/// Each number is an arrow between two sums: it is a part of the one and the whole, or a part with the other sign, of the other. What enters a
/// sum less what leaves it is known to the reader. A hidden number could then be another exactly where it is on a cycle of hidden numbers
/// along which one can be added here and taken there without any falling below 0. Further numbers are hidden, the smallest first, until each
/// is on one (the network method of cell suppression: Cox 1980; Kelly, Golden & Assad 1992). A few that are small together are still nearly
/// known: the hidden parts of a sum must also make at least `limit`.
struct CellNetwork {
    private struct Cell {
        let value: Int
        let from: Int
        let to: Int
        let canHide: Bool
        var isHidden: Bool
    }

    /// The sum of which nothing is told.
    static let ground = 0
    private let limit: Int
    private var cells: [Cell] = []
    /// The cells of each sum.
    private var cellsOfSum: [[Int]] = [[]]

    /// A network without sums, in which numbers below a limit are hidden.
    init(limit: Int) { self.limit = limit }

    /// Adds a sum that is told, or that is always 0.
    mutating func addSum() -> Int {
        cellsOfSum.append([])
        return cellsOfSum.count - 1
    }

    /// Adds a number that is a part of `to`, and is taken from `from`.
    ///
    /// - Parameter canHide: whether it may be hidden; where not, it is told however small it is.
    /// - Returns: its place.
    mutating func add(_ value: Int, from: Int = ground, to: Int, canHide: Bool = true) -> Int {
        cells.append(Cell(value: value, from: from, to: to, canHide: canHide, isHidden: canHide && value < limit))
        cellsOfSum[from].append(cells.count - 1)
        cellsOfSum[to].append(cells.count - 1)
        return cells.count - 1
    }

    /// Whether a number is hidden.
    func isHidden(_ cell: Int) -> Bool { cells[cell].isHidden }

    /// Hides what would betray what is hidden.
    mutating func protect() {
        // Each turn hides a number more or is the last. What could be another stays so when more is hidden; what nothing can protect, since
        // all others are hidden or must be told, is left.
        var isSeen = [Bool](repeating: false, count: cells.count)
        var isChanged = true
        while isChanged {
            isChanged = false
            hideBySums()
            for cell in cells.indices where cells[cell].isHidden && !isSeen[cell] {
                isSeen[cell] = true
                guard !couldBeAnother(cell), let way = cheapestWay(around: cell) else { continue }
                for other in way { cells[other].isHidden = true }
                isChanged = true
            }
        }
    }

    /// Hides further parts of the sums whose hidden parts make too little.
    private mutating func hideBySums() {
        var isChanged = true
        while isChanged {
            isChanged = false
            for sum in cellsOfSum.indices.dropFirst() {
                while let cell = next(in: sum) {
                    cells[cell].isHidden = true
                    isChanged = true
                }
            }
        }
    }

    private func next(in sum: Int) -> Int? {
        let hidden = cellsOfSum[sum].filter { cells[$0].isHidden }
        guard let first = hidden.first, hidden.allSatisfy({ (cells[$0].to == sum) == (cells[first].to == sum) }),
            hidden.count < 2 || hidden.reduce(0, { $0 + cells[$1].value }) < limit
        else { return nil }
        return cellsOfSum[sum].filter { !cells[$0].isHidden && cells[$0].canHide }
            .min { (cells[$0].value, $0) < (cells[$1].value, $1) }
    }

    /// The other end of a cell as a way from a sum to another, along which one could be added to all numbers that point so and taken from those
    /// that point the other way; nil where there is nothing to take.
    private func next(_ cell: Int, from sum: Int) -> Int? {
        if cells[cell].from == sum { return cells[cell].to }
        return cells[cell].value > 0 ? cells[cell].from : nil
    }

    /// The ways on which a number would go up or down: from which sum to which the other numbers would have to make up for it.
    private func ways(around cell: Int) -> [(start: Int, end: Int)] {
        let (from, to) = (cells[cell].from, cells[cell].to)
        return cells[cell].value > 0 ? [(to, from), (from, to)] : [(to, from)]
    }

    /// Whether a hidden number could be another for all that is told: whether hidden numbers alone could make up for a change of it.
    private func couldBeAnother(_ cell: Int) -> Bool {
        ways(around: cell).contains { start, end in
            var isSeen = [Bool](repeating: false, count: cellsOfSum.count)
            var open = [start]
            isSeen[start] = true
            while let sum = open.popLast() {
                for other in cellsOfSum[sum] where other != cell && cells[other].isHidden {
                    guard let next = next(other, from: sum), !isSeen[next] else { continue }
                    if next == end { return true }
                    isSeen[next] = true
                    open.append(next)
                }
            }
            return false
        }
    }

    /// The numbers that must be hidden so that a hidden one could be another, and in all are the smallest; nil where there are none.
    ///
    /// The shortest way (Dijkstra) on which hidden numbers cost nothing and others what they are.
    private func cheapestWay(around cell: Int) -> [Int]? {
        var best: (cost: Int, way: [Int])?
        for (start, end) in ways(around: cell) {
            var cost = [Int](repeating: .max, count: cellsOfSum.count)
            var by = [(cell: Int, sum: Int)](repeating: (-1, -1), count: cellsOfSum.count)
            var isDone = [Bool](repeating: false, count: cellsOfSum.count)
            cost[start] = 0
            while let sum = cost.indices.filter({ !isDone[$0] && cost[$0] < .max }).min(by: { (cost[$0], $0) < (cost[$1], $1) }), sum != end
            {
                isDone[sum] = true
                for other in cellsOfSum[sum] where other != cell && (cells[other].isHidden || cells[other].canHide) {
                    guard let next = next(other, from: sum) else { continue }
                    let total = cost[sum] + (cells[other].isHidden ? 0 : cells[other].value + 1)
                    if total < cost[next] { (cost[next], by[next]) = (total, (other, sum)) }
                }
            }
            guard cost[end] < best?.cost ?? .max else { continue }
            var way: [Int] = []
            var sum = end
            while sum != start {
                way.append(by[sum].cell)
                sum = by[sum].sum
            }
            best = (cost[end], way)
        }
        return best?.way
    }
}
