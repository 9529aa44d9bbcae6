/// How nearly a group falls into two camps that differ on several axes at once.
///
/// The strength is Fau of Thatcher, Jehn & Zanutto (2003): over all splits of the group into two, the largest share of the variation that lies
/// between the two sides, Σ_j Σ_k n_k (x̄_jk − x̄_j)² ÷ Σ_j Σ_i (x_ij − x̄_j)². 0 would be no difference between any two halves, 1 two camps in
/// each of which all are alike. A group that is balanced on every axis can have any of them; Blau's index cannot see it.
public struct Faultline: Hashable, Sendable {
    /// The strength, 0 to 1; nil where all members are alike on these axes, or there are fewer than two.
    public let strength: Double?
    /// Who stands on the smaller side of the strongest split, by their places among the members given; on equal sides that without the first.
    public let side: [Int]
    /// Whether no split is stronger. Only groups of many unlike members on many axes are left unproven.
    public let isProven: Bool

    /// The strongest faultline of a group.
    ///
    /// - Parameters:
    ///   - members: the background of each member.
    ///   - axes: the axes on which camps may differ. Who is at neither pole stands between the poles.
    ///   - stepLimit: how long it is looked for at the most.
    public init(_ members: [AxisValues], axes: [Axis], stepLimit: Int = 2_000_000) {
        let points = FaultlinePoints(members, axes: axes)
        guard points.columns.count > 1 else {
            (strength, side, isProven) = (nil, [], true)
            return
        }
        let split = FaultlineSplit(points, stepLimit: stepLimit)
        strength = 1 - split.within / points.total
        isProven = split.isProven
        let second = members.indices.filter { split.sides[points.pointOfMember[$0]] }
        let first = members.indices.filter { !split.sides[points.pointOfMember[$0]] }
        let isSecond = second.count != first.count ? second.count < first.count : second.first != 0
        side = isSecond ? second : first
    }
}
