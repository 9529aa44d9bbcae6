// Bars as text: whole columns of blocks, the second of two shaded, what is wanted between brackets. Nothing of it is told by colour.
extension SheetText {
    /// The lines of bars.
    ///
    /// - Parameter columns: how many columns there are in all.
    static func lines(of bars: SheetBars, columns: Int) -> [String] {
        let labels = bars.bars.map { CleanText.line($0.label) }
        let texts = bars.bars.map { CleanText.line($0.text) }
        let textWidth = min(columns / 3, texts.map { TextWidth.columns(of: $0) }.max() ?? 0)
        let labelWidth = min(columns / 3, labels.map { TextWidth.columns(of: $0) }.max() ?? 0)
        let length = max(8, min(40, columns - labelWidth - textWidth - 6))
        return [CleanText.line(bars.title)].filter { !$0.isEmpty }
            + zip(bars.bars, zip(labels, texts)).map { bar, words in
                TextWidth.fit("  " + words.0, columns: labelWidth + 2) + " " + drawing(bar, maximum: bars.maximum, length: length) + " "
                    + TextWidth.fit(words.1, columns: textWidth, .right)
            }
    }

    private static func drawing(_ bar: SheetBars.Bar, maximum: Double, length: Int) -> String {
        func column(_ value: Double) -> Int {
            maximum > 0 ? min(length, max(0, Int((value / maximum * Double(length)).rounded()))) : 0
        }
        guard let value = bar.value else { return String(repeating: " ", count: length) }
        let end = value > 0 ? max(1, column(value)) : 0
        var signs = [Character](repeating: "·", count: length)
        for place in 0..<end { signs[place] = bar.isSecond ? "▒" : "█" }
        if let wish = bar.wish {
            // The signs stand over a bar only where it would hide them.
            let (low, high) = (min(length - 1, column(wish.lowerBound)), max(0, column(wish.upperBound) - 1))
            if wish.lowerBound > 0 { signs[low] = "[" }
            if wish.upperBound < maximum { signs[max(high, low)] = "]" }
        }
        return String(signs)
    }
}
