import MeetCore

/// The mix of a cohort as the Compose screen shows it: a meter for each axis, the crossings, what is worst, and the energies.
struct ComposeMix {
    let meter: CohortMeter
    let programme: Programme
    /// What would make the numbers change as the meter says, such as "with Åsa Öberg"; nil where nothing is being looked at.
    let preview: String?
    /// The other cohort that it touches, and its energy.
    let other: (name: String, energy: CohortMeter.Reading)?
    /// The rule that giving the person a seat would break; nil where it would break none.
    let reason: String?
    /// What is worst.
    let worst: String
    /// The best energy seen of a full cohort.
    let bestKnown: Int?
    /// What no full cohort is below.
    let proven: Int?
    let seats: ClosedRange<Int>
    let words: Words

    private var code: String { words.language.code }

    /// Draws the parts into their places.
    func draw(_ layout: ComposeLayout, into canvas: inout Canvas) {
        MixMeter(lines: programme.axes.indices.map(line), capacity: seats.upperBound).draw(into: &canvas, area: layout.meters)
        canvas.put(crossing(columns: layout.crossing.columns), in: layout.crossing)
        canvas.put(StyledText(worst), in: layout.worst)
        drawEnergy(into: &canvas, area: layout.energy)
    }

    private func line(_ place: Int) -> MixMeter.Line {
        let axis = programme.axes[place]
        let counts = axis.categories.indices.map { index in
            let reading = meter.counts[place][index]
            let category = axis.categories[index]
            let floor = max(category.minimum, category.target?.lowerBound ?? 0)
            let ceiling = min(category.maximum ?? Int.max, category.target?.upperBound ?? Int.max)
            // A wish for "at most all seats" is no wish, and would only be one more number to read.
            let wanted =
                floor == 0 && ceiling >= seats.upperBound ? nil : floor...max(floor, ceiling >= seats.upperBound ? Int.max : ceiling)
            return MixMeter.Count(category.name(code), reading.now, ghost: reading.change, wanted: wanted)
        }
        guard axis.kind == .contrast, counts.count == 2 else { return MixMeter.Line(axis.name(code), .spread(counts)) }
        return MixMeter.Line(axis.name(code), .contrast(counts[0], counts[1]), note: note(counts, axis))
    }

    /// What there is to say of a contrast: who is lacking, else how far it is from balance.
    private func note(_ counts: [MixMeter.Count], _ axis: Axis) -> StyledText {
        for count in counts {
            if let wanted = count.wanted, count.count < wanted.lowerBound {
                return StyledText(words.lacks(wanted.lowerBound - count.count, count.label), .warning)
            }
        }
        let difference = counts[0].count - counts[1].count
        if difference == 0 { return StyledText(words.balanced, .good) }
        return StyledText(
            words.differsBy(abs(difference)), abs(difference) > 2 ? .warning : .text)
    }

    /// The crossings; nearer to each other where they would be cut.
    private func crossing(columns: Int) -> StyledText {
        let wide = crossing(gap: "  ")
        return wide.columns <= columns ? wide : crossing(gap: " ")
    }

    private func crossing(gap: String) -> StyledText {
        guard !meter.crossings.isEmpty else { return "" }
        var text = StyledText(words.crossing + gap)
        var hasCamps = false
        for crossing in meter.crossings {
            let names = [crossing.first, crossing.second].map { String(programme.axes[$0].name(code).prefix(5)) }
            let value = crossing.reading.now
            // A quarter of the seats leaning one way on both axes at once is what two camps look like.
            let isSplit = abs(value) * 4 > seats.upperBound
            hasCamps = hasCamps || isSplit
            text = text + StyledText("\(names[0])×\(names[1]) ", .muted)
            text = text + StyledText(words.signed(value) + (isSplit ? "!" : ""), isSplit ? .warning : .emphasis)
            if crossing.reading.change != 0 {
                text = text + StyledText("→" + words.signed(value + crossing.reading.change), .ghost)
            }
            text = text + StyledText(gap)
        }
        return hasCamps ? text + StyledText(words.twoCamps, .warning) : text
    }

    /// The energy now and with the person under the cursor; at the right what is known of the best. A broken rule needs the room more.
    private func drawEnergy(into canvas: inout Canvas, area: Area) {
        let left = energy + who
        // Before a figure is cut, what is known of the best gives way, and before that the name.
        let needed = reason == nil ? energy.columns : left.columns
        guard let known = limits.first(where: { area.columns - $0.columns - 2 >= needed }) else { return canvas.put(left, in: area) }
        canvas.put(left, in: Area(row: area.row, column: area.column, rows: area.rows, columns: area.columns - known.columns - 2))
        canvas.put(known, in: area, .right)
    }

    /// What is known of the best: all of it, and that alone which is proven.
    private var limits: [StyledText] {
        let (best, least) = (bestKnown.map(words.bestKnown), proven.map(words.provenBest))
        let all = [best, least].compactMap { $0 }
        return [all, [least ?? best].compactMap { $0 }].filter { !$0.isEmpty }
            .map { StyledText(words.whenFull($0.joined(separator: ", ")), .muted) }
    }

    private var energy: StyledText {
        let text = StyledText(words.energy + " ") + StyledText("\(meter.energy.now)", .emphasis)
        guard preview != nil else { return text }
        let here = text + change(meter.energy)
        return other.map { here + StyledText("· \($0.name) \($0.energy.now)") + change($0.energy) } ?? here
    }

    private func change(_ energy: CohortMeter.Reading) -> StyledText {
        StyledText(" → \(energy.now + energy.change) ", energy.change < 0 ? .good : .text)
    }

    /// Whom the second figure is with, or which rule that would break.
    private var who: StyledText {
        guard let preview else { return StyledText([]) }
        return reason.map { StyledText("! " + $0, .warning) } ?? StyledText(preview, .muted)
    }
}
