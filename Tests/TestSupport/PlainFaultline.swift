import Foundation
public import MeetCore

/// Faultlines computed plainly from their definitions, with no thought of speed.
public enum PlainFaultline {
    /// The columns of each member: 1 ÷ √2 at the category of each axis, else 0.
    static func rows(_ members: [AxisValues], _ axes: [Axis]) -> [[Double]] {
        members.map { member in
            axes.flatMap { axis in axis.categories.map { member[axis.id] == $0.id ? 0.5.squareRoot() : 0 } }
        }
    }

    /// Fau: the largest share of variation between two sides, over all splits of the members into two.
    public static func strength(_ members: [AxisValues], _ axes: [Axis]) -> Double? {
        let rows = rows(members, axes)
        func mean(_ list: [[Double]]) -> [Double] {
            (rows.first ?? []).indices.map { column in list.reduce(0) { $0 + $1[column] } / Double(list.count) }
        }
        let all = mean(rows)
        let total = rows.reduce(0) { sum, row in zip(row, all).reduce(sum) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) } }
        guard total > 1e-9 else { return nil }
        var best = 0.0
        for bits in 1..<(1 << (rows.count - 1)) {
            var between = 0.0
            for isInside in [true, false] {
                let side = rows.indices.filter { (bits >> $0 & 1 == 1) == isInside }.map { rows[$0] }
                between += Double(side.count) * zip(mean(side), all).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
            }
            best = max(best, between / total)
        }
        return best
    }

    /// The mean silhouette of a partition.
    public static func width(_ subgroups: [Int], _ members: [AxisValues], _ axes: [Axis]) -> Double {
        let rows = rows(members, axes)
        func distance(_ first: Int, _ second: Int) -> Double {
            zip(rows[first], rows[second]).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
        }
        func mean(_ member: Int, _ others: [Int]) -> Double { others.reduce(0) { $0 + distance(member, $1) } / Double(others.count) }
        var total = 0.0
        for member in rows.indices {
            let own = rows.indices.filter { subgroups[$0] == subgroups[member] && $0 != member }
            let rest = Set(subgroups).subtracting([subgroups[member]])
            guard !own.isEmpty, !rest.isEmpty else { continue }
            let inner = mean(member, own)
            let outer = rest.map { subgroup in mean(member, rows.indices.filter { subgroups[$0] == subgroup }) }.min() ?? 0
            if max(inner, outer) > 0 { total += (outer - inner) / max(inner, outer) }
        }
        return total / Double(rows.count)
    }

    /// The largest mean silhouette over all partitions into 2 to `limit` subgroups.
    public static func width(_ members: [AxisValues], _ axes: [Axis], limit: Int) -> Double {
        var best = -Double.infinity
        func place(_ subgroups: [Int], _ used: Int) {
            if subgroups.count == members.count {
                if used > 1 { best = max(best, width(subgroups, members, axes)) }
                return
            }
            for subgroup in 0...min(used, limit - 1) { place(subgroups + [subgroup], max(used, subgroup + 1)) }
        }
        place([], 0)
        return best
    }
}
