/// How far a long work is: a bar where the end is known, a count of steps where it is not.
struct ProgressLine: Hashable, Sendable {
    /// What is being done.
    let label: String
    /// How much is done.
    let done: Int
    /// Of how much; nil where that is not known.
    let total: Int?
    /// What there is so far, and how to stop.
    let note: String

    init(_ label: String, done: Int, of total: Int? = nil, note: String = "") {
        self.label = label
        self.done = done
        self.total = total
        self.note = note
    }

    /// The part done in percent; nil where the whole is not known.
    var percent: Int? {
        guard let total, total > 0 else { return nil }
        return Int(Double(min(max(0, done), total)) / Double(total) * 100)
    }

    /// Draws the line in the first row of an area.
    func draw(into canvas: inout Canvas, area: Area) {
        let area = area.line(0)
        canvas.fill(area)
        var text = StyledText(" " + label + " ", .emphasis)
        if let percent {
            let width = min(20, max(0, area.columns / 12))
            let full = width * percent / 100
            text = text + StyledText(String(repeating: canvas.glyphs.bar, count: full), .good)
            text = text + StyledText(String(repeating: canvas.glyphs.missing, count: width - full), .muted)
            text = text + StyledText(" \(percent) %")
        } else if done > 0 {
            text = text + StyledText("\(done)")
        }
        canvas.put(text + StyledText("  " + note, .muted), in: area)
    }
}
