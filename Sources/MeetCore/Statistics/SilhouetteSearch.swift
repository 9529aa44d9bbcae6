/// The search for the partition of a group with the largest mean silhouette.
struct SilhouetteSearch {
    private let count: Int
    /// The distance of each pair of members, row after row.
    private let distances: [Double]
    /// The point at which each member is.
    private let points: [Int]

    /// The search over the members of some points.
    init(_ points: FaultlinePoints) {
        let count = points.count
        self.count = count
        self.points = points.pointOfMember
        var distances = [Double](repeating: 0, count: count * count)
        for first in 0..<count {
            for second in 0..<first {
                // Half of the squares, since two categories are 1 apart where columns are scaled by 1 ÷ √2.
                let squares = points.distance(points.pointOfMember[first], points.pointOfMember[second])
                let distance = (Double(squares) / 2).squareRoot()
                distances[first * count + second] = distance
                distances[second * count + first] = distance
            }
        }
        self.distances = distances
    }

    /// The largest mean silhouette found, and the subgroup of each member.
    mutating func best(limit: Int) -> (width: Double, subgroups: [Int]) {
        guard let farthest = distances.max(), farthest > 0, limit > 1 else { return (0, [Int](repeating: 0, count: count)) }
        var best = (width: -Double.infinity, subgroups: [Int]())
        // Both ways of joining often come by the same partitions; what begins alike ends alike.
        var begun: Set<[Int]> = []
        for isWard in [false, true] {
            for partition in partitions(isWard: isWard, limit: limit) where begun.insert(partition).inserted {
                let mended = mend(partition)
                if mended.width > best.width + Self.tolerance { best = mended }
            }
        }
        return (best.width, Self.numbered(best.subgroups))
    }

    /// The mean silhouette of a partition into the subgroups 0 ..< k.
    func width(_ subgroups: [Int]) -> Double {
        let number = (subgroups.max() ?? 0) + 1
        return width(subgroups, number, sums(subgroups, number), sizes(subgroups, number))
    }

    // MARK: Parts

    private func sizes(_ subgroups: [Int], _ number: Int) -> [Int] {
        var sizes = [Int](repeating: 0, count: number)
        for subgroup in subgroups { sizes[subgroup] += 1 }
        return sizes
    }

    /// The sum of distances of each member to each subgroup.
    private func sums(_ subgroups: [Int], _ number: Int) -> [Double] {
        var sums = [Double](repeating: 0, count: count * number)
        for member in 0..<count {
            for other in 0..<count { sums[member * number + subgroups[other]] += distances[member * count + other] }
        }
        return sums
    }

    private func width(_ subgroups: [Int], _ number: Int, _ sums: [Double], _ sizes: [Int]) -> Double {
        var total = 0.0
        for member in 0..<count where sizes[subgroups[member]] > 1 {
            let own = subgroups[member]
            let inner = sums[member * number + own] / Double(sizes[own] - 1)
            var outer = Double.infinity
            for subgroup in 0..<number where subgroup != own && sizes[subgroup] > 0 {
                outer = min(outer, sums[member * number + subgroup] / Double(sizes[subgroup]))
            }
            let larger = max(inner, outer)
            if outer.isFinite, larger > 0 { total += (outer - inner) / larger }
        }
        return total / Double(count)
    }

    /// Moves one member at a time to the subgroup where that helps the most, until none does.
    private func mend(_ partition: [Int]) -> (width: Double, subgroups: [Int]) {
        var subgroups = partition
        let number = (partition.max() ?? 0) + 1
        var sums = self.sums(subgroups, number)
        var sizes = self.sizes(subgroups, number)
        var value = width(subgroups, number, sums, sizes)
        func move(_ member: Int, to subgroup: Int) {
            let own = subgroups[member]
            for other in 0..<count {
                sums[other * number + own] -= distances[other * count + member]
                sums[other * number + subgroup] += distances[other * count + member]
            }
            sizes[own] -= 1
            sizes[subgroup] += 1
            subgroups[member] = subgroup
        }
        while true {
            var best: (member: Int, subgroup: Int, value: Double)?
            for member in 0..<count {
                let own = subgroups[member]
                // Who is like somebody tried before in the same subgroup comes to the same.
                if (0..<member).contains(where: { points[$0] == points[member] && subgroups[$0] == own }) { continue }
                for subgroup in 0..<number where subgroup != own {
                    move(member, to: subgroup)
                    let moved = width(subgroups, number, sums, sizes)
                    move(member, to: own)
                    if moved > (best?.value ?? value) + Self.tolerance { best = (member, subgroup, moved) }
                }
            }
            guard let best else { return (value, subgroups) }
            move(best.member, to: best.subgroup)
            value = best.value
        }
    }

    /// The partitions into 2 to `limit` subgroups on the way of joining the two nearest subgroups again and again.
    private func partitions(isWard: Bool, limit: Int) -> [[Int]] {
        var subgroups = Array(0..<count)
        var between = distances.map { isWard ? $0 * $0 : $0 }
        var sizes = [Double](repeating: 1, count: count)
        var alive = Array(0..<count)
        var found: [[Int]] = []
        while alive.count > 2 {
            var nearest = (Double.infinity, 0, 0)
            for (place, first) in alive.enumerated() {
                for second in alive[(place + 1)...] where between[first * count + second] < nearest.0 - Self.tolerance {
                    nearest = (between[first * count + second], first, second)
                }
            }
            let (joined, first, second) = nearest
            for other in alive where other != first && other != second {
                // The distances to what was joined, by the formula of Lance & Williams (1967).
                let (one, two, rest) = (sizes[first], sizes[second], sizes[other])
                let (toFirst, toSecond) = (between[first * count + other], between[second * count + other])
                let distance =
                    isWard
                    ? ((one + rest) * toFirst + (two + rest) * toSecond - rest * joined) / (one + two + rest)
                    : (one * toFirst + two * toSecond) / (one + two)
                between[first * count + other] = distance
                between[other * count + first] = distance
            }
            sizes[first] += sizes[second]
            alive.removeAll { $0 == second }
            for member in 0..<count where subgroups[member] == second { subgroups[member] = first }
            if alive.count <= limit { found.append(Self.numbered(subgroups)) }
        }
        if count == 2 { found.append(subgroups) }
        return found
    }

    /// The same partition with numbers from 0 in the order of the first member of each subgroup.
    private static func numbered(_ subgroups: [Int]) -> [Int] {
        var numbers: [Int: Int] = [:]
        return subgroups.map { subgroup in
            let number = numbers[subgroup] ?? numbers.count
            numbers[subgroup] = number
            return number
        }
    }

    private static let tolerance = 1e-9
}
