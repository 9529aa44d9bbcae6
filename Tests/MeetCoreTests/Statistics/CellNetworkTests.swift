import TestSupport
import Testing

@testable import MeetCore

/// Nothing that is hidden follows from what is told: not by any sum, and not since numbers are never negative.
struct CellNetworkTests {
    /// Arithmetic with remainders of a large prime: exact, and with whole numbers.
    private static let prime = 998_244_353

    private static func inverse(_ number: Int) -> Int {
        var (result, base, rest) = (1, number, prime - 2)
        while rest > 0 {
            if rest & 1 == 1 { result = result * base % prime }
            base = base * base % prime
            rest >>= 1
        }
        return result
    }

    /// The unknowns that equations determine: Gauss and Jordan. Each equation has a coefficient for each unknown.
    private static func determined(_ equations: [[Int]]) -> [Int] {
        var rows = equations
        var done = 0
        for column in 0..<(rows.first?.count ?? 0) {
            guard let pivot = (done..<rows.count).first(where: { rows[$0][column] != 0 }) else { continue }
            rows.swapAt(done, pivot)
            let factor = inverse(rows[done][column])
            rows[done] = rows[done].map { $0 * factor % prime }
            for other in rows.indices where other != done && rows[other][column] != 0 {
                let times = rows[other][column]
                for place in rows[other].indices { rows[other][place] = (rows[other][place] + (prime - times) * rows[done][place]) % prime }
            }
            done += 1
            if done == rows.count { break }
        }
        return rows.compactMap { row in row.count { $0 != 0 } == 1 ? row.firstIndex { $0 != 0 } : nil }
    }

    @Test func theCheckItselfFindsWhatFollows() {
        // x + y and y are known, z + w is: x and y follow, z does not.
        #expect(Set(Self.determined([[1, 1, 0, 0], [0, 1, 0, 0], [0, 0, 1, 1]])) == [0, 1])
        #expect(Self.determined([[1, 1, 0], [0, 1, 1]]).isEmpty)
        // Two camps of unknowns that one joins: it follows from no line alone, and yet follows.
        #expect(Self.determined([[1, 1, 1, 0, 0], [1, 1, 0, 0, 0], [0, 0, 0, 1, 1]]) == [2])
    }

    /// The numbers of one axis as the CSV of a report has them, nil where they are hidden: applied, seated, waiting and each cohort.
    private func tables(_ record: TermRecord, _ axis: Axis) -> [[Int?]] {
        let programme = record.data.programme
        let figures = FigureList(ProgrammeStatistics(record), programme, isOutside: true).figures
        func row(_ measure: String, _ cohort: CohortID?) -> [Int?] {
            (axis.categories.map(\.id.text) + ["neither"]).map { part in
                figures.first { $0.measure == measure && $0.cohort == cohort && $0.axis == axis.id && $0.part == part }?.value.map {
                    Int($0)
                }
            }
        }
        return ["applied", "seated", "waiting"].map { row($0, nil) } + programme.cohorts.map { row("members", $0.id) }
    }

    @Test(arguments: 0..<40) func nothingHiddenInAReportFollowsFromItsSums(seed: Int) {
        let record = ReportSample.record(
            seed: UInt64(seed), cohorts: 1 + seed % 5, waiting: [0, 3, 30, 60][seed % 4], few: [0, 4, 10, 40][seed / 4 % 4])
        var isAnythingHidden = false
        for axis in record.data.programme.axes {
            let table = tables(record, axis)
            let width = axis.categories.count + 1
            // An unknown for each number that is not told.
            var unknown: [[Int?]] = table.map { $0.map { _ in nil } }
            var count = 0
            for row in table.indices {
                for column in 0..<width where table[row][column] == nil {
                    unknown[row][column] = count
                    count += 1
                }
            }
            isAnythingHidden = isAnythingHidden || count > 0
            var equations: [[Int]] = []
            func add(_ terms: [(row: Int, column: Int, sign: Int)]) {
                var equation = [Int](repeating: 0, count: count)
                for term in terms {
                    if let place = unknown[term.row][term.column] { equation[place] = (term.sign + Self.prime) % Self.prime }
                }
                equations.append(equation)
            }
            // The sum of each row is told elsewhere; applied is seated and waiting; seated is all cohorts.
            for row in table.indices { add((0..<width).map { (row, $0, 1) }) }
            for column in 0..<width {
                add([(0, column, 1), (1, column, -1), (2, column, -1)])
                add([(1, column, -1)] + (3..<table.count).map { ($0, column, 1) })
            }
            // Who has a seat is in one cohort: with a single one both are the same number, which is hidden or told in both.
            #expect(Self.determined(equations).isEmpty, "\(axis.id) \(table)")
            for row in table.indices {
                let cells = table[row].prefix(width - 1).compactMap { $0 }
                #expect(
                    cells.allSatisfy { $0 >= SmallCells.limit } && (table[row][width - 1].map { $0 == 0 || $0 >= SmallCells.limit } ?? true)
                )
            }
        }
        if seed % 4 == 2 { #expect(isAnythingHidden) }
    }

    /// All tables of so many rows and columns with the given sums, cell by cell.
    private func tables(rows: [Int], columns: [Int]) -> [[[Int]]] {
        guard let first = rows.first else { return columns.allSatisfy { $0 == 0 } ? [[]] : [] }
        func lines(_ left: Int, _ most: ArraySlice<Int>) -> [[Int]] {
            guard let next = most.first else { return left == 0 ? [[]] : [] }
            return (0...min(left, next)).flatMap { value in lines(left - value, most.dropFirst()).map { [value] + $0 } }
        }
        return lines(first, columns[...]).flatMap { line in
            tables(rows: Array(rows.dropFirst()), columns: zip(columns, line).map(-)).map { [line] + $0 }
        }
    }

    @Test(arguments: 0..<60) func everyHiddenNumberCouldBeAnother(seed: Int) {
        // All tables that agree with what is told: in at least two of them a hidden number differs.
        var random = SeededRandom(seed: UInt64(seed))
        let table = (0..<2).map { _ in (0..<3).map { _ in random.below(3) == 0 ? random.below(3) : random.below(9) } }
        var network = CellNetwork(limit: SmallCells.limit)
        let columns = (0..<3).map { _ in network.addSum() }
        let cells = table.map { row -> [Int] in
            let sum = network.addSum()
            return zip(row, columns).map { network.add($0, from: $1, to: sum) }
        }
        network.protect()
        let possible = tables(rows: table.map { $0.reduce(0, +) }, columns: (0..<3).map { table[0][$0] + table[1][$0] }).filter { other in
            (0..<2).allSatisfy { row in (0..<3).allSatisfy { network.isHidden(cells[row][$0]) || other[row][$0] == table[row][$0] } }
        }
        for row in 0..<2 {
            for column in 0..<3 where network.isHidden(cells[row][column]) {
                // Where a whole line is small, or all is hidden, there is nothing more to hide.
                let isSmall =
                    cells.joined().allSatisfy(network.isHidden) || table[row].reduce(0, +) < SmallCells.limit
                    || table[0][column] + table[1][column] < SmallCells.limit
                #expect(isSmall || Set(possible.map { $0[row][column] }).count > 1, "\(table)")
            }
        }
    }

    @Test func aNumberThatNothingCanProtectEndsTheSearch() {
        var network = CellNetwork(limit: 5)
        let sum = network.addSum()
        let cell = network.add(3, to: sum)
        let open = network.add(0, to: sum, canHide: false)
        network.protect()
        #expect(network.isHidden(cell) && !network.isHidden(open))
    }
}
