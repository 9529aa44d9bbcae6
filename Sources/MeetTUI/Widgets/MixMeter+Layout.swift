import MeetCore

extension MixMeter {
    /// The widths of the parts of a line, the same for all lines, from the width of the area.
    struct Layout: Hashable, Sendable {
        /// Axis, first pole, its number, bars, second number, second pole, note, with the gaps between them.
        let extents: [Extent]
        /// The digits of the largest number.
        let digits: Int
        /// The number that fills one side of the bars.
        let scale: Int

        /// The widths that fit in so many columns. The note goes first, then the bars become coarser, then the names shorter.
        init(_ meter: MixMeter, columns: Int) {
            var axis = 0
            var first = 0
            var second = 0
            var digits = 1
            var ghost = 2
            var note = 0
            var largest = max(1, (meter.capacity + 1) / 2)
            for line in meter.lines {
                axis = max(axis, TextWidth.columns(of: line.axis) + (line.weight > 1 ? 2 + String(line.weight).count : 0))
                guard case .contrast(let one, let other) = line.kind else { continue }
                first = max(first, TextWidth.columns(of: one.label))
                second = max(second, TextWidth.columns(of: other.label))
                note = max(note, line.note.columns)
                for count in [one, other] {
                    digits = max(digits, String(count.count).count)
                    ghost = max(ghost, 1 + String(count.ghost.magnitude).count)
                    largest = max(largest, count.count + max(0, count.ghost), count.mark ?? 0)
                }
            }
            // Room for a ghost even when there is none now, so that nothing moves when the cursor does.
            digits = max(digits, String(largest).count)
            self.digits = digits
            scale = largest
            let number = digits + ghost
            let gaps = 8
            let names = Self.shortened([axis, first, second], total: max(3, columns - 2 * number - gaps - 7))
            let left = max(0, columns - names.reduce(0, +) - 2 * number - gaps)
            let bars = 2 * scale + 1
            let shownNote = left - min(bars, 11) >= min(note, 8) + 2 ? min(note, left - min(bars, 11) - 2) : 0
            let barWidth = min(bars, left - (shownNote > 0 ? shownNote + 2 : 0))
            extents = [
                .fixed(names[0]), .fixed(2), .fixed(names[1]), .fixed(1), .fixed(number), .fixed(1), .fixed(barWidth - (1 - barWidth % 2)),
                .fixed(1), .fixed(number), .fixed(1), .fixed(names[2]), .fixed(2), .share(1),
            ]
        }

        /// How many cells of one side a number fills: never 0 for somebody, and exact where each person has a cell.
        func cells(_ number: Int, side: Int) -> Int {
            guard number > 0, side > 0 else { return 0 }
            if side >= scale { return min(number, side) }
            return max(1, min(side, (number * side + scale / 2) / scale))
        }

        /// Widths that together take no more than `total`, the longest cut first.
        private static func shortened(_ widths: [Int], total: Int) -> [Int] {
            var widths = widths
            var over = widths.reduce(0, +) - total
            while over > 0, let longest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[longest] > 1 {
                widths[longest] -= 1
                over -= 1
            }
            return widths
        }
    }
}
