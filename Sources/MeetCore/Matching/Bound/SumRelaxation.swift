/// A problem of counts and sums that may be fractions: a small linear program, solved by the simplex method.
///
/// Minimise Σ cost·count + Σ energy(sum), where every sum is its base plus what the counts add up to, counts and sums stay in their ranges,
/// and the energy of a sum is the straight line between neighbouring sums that can be. What matters is the multipliers it ends with: any
/// multipliers give a valid bound, these give the best one. So neither a round-off nor an early end can make a bound wrong.
struct SumRelaxation {
    /// The price of what is lacking where a sum cannot be reached: more than anything else.
    private static let far = 1e6
    private static let small = 1e-7
    /// So many counts are looked at, at least, for one to enter.
    private static let look = 400

    /// The number of sums, each a row of the program.
    private(set) var rowCount: Int
    /// The number of counts.
    private(set) var columnCount: Int
    /// What one of a count adds to a row.
    private struct Entry {
        let row: Int
        let value: Double
    }

    /// What each count adds to the rows, where it adds anything.
    private var entries: [[Entry]]
    /// The count at which the choice of the next to enter begins.
    private var cursor = 0
    private var costs: [Double]
    private var base: [Double]
    private var low: [Double] = []
    private var high: [Double] = []
    private var sums: [Sum] = []

    // Variables are numbered so that rows can be added: −1 − column for counts, 2 × row for sums, 2 × row + 1 for what is lacking.
    private var countValues: [Double] = []
    private var sumsNow: [Double] = []
    private var lackNow: [Double] = []
    private var isBasicCount: [Bool] = []
    private var isBasicSum: [Bool] = []
    private var basis: [Int] = []
    private var inverse: [[Double]] = []
    /// For a sum in the basis, the end at which its piece begins.
    private var piece: [Int32] = []
    /// The multiplier of each row when the program ended.
    private(set) var duals: [Double] = []

    /// A program without ranges yet.
    ///
    /// - Parameter share: `share[column][row]`.
    init(share: [[Double]], costs: [Double], base: [Double]) {
        rowCount = base.count
        columnCount = costs.count
        entries = share.map(Self.entries)
        self.costs = costs
        self.base = base
    }

    private static func entries(_ line: [Double]) -> [Entry] {
        line.indices.filter { line[$0] != 0 }.map { Entry(row: $0, value: line[$0]) }
    }

    /// The counts at the end.
    var counts: [Double] { countValues }

    /// The sums at the end.
    var sumValues: [Double] { sumsNow }

    /// By how much ranges and limits cannot be kept, over all rows; above 0 there is no solution.
    var lacking: Double {
        sums.indices.reduce(lackNow.reduce(0, +)) { total, row in
            total + (sums[row].limit.map { max(0, sumsNow[row] - Double($0)) } ?? 0)
        }
    }

    /// The value at the end.
    var value: Double {
        var total = 0.0
        for column in 0..<columnCount { total += costs[column] * countValues[column] }
        for row in 0..<rowCount {
            let start = sums[row].start(of: sumsNow[row])
            total += sums[row].energy(start) + (sumsNow[row] - Double(start)) * sums[row].slope(start)
        }
        return total
    }

    /// Adds a count from 0 to `high`; it is 0 until `improve`.
    ///
    /// - Parameter new: what it adds to each row.
    mutating func add(share new: [Double], cost: Double, high most: Double) {
        entries.append(Self.entries(new))
        costs.append(cost)
        low.append(0)
        high.append(most)
        countValues.append(0)
        isBasicCount.append(false)
        columnCount += 1
    }

    /// Adds a limit on what the counts add up to; the program stays as it is until `improve`, perhaps above the limit.
    ///
    /// - Parameter new: what each count adds.
    mutating func add(limit: Int32, share new: [Double]) {
        var sum = 0.0
        for column in 0..<columnCount where new[column] != 0 {
            entries[column].append(Entry(row: rowCount, value: new[column]))
            sum += new[column] * countValues[column]
        }
        base.append(0)
        sums.append(Sum(limit: limit))
        sumsNow.append(sum)
        lackNow.append(0)
        isBasicSum.append(true)
        piece.append(sums[rowCount].start(of: sum))
        // The new row of the inverse: what the basis adds to the new sum, through the inverse so far.
        var last = [Double](repeating: 0, count: rowCount + 1)
        for place in 0..<rowCount where basis[place] < 0 {
            let part = new[-1 - basis[place]]
            guard part != 0 else { continue }
            for row in 0..<rowCount { last[row] += part * inverse[place][row] }
        }
        last[rowCount] = -1
        for place in 0..<rowCount { inverse[place].append(0) }
        inverse.append(last)
        basis.append(2 * rowCount)
        rowCount += 1
    }

    /// Solves the program with the given ranges, from the start.
    mutating func solve(low: [Double], high: [Double], sums: [Sum], mostPivots: Int = 600, isCancelled: () -> Bool = { false }) {
        cursor = 0
        self.low = low
        self.high = high
        self.sums = sums
        start()
        improve(mostPivots: mostPivots, isCancelled: isCancelled)
    }

    /// Goes on from where the program is, until nothing helps, or it is asked to stop.
    mutating func improve(mostPivots: Int, isCancelled: () -> Bool = { false }) {
        computeDuals()
        for _ in 0..<mostPivots {
            guard !isCancelled(), let (entering, direction) = chooseEntering() else { return }
            pivot(entering, direction)
            computeDuals()
        }
    }

    /// Counts at the low ends of their ranges, each sum in the basis where it follows from them.
    private mutating func start() {
        countValues = low
        isBasicCount = [Bool](repeating: false, count: columnCount)
        isBasicSum = [Bool](repeating: false, count: rowCount)
        sumsNow = [Double](repeating: 0, count: rowCount)
        lackNow = sumsNow
        basis = []
        piece = sums.map(\.low)
        inverse = [[Double]](repeating: [Double](repeating: 0, count: rowCount), count: rowCount)
        var activity = base
        for column in 0..<columnCount where low[column] != 0 {
            for entry in entries[column] { activity[entry.row] += entry.value * low[column] }
        }
        for row in 0..<rowCount {
            let sum = sums[row]
            let wanted = activity[row]
            if wanted >= Double(sum.low), wanted <= Double(sum.high), sum.low < sum.high {
                // In the basis: the sum's column is −1 in its own row.
                sumsNow[row] = wanted
                piece[row] = sum.start(of: wanted)
                basis.append(2 * row)
                isBasicSum[row] = true
                inverse[row][row] = -1
            } else {
                let nearest = min(max(wanted, Double(sum.low)), Double(sum.high))
                sumsNow[row] = nearest
                lackNow[row] = abs(wanted - nearest)
                basis.append(2 * row + 1)
                inverse[row][row] = wanted > nearest ? -1 : 1
            }
        }
    }

    /// The cost of one more of a variable in the basis.
    private func slope(_ variable: Int) -> Double {
        if variable < 0 { return costs[-1 - variable] }
        return variable & 1 == 1 ? Self.far : sums[variable / 2].slope(piece[variable / 2])
    }

    private mutating func computeDuals() {
        var duals = [Double](repeating: 0, count: rowCount)
        for place in 0..<rowCount {
            let cost = slope(basis[place])
            guard cost != 0 else { continue }
            inverse[place].withUnsafeBufferPointer { line in
                for row in 0..<rowCount { duals[row] += cost * line[row] }
            }
        }
        self.duals = duals
    }

    /// A variable whose change helps, the one that helps most of those that are looked at, and whether it grows (+1) or shrinks (−1); nil at
    /// the optimum.
    ///
    /// Of many counts some are looked at, from where the last look ended, and the others only where none of these helps.
    private mutating func chooseEntering() -> (Int, Double)? {
        var best = Self.small
        var choice: (Int, Double)?
        var looked = 0
        duals.withUnsafeBufferPointer { duals in
            while looked < columnCount, choice == nil || looked % Self.look != 0 {
                let column = cursor
                cursor = cursor + 1 < columnCount ? cursor + 1 : 0
                looked += 1
                guard !isBasicCount[column], low[column] < high[column] else { continue }
                var reduced = costs[column]
                for entry in entries[column] { reduced -= duals[entry.row] * entry.value }
                let isLow = countValues[column] <= low[column]
                let gain = isLow ? -reduced : reduced
                if gain > best {
                    best = gain
                    choice = (-1 - column, isLow ? 1 : -1)
                }
            }
        }
        for row in 0..<rowCount where !isBasicSum[row] {
            let sum = sums[row]
            let value = Int32(sumsNow[row].rounded())
            if value < sum.high {
                let gain = -(sum.slope(value) + duals[row])
                if gain > best {
                    best = gain
                    choice = (2 * row, 1)
                }
            }
            if value > sum.low {
                let gain = sum.slope(sum.below(value)) + duals[row]
                if gain > best {
                    best = gain
                    choice = (2 * row, -1)
                }
            }
        }
        return choice
    }

    /// Moves a variable until it or one of the basis reaches an end.
    private mutating func pivot(_ entering: Int, _ direction: Double) {
        // How the basis changes for one more of the variable.
        var column = [Double](repeating: 0, count: rowCount)
        var most: Double
        if entering >= 0 {
            let row = entering / 2
            for place in 0..<rowCount { column[place] = -inverse[place][row] }
            let value = Int32(sumsNow[row].rounded())
            most = Double(direction > 0 ? sums[row].above(value) - value : value - sums[row].below(value))
        } else {
            let line = entries[-1 - entering]
            for place in 0..<rowCount {
                column[place] = inverse[place].withUnsafeBufferPointer { own in line.reduce(0.0) { $0 + own[$1.row] * $1.value } }
            }
            most = high[-1 - entering] - low[-1 - entering]
        }
        var leaving = -1
        for place in 0..<rowCount where abs(column[place]) > 1e-9 {
            let change = -column[place] * direction
            let (least, largest) = range(basis[place])
            let room = change > 0 ? largest - value(of: basis[place]) : value(of: basis[place]) - least
            let limit = max(0, room) / abs(change)
            // Of equal limits the largest pivot keeps the numbers sound.
            if limit < most - 1e-10 || (limit < most + 1e-10 && leaving >= 0 && abs(column[place]) > abs(column[leaving])) {
                most = min(most, limit)
                leaving = place
            }
        }
        for place in 0..<rowCount where column[place] != 0 {
            set(basis[place], value(of: basis[place]) - most * direction * column[place])
        }
        let before = value(of: entering)
        set(entering, before + most * direction)
        guard leaving >= 0 else {
            if entering >= 0 { set(entering, value(of: entering).rounded()) }
            return
        }
        // Exactly the end that it reached.
        let (least, largest) = range(basis[leaving])
        set(basis[leaving], column[leaving] * direction < 0 ? largest : least)
        mark(basis[leaving], isBasic: false)
        basis[leaving] = entering
        mark(entering, isBasic: true)
        if entering >= 0 {
            let row = entering / 2
            let end = Int32(before.rounded())
            piece[row] = direction > 0 ? end : sums[row].below(end)
        }
        updateInverse(leaving, column)
    }

    private func value(of variable: Int) -> Double {
        if variable < 0 { return countValues[-1 - variable] }
        return variable & 1 == 1 ? lackNow[variable / 2] : sumsNow[variable / 2]
    }

    private mutating func set(_ variable: Int, _ value: Double) {
        if variable < 0 {
            countValues[-1 - variable] = value
        } else if variable & 1 == 1 {
            lackNow[variable / 2] = value
        } else {
            sumsNow[variable / 2] = value
        }
    }

    private mutating func mark(_ variable: Int, isBasic: Bool) {
        if variable < 0 {
            isBasicCount[-1 - variable] = isBasic
        } else if variable & 1 == 0 {
            isBasicSum[variable / 2] = isBasic
        }
    }

    /// The range in which a variable of the basis may move before the basis changes.
    private func range(_ variable: Int) -> (Double, Double) {
        if variable < 0 { return (low[-1 - variable], high[-1 - variable]) }
        if variable & 1 == 1 { return (0, .infinity) }
        let row = variable / 2
        return (Double(piece[row]), Double(sums[row].above(piece[row])))
    }

    private mutating func updateInverse(_ leaving: Int, _ column: [Double]) {
        let scale = 1 / column[leaving]
        for row in 0..<rowCount { inverse[leaving][row] *= scale }
        let pivotLine = inverse[leaving]
        pivotLine.withUnsafeBufferPointer { pivotLine in
            for place in 0..<rowCount where place != leaving && column[place] != 0 {
                let factor = column[place]
                inverse[place].withUnsafeMutableBufferPointer { line in
                    for row in 0..<rowCount { line[row] -= factor * pivotLine[row] }
                }
            }
        }
    }
}
