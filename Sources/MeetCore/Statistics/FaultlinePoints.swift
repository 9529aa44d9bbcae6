/// A group as points in the space in which faultlines are looked for: each axis has a column for each category, in which a member of that
/// category stands at 1 and everyone else at 0. Members who are alike in all columns are one point with a weight.
///
/// Thatcher, Jehn & Zanutto (2003) scale the columns by 1 ÷ √2, so that two different categories are 1 apart. Sums of squares here are without
/// that scale, and so twice theirs: they are whole numbers over the size of a group, and the strength is a quotient in which the scale goes out.
/// Who is at neither pole, or unknown, stands at 0 in both columns, between the poles.
struct FaultlinePoints: Sendable {
    /// The number of members.
    let count: Int
    /// The number of columns.
    let columnCount: Int
    /// The columns of each point in which it stands at 1, in order.
    let columns: [[Int]]
    /// How many members each point stands for.
    let weights: [Int]
    /// The point of each member, in the order in which they were given.
    let pointOfMember: [Int]

    /// The points of a group.
    ///
    /// - Parameters:
    ///   - members: the background of each member.
    ///   - axes: the axes that count.
    init(_ members: [AxisValues], axes: [Axis]) {
        var firstColumns: [Int] = []
        var width = 0
        for axis in axes {
            firstColumns.append(width)
            width += axis.categories.count
        }
        var places: [[Int]: Int] = [:]
        var found: [[Int]] = []
        var sizes: [Int] = []
        var points: [Int] = []
        for member in members {
            let row = axes.indices.compactMap { place in
                member[axes[place].id].flatMap(axes[place].index).map { firstColumns[place] + $0 }
            }
            if let known = places[row] {
                sizes[known] += 1
                points.append(known)
            } else {
                places[row] = found.count
                points.append(found.count)
                found.append(row)
                sizes.append(1)
            }
        }
        count = members.count
        columnCount = width
        columns = found
        weights = sizes
        pointOfMember = points
    }

    /// The sum of squared distances of all members from their mean.
    var total: Double { within(columns.indices.map { _ in false }) }

    /// The sum of squared distances of members from the mean of their side, where each point is on one of two sides.
    func within(_ sides: [Bool]) -> Double {
        var sums = [[Int]](repeating: [Int](repeating: 0, count: columnCount), count: 2)
        var sizes = [0, 0]
        var squares = 0
        for (point, isSecond) in sides.enumerated() {
            let side = isSecond ? 1 : 0
            sizes[side] += weights[point]
            squares += weights[point] * columns[point].count
            for column in columns[point] { sums[side][column] += weights[point] }
        }
        return (0...1).reduce(Double(squares)) { rest, side in
            sizes[side] == 0 ? rest : rest - Double(sums[side].reduce(0) { $0 + $1 * $1 }) / Double(sizes[side])
        }
    }

    /// The squared distance of two points.
    func distance(_ first: Int, _ second: Int) -> Int {
        let shared = columns[first].count { columns[second].contains($0) }
        return columns[first].count + columns[second].count - 2 * shared
    }
}
