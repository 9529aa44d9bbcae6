/// The numbers of one axis as they are told: all of them in the house, and outside it without those so small that a person could be known.
public struct AxisCells: Hashable, Sendable {
    /// The number of each category, in the order of the axis; nil where it is hidden.
    public let counts: [Int?]
    /// The number at none; nil where it is hidden.
    public let neither: Int?
    /// The share of each category among those who have one; nil where its number is hidden, or nobody has one.
    public let shares: [Double?]
    /// Blau's index; nil where a number is hidden, since that could be reckoned back from it, or nobody has a category.
    public let blau: Double?
    /// Blau's index as a share of the largest possible; nil as above.
    public let relativeBlau: Double?

    /// All numbers of a mix.
    public init(_ mix: AxisMix) { self.init(mix, hidden: [Bool](repeating: false, count: mix.counts.count + 1)) }

    /// The numbers of a mix that may leave the house.
    public init(outside mix: AxisMix) { self.init(mix, hidden: SmallCells.hidden(mix.counts + [mix.neither])) }

    /// The numbers of a mix without those hidden: for each category, and last for those at none.
    init(_ mix: AxisMix, hidden: [Bool]) {
        let isWhole = !hidden.contains(true)
        counts = zip(mix.counts, hidden).map { $1 ? nil : $0 }
        neither = hidden.last == true ? nil : mix.neither
        // With the number at none hidden the sum of those who have a category is not known either, and shares are of that sum.
        let sharesAreSafe = hidden.last != true
        shares = zip(mix.shares.map { $0.map(Optional.some) } ?? mix.counts.map { _ in nil }, hidden).map {
            $1 || !sharesAreSafe ? nil : $0
        }
        blau = isWhole ? mix.blau : nil
        relativeBlau = isWhole ? mix.relativeBlau : nil
    }

    /// Whether any number is hidden.
    public var hidesAnything: Bool { neither == nil || counts.contains { $0 == nil } }

    /// Those who have a seat and those who wait, told beside all who applied: what is hidden of one must not follow from the others.
    ///
    /// - Returns: the cells of applied, seated and waiting.
    public static func outside(applied: AxisMix, seated: AxisMix, waiting: AxisMix) -> (Self, Self, Self) {
        // A row for each category, whose sum is who applied; a column for each of seated and waiting, whose sums are told too.
        let rows = zip(seated.counts + [seated.neither], waiting.counts + [waiting.neither]).map { [$0, $1] }
        let hidden = SmallCells.hidden(rows)
        let sums = SmallCells.hidden(applied.counts + [applied.neither])
        // A sum that is hidden itself needs its parts hidden.
        let parts = zip(hidden, sums).map { cells, isHidden in isHidden ? [true, true] : cells }
        return (
            Self(applied, hidden: sums), Self(seated, hidden: parts.map { $0[0] }), Self(waiting, hidden: parts.map { $0[1] })
        )
    }
}
