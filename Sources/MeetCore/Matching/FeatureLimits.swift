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

    /// What a broken limit counts beside the amount by which it is broken.
    ///
    /// The score counts broken rules, so one cohort without any is better than three with one too few; but the search also needs a slope.
    private static let breach = 4

    /// Whether any sum of a cohort of so many members costs or breaks anything.
    func matter(upTo members: Int32, isCount: Bool) -> Bool {
        let least = isCount ? 0 : -members
        if minimum > least || maximum < members || neverAlone { return true }
        return weight > 0 && (low > least || high < members)
    }

    /// By how much a sum breaks the hard limits, each breach counting a little more than its amount; 0 where none is broken.
    @inline(__always)
    func excess(_ sum: Int32) -> Int {
        let lacking = Int(max(minimum &- sum, 0))
        let surplus = Int(max(sum &- maximum, 0))
        return lacking &+ surplus &+ (lacking > 0 ? Self.breach : 0) &+ (surplus > 0 ? Self.breach : 0)
            &+ (neverAlone && sum == 1 ? 1 &+ Self.breach : 0)
    }

    /// How many hard rules a sum breaks, as the score counts them.
    @inline(__always)
    func breaches(_ sum: Int32) -> Int {
        (sum < minimum ? 1 : 0) &+ (sum > maximum ? 1 : 0) &+ (neverAlone && sum == 1 ? 1 : 0)
    }
}
