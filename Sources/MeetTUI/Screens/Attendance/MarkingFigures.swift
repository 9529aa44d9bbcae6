import MeetCore

/// How many came, and how mixed those are who did: so far, guests among them.
struct MarkingFigures {
    let state: MarkingState
    let desk: Desk
    let words: Words

    /// Draws beside the list, or below it.
    func draw(_ layout: MarkingLayout, into canvas: inout Canvas) {
        Panel(words.hereNow).draw(into: &canvas, area: layout.figuresFrame)
        let area = layout.figures
        if layout.isNarrow {
            let text = (counts + axes.map { "\($0.name): " + self.text(of: $0) }).joined(separator: " · ")
            for (row, line) in TextWidth.wrap(text, columns: max(1, area.columns)).prefix(area.rows).enumerated() {
                canvas.put(StyledText(line), in: area.line(row))
            }
            return
        }
        var row = 0
        for (place, line) in counts.enumerated() where row < area.rows {
            canvas.put(StyledText(line, place == 0 ? .emphasis : .text), in: area.line(row))
            row += 1
        }
        row += 1
        guard row < area.rows else { return }
        canvas.put(StyledText(words.mixOfThose, .title), in: area.line(row))
        let rest = area.dropFirstRows(row + 1)
        if area.columns >= MarkingLayout.widest - 4 {
            MixMeter(lines: axes.map(\.line), capacity: capacity).draw(into: &canvas, area: rest)
        } else {
            drawLines(into: &canvas, area: rest)
        }
    }

    /// The axes as lines of words and numbers; as much of each as fits.
    private func drawLines(into canvas: inout Canvas, area: Area) {
        var row = 0
        for axis in axes where row < area.rows {
            canvas.put(StyledText(axis.name, .muted), in: area.line(row))
            row += 1
            // A number is never torn from its word.
            var line = ""
            for part in parts(of: axis) where row < area.rows {
                if !line.isEmpty, TextWidth.columns(of: line + ", " + part) > area.columns - 2 {
                    canvas.put(StyledText(line + ","), in: area.line(row).dropFirstColumns(2))
                    row += 1
                    line = part
                } else {
                    line += (line.isEmpty ? "" : ", ") + part
                }
            }
            guard row < area.rows else { return }
            canvas.put(StyledText(line), in: area.line(row).dropFirstColumns(2))
            row += 1
        }
    }

    private var capacity: Int { desk.programme.cohorts[state.cohort].seats.upperBound }

    /// How many are here, and what is noted of the others.
    private var counts: [String] {
        let members = state.rows.filter { !$0.isGuest }
        func count(_ wanted: AttendanceState?) -> Int { members.count { $0.state == wanted } }
        let guests = state.rows.count { $0.isGuest && $0.state?.wasThere == true }
        let late = count(.late)
        var lines = [words.hereOf(count(.present) + late, members.count, late: late)]
        if guests > 0 { lines.append(words.guests(guests)) }
        lines.append(words.awayNow(absent: count(.absent), excused: count(.excused)))
        lines.append(words.unmarked(count(nil)))
        let often = state.awayOften.count
        if often > 0 { lines.append(words.awayOften(often)) }
        if let planned = state.planned(desk) {
            let minutes = planned.end.minutes - planned.start.minutes
            lines.append(words.studyHours(StudyHours.hours(minutes: minutes), minutes: minutes))
        }
        return lines
    }

    /// An axis with the counts of those who are here.
    private struct Line {
        let name: String
        let line: MixMeter.Line
        let counts: [(label: String, count: Int)]
    }

    private var axes: [Line] {
        let code = words.language.code
        let here = state.rows.filter { $0.state?.wasThere == true }
        return desk.programme.axes.indices.map { place in
            let axis = desk.programme.axes[place]
            var numbers = [Int](repeating: 0, count: axis.categories.count)
            for row in here { if let category = desk.problem.category(of: row.person, axis: place) { numbers[category] += 1 } }
            let counts = axis.categories.indices.map { MixMeter.Count(axis.categories[$0].name(code), numbers[$0]) }
            let isContrast = axis.kind == .contrast && counts.count == 2
            let line = MixMeter.Line(axis.name(code), isContrast ? .contrast(counts[0], counts[1]) : .spread(counts))
            return Line(name: axis.name(code), line: line, counts: counts.map { ($0.label, $0.count) })
        }
    }

    private func parts(of axis: Line) -> [String] { axis.counts.map { "\($0.label) \($0.count)" } }

    private func text(of axis: Line) -> String { parts(of: axis).joined(separator: ", ") }
}
