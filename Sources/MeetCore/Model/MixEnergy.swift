/// The mix energy of a group, computed plainly from its members: the definition, against which all faster ways are tested.
///
/// Energy 0 is a perfect mix. Each term is a whole number: for a contrast axis the weight times the squared difference of its poles,
/// for a pair of contrasts the crossing weight times the squared sum of the products of the members' poles, for a category with a target
/// the axis's weight times the squared distance of its number from the target.
public struct MixEnergy: Sendable {
    private let axes: [Axis]
    private let crossingWeight: Int

    /// The energy that a programme's axes and weights define.
    public init(_ programme: Programme) {
        axes = programme.axes
        crossingWeight = programme.crossingWeight
    }

    /// The terms of the energy of a group, in the order of the axes: balance, then targets, of each axis; then the crossings.
    ///
    /// - Parameter members: the background of each member.
    public func terms(_ members: [AxisValues]) -> [MixTerm] {
        var terms: [MixTerm] = []
        for axis in axes {
            if axis.kind == .contrast {
                let balance = members.reduce(0) { $0 + axis.pole(of: $1[axis.id]) }
                terms.append(MixTerm(kind: .balance(axis.id), value: balance, energy: axis.weight * balance * balance))
            }
            for category in axis.categories {
                guard let target = category.target else { continue }
                let count = members.count { $0[axis.id] == category.id }
                let distance = max(target.lowerBound - count, count - target.upperBound, 0)
                terms.append(MixTerm(kind: .target(axis.id, category.id), value: count, energy: axis.weight * distance * distance))
            }
        }
        let contrasts = axes.filter { $0.kind == .contrast }
        for (place, first) in contrasts.enumerated() {
            for second in contrasts[(place + 1)...] {
                let crossing = members.reduce(0) { $0 + first.pole(of: $1[first.id]) * second.pole(of: $1[second.id]) }
                terms.append(MixTerm(kind: .crossing(first.id, second.id), value: crossing, energy: crossingWeight * crossing * crossing))
            }
        }
        return terms
    }

    /// The energy of a group.
    public func total(_ members: [AxisValues]) -> Int {
        terms(members).reduce(0) { $0 + $1.energy }
    }
}
