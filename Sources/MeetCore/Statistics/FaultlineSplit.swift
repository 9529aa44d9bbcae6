/// The search for the two sides of a group that are the most unlike each other: the split with the least sum of squares within its sides.
///
/// It is proven, not guessed, by repetitive branch and bound (Brusco 2006): the last points alone are split first, then one point more at a
/// time; what points that are still to be placed must cost among themselves is then known and bounds the search. Two members who are alike
/// are on one side in every best split: at equal distance from two means, moving one of them to the other side always makes the sum less.
struct FaultlineSplit {
    /// The side of each point of the best split found.
    private(set) var sides: [Bool] = []
    /// Its sum of squares within the sides.
    private(set) var within = 0.0
    /// Whether no split is better.
    private(set) var isProven = true

    private let points: FaultlinePoints
    /// The points in the order in which they are placed, those far from the mean first: they decide more.
    private let order: [Int]
    private let stepLimit: Int
    private var steps = 0
    /// The least sum of squares of the points from a place in `order` on, alone.
    private var least: [Double]
    private var current: [Bool]
    private var best: [Bool] = []
    private var bestValue = 0.0
    private var sums: [Int]
    private var sizes = (0, 0)
    private var squares = (0, 0)
    private var ones = 0

    /// The best split of a group's points.
    ///
    /// - Parameter stepLimit: after so many steps the search ends with the best found so far, unproven. Cohorts of 30 on three contrasts need
    ///   ten thousand, at the worst some ten times that.
    init(_ points: FaultlinePoints, stepLimit: Int = 2_000_000) {
        self.points = points
        self.stepLimit = stepLimit
        let count = points.columns.count
        var totals = [Int](repeating: 0, count: points.columnCount)
        for (point, columns) in points.columns.enumerated() {
            for column in columns { totals[column] += points.weights[point] }
        }
        // The squared distance from the mean, less what is the same for all, times the size of the group and the point's weight.
        let far = points.columns.indices.map { point in
            points.weights[point] * points.columns[point].reduce(0) { $0 + points.count - 2 * totals[$1] }
        }
        order = points.columns.indices.sorted { (far[$1], $0) < (far[$0], $1) }
        least = [Double](repeating: 0, count: count + 1)
        current = [Bool](repeating: false, count: count)
        sums = [Int](repeating: 0, count: 2 * points.columnCount)
        for start in stride(from: count - 1, through: 0, by: -1) {
            begin(at: start)
            descend(start, start: start)
            least[start] = bestValue
        }
        sides = [Bool](repeating: false, count: count)
        for (place, point) in order.enumerated() { sides[point] = best[place] }
        within = bestValue
    }

    /// Sets what is to be beaten: the best of the points from `start` on that is known, the new point put on either side, and mended.
    private mutating func begin(at start: Int) {
        let known = best
        bestValue = .infinity
        for side in [false, true] {
            var sides = [side] + known
            var value = self.value(sides, from: start)
            var isBetter = true
            while isBetter {
                isBetter = false
                for place in sides.indices {
                    sides[place].toggle()
                    let moved = self.value(sides, from: start)
                    if moved < value - Self.tolerance {
                        value = moved
                        isBetter = true
                    } else {
                        sides[place].toggle()
                    }
                }
            }
            if value < bestValue {
                bestValue = value
                best = sides
            }
        }
    }

    private func value(_ tail: [Bool], from start: Int) -> Double {
        let width = points.columnCount
        var sums = [Int](repeating: 0, count: 2 * width)
        var sizes = [0, 0]
        var ones = 0
        for (offset, isSecond) in tail.enumerated() {
            let point = order[start + offset]
            sizes[isSecond ? 1 : 0] += points.weights[point]
            ones += points.weights[point] * points.columns[point].count
            for column in points.columns[point] { sums[(isSecond ? width : 0) + column] += points.weights[point] }
        }
        var result = Double(ones)
        for side in 0...1 where sizes[side] > 0 {
            result -= Double(sums[side * width..<(side + 1) * width].reduce(0) { $0 + $1 * $1 }) / Double(sizes[side])
        }
        return result
    }

    /// Places the point at `place` on either side, and those after it, where that can be better than the best known.
    private mutating func descend(_ place: Int, start: Int) {
        steps += 1
        guard steps <= stepLimit else {
            isProven = false
            return
        }
        var value = Double(ones)
        if sizes.0 > 0 { value -= Double(squares.0) / Double(sizes.0) }
        if sizes.1 > 0 { value -= Double(squares.1) / Double(sizes.1) }
        if value + least[place] >= bestValue - Self.tolerance { return }
        if place == order.count {
            bestValue = value
            best = Array(current[start...])
            return
        }
        // The sides have no names, so the first point may as well stand on the first.
        if place == start { return put(place, second: false, start: start) }
        let isNearSecond = nearness(place, second: true) < nearness(place, second: false)
        put(place, second: isNearSecond, start: start)
        put(place, second: !isNearSecond, start: start)
    }

    /// The squared distance of a point from the mean of a side, less what is the same for both sides.
    private func nearness(_ place: Int, second: Bool) -> Double {
        let size = Double(second ? sizes.1 : sizes.0)
        guard size > 0 else { return .infinity }
        let offset = second ? points.columnCount : 0
        let product = points.columns[order[place]].reduce(0) { $0 + sums[offset + $1] }
        return Double(second ? squares.1 : squares.0) / (size * size) - 2 * Double(product) / size
    }

    private mutating func put(_ place: Int, second: Bool, start: Int) {
        let point = order[place]
        let weight = points.weights[point]
        let offset = second ? points.columnCount : 0
        let before = (sizes, squares, ones)
        var square = second ? squares.1 : squares.0
        for column in points.columns[point] {
            square += weight * (2 * sums[offset + column] + weight)
            sums[offset + column] += weight
        }
        if second {
            squares.1 = square
            sizes.1 += weight
        } else {
            squares.0 = square
            sizes.0 += weight
        }
        ones += weight * points.columns[point].count
        current[place] = second
        descend(place + 1, start: start)
        for column in points.columns[point] { sums[offset + column] -= weight }
        (sizes, squares, ones) = before
    }

    private static let tolerance = 1e-9
}
