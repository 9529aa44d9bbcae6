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

    /// Several groups together, on an axis with the same categories.
    ///
    /// A number is told where it is of each of them: then nothing is told that was not.
    ///
    /// - Parameter parts: each group, and what of it is told.
    static func together(_ parts: [(mix: AxisMix, told: AxisCells)]) -> AxisCells? {
        guard let first = parts.first else { return nil }
        let sum = parts.dropFirst().reduce(first.mix) { $0 + $1.mix }
        return AxisCells(sum, hidden: (0...sum.counts.count).map { place in parts.contains { $0.told.hidden[place] } })
    }

    /// What is hidden: of each category, and last of those at none.
    private var hidden: [Bool] { counts.map { $0 == nil } + [neither == nil] }

    /// Whether any number is hidden.
    public var hidesAnything: Bool { hidden.contains(true) }
}
