/// How clearly a group falls into subgroups, two or more: the average silhouette width (ASW) of Meyer & Glenz (2013).
///
/// Of each member the silhouette is (b − a) ÷ max(a, b), where a is the mean distance to the others of the own subgroup and b that to the
/// nearest other subgroup; 0 for one who is alone. The width of a group is the largest mean silhouette over partitions. The partitions looked
/// at are those of average and of Ward's linkage, mended by moving members while that helps, as Meyer & Glenz do; so the width is one that a
/// partition has, and a larger one cannot be excluded.
public struct SubgroupWidth: Hashable, Sendable {
    /// The largest mean silhouette found, −1 to 1; nil for fewer than two members. 0 where all are alike.
    public let width: Double?
    /// The subgroup of each member in that partition; numbers from 0 in the order of the first member of each.
    public let subgroups: [Int]

    /// The most subgroups that are looked for; as in the reference implementation, the R package asw.cluster.
    public static let usualLimit = 6

    /// The width of a group.
    ///
    /// - Parameters:
    ///   - members: the background of each member.
    ///   - axes: the axes that count.
    ///   - limit: the most subgroups.
    public init(_ members: [AxisValues], axes: [Axis], limit: Int = usualLimit) {
        guard members.count > 1 else {
            (width, subgroups) = (nil, members.map { _ in 0 })
            return
        }
        var search = SilhouetteSearch(FaultlinePoints(members, axes: axes))
        (width, subgroups) = search.best(limit: min(limit, members.count))
    }
}
