/// How unevenly two kinds of people are spread over groups: the index of dissimilarity, ½ Σ |a_i ÷ A − b_i ÷ B| (Duncan & Duncan 1955).
///
/// 0 where every group has them in the same proportion, 1 where no group has both. It is the share of either kind that would have to change
/// groups for the spread to be even.
public enum Dissimilarity {
    /// The index; nil where there is nobody of one of the kinds.
    ///
    /// - Parameter groups: how many of the one and of the other there are in each group.
    public static func index(_ groups: [(Int, Int)]) -> Double? {
        let totals = groups.reduce((0, 0)) { ($0.0 + $1.0, $0.1 + $1.1) }
        guard totals.0 > 0, totals.1 > 0 else { return nil }
        return groups.reduce(0.0) { $0 + abs(Double($1.0) / Double(totals.0) - Double($1.1) / Double(totals.1)) } / 2
    }
}
