/// Numbers of statistics as text: what is hidden, and what there is none of, look different.
struct FigureText {
    let words: Words

    /// A number; for one that is hidden a word. It is not said how small it is: some are hidden that are not, so that others do not follow.
    func count(_ number: Int?) -> String { number.map(words.grouped) ?? words.hiddenNumber }

    /// A number of people with its share: `12  57 %`; what is hidden of it is left out, or where nothing is left, its word.
    func count(_ number: String, share: Double?) -> String { share == nil ? number : "\(number)  \(percent(share))" }

    /// A share in percent; `–` where there is none.
    func percent(_ share: Double?) -> String { share.map { words.percent(Int(($0 * 100).rounded())) } ?? "–" }

    /// A number with two decimals; `–` where there is none.
    func decimal(_ value: Double?) -> String { value.map { words.decimal(hundredths: Int(($0 * 100).rounded())) } ?? "–" }

    /// A number with one decimal; `–` where there is none.
    func tenths(_ value: Double?) -> String { value.map { words.decimal(tenths: Int(($0 * 10).rounded())) } ?? "–" }

    /// A way in kilometres; `–` where there is none.
    func way(_ hectometres: Double?) -> String { hectometres.map { words.kilometres(Int($0.rounded())) } ?? "–" }

    /// How far members have.
    ///
    /// - Parameter isOutside: whether it leaves the house: the longest way is that of one person, and is not told then.
    func travel(_ travel: TravelStatistics, isOutside: Bool) -> String {
        guard travel.mean != nil else { return words.travelUnknown }
        let uncounted = isOutside && travel.uncounted < SmallCells.limit ? 0 : travel.uncounted
        return words.travelValue(
            mean: way(travel.mean), longest: isOutside ? nil : way(travel.longest), sessions: travel.sessions, uncounted: uncounted)
    }

    /// The least, the mean and the largest of some numbers: `2 / 8,4 / 14`.
    func spread(_ spread: Spread?) -> String {
        spread.map { "\($0.least) / \(words.decimal(tenths: Int(($0.mean * 10).rounded()))) / \($0.most)" } ?? "–"
    }

    /// A share and of how many: `45 % (120/268)`.
    ///
    /// - Parameter isOutside: whether it leaves the house: of how many is not told then, since that is a product of numbers of people.
    func pairs(_ pairs: PairCount?, isOutside: Bool = false) -> String {
        guard let pairs, let share = pairs.share else { return "–" }
        return isOutside ? percent(share) : "\(percent(share)) (\(pairs.met)/\(pairs.possible))"
    }
}
