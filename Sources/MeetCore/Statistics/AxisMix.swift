/// How a group is spread over one axis.
public struct AxisMix: Hashable, Sendable {
    /// The axis.
    public let axis: AxisID
    /// The number of members of each category, in the order of the axis.
    public let counts: [Int]
    /// The number of members at none of them: neither pole, or unknown.
    public let neither: Int

    /// Counts a group on an axis.
    public init(_ axis: Axis, _ members: [AxisValues]) {
        self.axis = axis.id
        var counts = [Int](repeating: 0, count: axis.categories.count)
        var neither = 0
        for values in members {
            if let category = values[axis.id], let index = axis.index(of: category) { counts[index] += 1 } else { neither += 1 }
        }
        self.counts = counts
        self.neither = neither
    }

    /// Counts a group on an axis, with those of it who were erased; whose category was not kept is at none.
    init(_ axis: Axis, _ members: [AxisValues], and former: FormerCounts.Group) {
        let present = AxisMix(axis, members)
        let counts = axis.categories.map { former.count($0.id, on: axis.id) }
        let all = members.count + former.persons
        let known = zip(present.counts, counts).map(+)
        self.init(axis: axis.id, counts: known, neither: max(0, all - known.reduce(0, +)))
    }

    private init(axis: AxisID, counts: [Int], neither: Int) {
        self.axis = axis
        self.counts = counts
        self.neither = neither
    }

    /// Two groups together, on an axis with the same categories.
    static func + (left: Self, right: Self) -> Self {
        Self(axis: left.axis, counts: zip(left.counts, right.counts).map(+), neither: left.neither + right.neither)
    }

    /// The number of members with a category on this axis.
    public var known: Int { counts.reduce(0, +) }

    /// The share of each category among those who have one; nil where nobody has.
    public var shares: [Double]? {
        known == 0 ? nil : counts.map { Double($0) / Double(known) }
    }

    /// Blau's index, 1 − Σp², over those who have a category (Blau 1977); nil where nobody has.
    public var blau: Double? {
        shares.map { 1 - $0.reduce(0) { $0 + $1 * $1 } }
    }

    /// Blau's index as a share of the largest possible one at this number of people, that of the most even split; nil where that is 0.
    public var relativeBlau: Double? {
        guard let blau, known > 0 else { return nil }
        let (each, rest) = known.quotientAndRemainder(dividingBy: counts.count)
        let even = counts.indices.reduce(0.0) { sum, index in
            let share = Double(each + (index < rest ? 1 : 0)) / Double(known)
            return sum + share * share
        }
        return even < 1 ? blau / (1 - even) : nil
    }
}
