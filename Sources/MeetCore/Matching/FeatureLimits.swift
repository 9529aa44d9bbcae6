/// What the sum of a feature costs and breaks.
///
/// Energy is `weight` × (distance of the sum from `low...high`)², so that balance, crossing and targets are one formula;
/// the hard limits `minimum`, `maximum` and `neverAlone` are on counts of categories only.
struct FeatureLimits: Hashable, Sendable {
    /// A limit that is never reached.
    static let unlimited = Int32.max / 2

    var weight: Int32 = 0
    var low: Int32 = 0
    var high: Int32 = unlimited
    var minimum: Int32 = -unlimited
    var maximum: Int32 = unlimited
    var neverAlone = false

    /// The energy of a sum.
    @inline(__always)
    func energy(_ sum: Int32) -> Int {
        let distance = Int(max(low &- sum, sum &- high, 0))
        return Int(weight) &* distance &* distance
    }

    /// By how much a sum breaks the hard limits: the search needs a slope, where the score only counts broken rules.
    @inline(__always)
    func excess(_ sum: Int32) -> Int {
        Int(max(minimum &- sum, 0)) &+ Int(max(sum &- maximum, 0)) &+ (neverAlone && sum == 1 ? 1 : 0)
    }
}
