/// A problem of counts and sums that may be fractions: a small linear program, solved by the simplex method.
///
/// Minimise Σ cost·count + Σ energy(sum), where every sum is its base plus what the counts add up to, counts and sums stay in their ranges,
/// and the energy of a sum is the straight line between neighbouring sums that can be. What matters is the multipliers it ends with: any
/// multipliers give a valid bound, these give the best one. So neither a round-off nor an early end can make a bound wrong.
struct SumRelaxation {
    /// A range of whole sums with a cost that rises ever faster away from its lowest point.
    struct Sum {
        let low: Int32
        let high: Int32
        /// The distance between sums that can be.
        let step: Int32
        /// What the sum costs; nil for nothing.
        let limits: FeatureLimits?
        /// How many times over it costs that.
        var weight = 1.0

        @inline(__always)
        func energy(_ sum: Int32) -> Double { limits.map { weight * Double($0.energy(sum)) } ?? 0 }
    }

    /// The price of what is lacking where a sum cannot be reached: more than anything else.
    private static let far = 1e6
    private static let small = 1e-7

    /// The number of sums, each a row of the program.
    let rowCount: Int
    /// The number of counts.
    private(set) var columnCount: Int
    /// `share[column * rowCount + row]`.
    private var share: [Double]
    private var costs: [Double]
    private let base: [Double]

    private var low: [Double] = []
    private var high: [Double] = []
    private var sums: [Sum] = []
    // Variables are numbered: the sums, what is lacking in each row, then the counts, so that counts can be added.
    private var values: [Double] = []
    private var basis: [Int] = []
    private var isBasic: [Bool] = []
    private var inverse: [Double] = []
    /// For a sum in the basis, the lower end of the piece in which it lies.
    private var piece: [Int32] = []
    /// The multiplier of each row when the program ended.
    private(set) var duals: [Double] = []

    /// A program without ranges yet.
    init(rowCount: Int, share: [Double], costs: [Double], base: [Double]) {
        self.rowCount = rowCount
        columnCount = costs.count
        self.share = share
        self.costs = costs
        self.base = base
    }

    /// The counts at the end.
    var counts: ArraySlice<Double> { values[(2 * rowCount)...] }

    /// The sums at the end.
    var sumValues: ArraySlice<Double> { values[..<rowCount] }

    /// What is lacking at the end, over all rows; above 0 the ranges cannot be kept.
    var lacking: Double { values[rowCount..<2 * rowCount].reduce(0, +) }

    /// The value at the end.
    var value: Double {
        var total = 0.0
        for column in 0..<columnCount { total += costs[column] * values[2 * rowCount + column] }
        for row in 0..<rowCount {
            let sum = sums[row]
            let start = pieceStart(row, values[row])
            let rest = values[row] - Double(start)
            total += sum.energy(start)
            if rest > 1e-12 { total += rest * (sum.energy(start + sum.step) - sum.energy(start)) / Double(sum.step) }
        }
        return total
    }

    /// Adds a count that may be anything from 0 to `high`; it begins at 0, so that a solved program stays as it is until `improve`.
    mutating func add(share new: [Double], cost: Double, high most: Double) {
        share += new
        costs.append(cost)
        low.append(0)
        high.append(most)
        columnCount += 1
        values.append(0)
        isBasic.append(false)
    }

    /// Solves the program with the given ranges, from the start.
    mutating func solve(low: [Double], high: [Double], sums: [Sum], mostPivots: Int = 600) {
        self.low = low
        self.high = high
        self.sums = sums
        start()
        improve(mostPivots: mostPivots)
    }

    /// Goes on from where the program is.
    mutating func improve(mostPivots: Int) {
        for _ in 0..<mostPivots {
            computeDuals()
            guard let (entering, direction) = chooseEntering() else { return }
            pivot(entering, direction)
        }
        computeDuals()
    }

    /// Counts at the low ends of their ranges, each sum in the basis where it follows from them.
    private mutating func start() {
        values = [Double](repeating: 0, count: 2 * rowCount) + low
        isBasic = [Bool](repeating: false, count: values.count)
        basis = []
        piece = sums.map(\.low)
        inverse = [Double](repeating: 0, count: rowCount * rowCount)
        var activity = base
        for column in 0..<columnCount where low[column] != 0 {
            for row in 0..<rowCount { activity[row] += share[column * rowCount + row] * low[column] }
        }
        for row in 0..<rowCount {
            let sum = sums[row]
            let wanted = activity[row]
            if wanted >= Double(sum.low), wanted <= Double(sum.high), sum.low < sum.high {
                // In the basis: the sum's column is −1 in its own row.
                values[row] = wanted
                piece[row] = pieceStart(row, wanted)
                basis.append(row)
                inverse[row * rowCount + row] = -1
            } else {
                let nearest = min(max(wanted, Double(sum.low)), Double(sum.high))
                values[row] = nearest
                values[rowCount + row] = abs(wanted - nearest)
                basis.append(rowCount + row)
                inverse[row * rowCount + row] = wanted > nearest ? -1 : 1
            }
            isBasic[basis[row]] = true
        }
    }

    private func pieceStart(_ row: Int, _ value: Double) -> Int32 {
        let sum = sums[row]
        let steps = ((value - Double(sum.low)) / Double(sum.step) + 1e-9).rounded(.down)
        let last = max(0, (sum.high - sum.low) / sum.step - 1)
        return sum.low + min(max(Int32(steps), 0), last) * sum.step
    }

    /// The cost of one more of a variable in the basis.
    private func slope(_ variable: Int) -> Double {
        if variable >= 2 * rowCount { return costs[variable - 2 * rowCount] }
        if variable >= rowCount { return Self.far }
        let sum = sums[variable]
        guard sum.limits != nil else { return 0 }
        return (sum.energy(piece[variable] + sum.step) - sum.energy(piece[variable])) / Double(sum.step)
    }

    private mutating func computeDuals() {
        var duals = [Double](repeating: 0, count: rowCount)
        inverse.withUnsafeBufferPointer { inverse in
            for place in 0..<rowCount {
                let cost = slope(basis[place])
                guard cost != 0 else { continue }
                for row in 0..<rowCount { duals[row] += cost * inverse[place * rowCount + row] }
            }
        }
        self.duals = duals
    }

    /// The variable whose change helps most, and whether it grows (+1) or shrinks (−1); nil at the optimum.
    private func chooseEntering() -> (Int, Double)? {
        var best = Self.small
        var choice: (Int, Double)?
        share.withUnsafeBufferPointer { share in
            duals.withUnsafeBufferPointer { duals in
                for column in 0..<columnCount where !isBasic[2 * rowCount + column] && low[column] < high[column] {
                    var reduced = costs[column]
                    let start = column * rowCount
                    for row in 0..<rowCount { reduced -= duals[row] * share[start + row] }
                    let isLow = values[2 * rowCount + column] <= low[column]
                    let gain = isLow ? -reduced : reduced
                    if gain > best {
                        best = gain
                        choice = (2 * rowCount + column, isLow ? 1 : -1)
                    }
                }
            }
        }
        for row in 0..<rowCount where !isBasic[row] {
            let sum = sums[row]
            let value = Int32(values[row].rounded())
            if value + sum.step <= sum.high {
                let reduced = (sum.energy(value + sum.step) - sum.energy(value)) / Double(sum.step) + duals[row]
                if -reduced > best {
                    best = -reduced
                    choice = (row, 1)
                }
            }
            if value - sum.step >= sum.low {
                let reduced = (sum.energy(value) - sum.energy(value - sum.step)) / Double(sum.step) + duals[row]
                if reduced > best {
                    best = reduced
                    choice = (row, -1)
                }
            }
        }
        return choice
    }

    /// Moves a variable until it or one of the basis reaches an end.
    private mutating func pivot(_ entering: Int, _ direction: Double) {
        // How the basis changes for one more of the variable.
        var column = [Double](repeating: 0, count: rowCount)
        inverse.withUnsafeBufferPointer { inverse in
            if entering < rowCount {
                for place in 0..<rowCount { column[place] = -inverse[place * rowCount + entering] }
            } else {
                let start = (entering - 2 * rowCount) * rowCount
                let used = (0..<rowCount).filter { share[start + $0] != 0 }
                for place in 0..<rowCount {
                    var value = 0.0
                    for row in used { value += inverse[place * rowCount + row] * share[start + row] }
                    column[place] = value
                }
            }
        }
        var most = entering < rowCount ? Double(sums[entering].step) : high[entering - 2 * rowCount] - low[entering - 2 * rowCount]
        var leaving = -1
        for place in 0..<rowCount where abs(column[place]) > 1e-9 {
            let change = -column[place] * direction
            let (least, largest) = range(basis[place])
            let room = change > 0 ? largest - values[basis[place]] : values[basis[place]] - least
            let limit = max(0, room) / abs(change)
            // Of equal limits the largest pivot keeps the numbers sound.
            if limit < most - 1e-10 || (limit < most + 1e-10 && leaving >= 0 && abs(column[place]) > abs(column[leaving])) {
                most = min(most, limit)
                leaving = place
            }
        }
        for place in 0..<rowCount { values[basis[place]] -= most * direction * column[place] }
        let before = values[entering]
        values[entering] += most * direction
        guard leaving >= 0 else {
            if entering < rowCount { values[entering] = values[entering].rounded() }
            return
        }
        // Exactly the end that it reached.
        let (least, largest) = range(basis[leaving])
        values[basis[leaving]] = column[leaving] * direction < 0 ? largest : least
        isBasic[basis[leaving]] = false
        basis[leaving] = entering
        isBasic[entering] = true
        if entering < rowCount {
            piece[entering] = direction > 0 ? Int32(before.rounded()) : Int32(before.rounded()) - sums[entering].step
        }
        updateInverse(leaving, column)
    }

    /// The range in which a variable of the basis may move before the basis changes.
    private func range(_ variable: Int) -> (Double, Double) {
        if variable >= 2 * rowCount { return (low[variable - 2 * rowCount], high[variable - 2 * rowCount]) }
        if variable >= rowCount { return (0, .infinity) }
        return (Double(piece[variable]), Double(piece[variable] + sums[variable].step))
    }

    private mutating func updateInverse(_ leaving: Int, _ column: [Double]) {
        inverse.withUnsafeMutableBufferPointer { inverse in
            let scale = 1 / column[leaving]
            for row in 0..<rowCount { inverse[leaving * rowCount + row] *= scale }
            for place in 0..<rowCount where place != leaving && column[place] != 0 {
                let factor = column[place]
                for row in 0..<rowCount { inverse[place * rowCount + row] -= factor * inverse[leaving * rowCount + row] }
            }
        }
    }
}
