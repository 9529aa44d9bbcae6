/// Numbers of statistics as text: what is hidden, and what there is none of, look different.
struct FigureText {
    let words: Words

    /// A number; a hidden one as `<5`.
    func count(_ number: Int?) -> String { number.map { "\($0)" } ?? "<\(SmallCells.limit)" }

    /// A share in percent; `–` where there is none.
    func percent(_ share: Double?) -> String { share.map { words.percent(Int(($0 * 100).rounded())) } ?? "–" }

    /// A number with two decimals; `–` where there is none.
    func decimal(_ value: Double?) -> String { value.map { words.decimal(hundredths: Int(($0 * 100).rounded())) } ?? "–" }

    /// A number with one decimal; `–` where there is none.
    func tenths(_ value: Double?) -> String { value.map { words.decimal(tenths: Int(($0 * 10).rounded())) } ?? "–" }

    /// A way in kilometres; `–` where there is none.
    func way(_ hectometres: Double?) -> String { hectometres.map { words.kilometres(Int($0.rounded())) } ?? "–" }

    /// The least, the mean and the largest of some numbers: `2 / 8,4 / 14`.
    func spread(_ spread: Spread?) -> String {
        spread.map { "\($0.least) / \(words.decimal(tenths: Int(($0.mean * 10).rounded()))) / \($0.most)" } ?? "–"
    }

    /// A share and of how many: `45 % (120/268)`.
    func pairs(_ pairs: PairCount?) -> String {
        guard let pairs, let share = pairs.share else { return "–" }
        return "\(percent(share)) (\(pairs.met)/\(pairs.possible))"
    }
}
