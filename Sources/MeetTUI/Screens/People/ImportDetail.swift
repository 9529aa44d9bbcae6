import MeetCore

/// What is told of the row, column or pair selected in the preview of an import.
struct ImportDetail {
    let preview: ImportPreview
    let plan: ImportPlan
    let desk: Desk
    let words: Words
    let columns: Int

    /// The lines.
    var lines: [StyledText] {
        switch preview.pane {
        case .rows: return preview.selectedRow.map(row) ?? []
        case .columns: return columnLines
        case .likely: return preview.selectedLikely.map(pair) ?? []
        }
    }

    /// The fields that an import changes of a person.
    static func changes(_ person: Person, _ desk: Desk) -> [FieldChange] {
        guard let index = desk.problem.index(of: person.id) else { return [] }
        return FieldChange.list(from: desk.person(index), to: person, axes: desk.programme.axes.map(\.id))
    }

    private func row(_ row: ImportPlan.Row) -> [StyledText] {
        switch row.fate {
        case .unchanged: return [StyledText(words.fateUnchangedLong, .muted)]
        case .rejected:
            return plan.result.rejectedRows[row.place].problems.flatMap { problem in
                TextWidth.wrap(problem.sentence(words), columns: columns).map { StyledText($0, .bad) }
            }
        case .changed:
            return Self.changes(plan.result.updated[row.place], desk).flatMap { change in
                let (from, to) = (value(change.column, change.from), value(change.column, change.to))
                return lines(change.column, StyledText(from, .muted), StyledText(to))
            }
        case .new:
            let person = plan.result.created[row.place]
            let blank = Person(id: person.id, name: "")
            return FieldChange.list(from: blank, to: person, axes: desk.programme.axes.map(\.id)).flatMap { change in
                below(label(change.column), [StyledText(value(change.column, change.to))])
            }
        }
    }

    private var columnLines: [StyledText] {
        // Who is perhaps there already has a list of its own here.
        let notes = plan.result.notes.filter { if case .probablySame = $0 { false } else { true } }
        var lines = notes.map { StyledText($0.sentence(words), .muted) }
        if let fault = plan.fault {
            lines = fault.message(words).split(separator: "\n").map { StyledText(String($0), .warning) }
        }
        // What has no room above is told whole here.
        let leftOut = words.leavesOut(ImportMeaning.leftOut(plan, desk.programme, words), most: .max)
        if plan.leftOut.count > 4 || TextWidth.columns(of: leftOut) > columns - 2 { lines.append(StyledText(leftOut, .muted)) }
        return lines.flatMap { line in
            TextWidth.wrap(line.plain, columns: columns).map { StyledText($0, line.spans.first?.role ?? .text) }
        }
    }

    /// Side by side: what is there, and what the file says.
    private func pair(_ likely: LikelySame) -> [StyledText] {
        let axes = desk.programme.axes.map(\.id)
        let heading = lines(nil, StyledText("\(likely.other.id)", .columnTitle), StyledText(words.lineOf(likely.line), .columnTitle))
        var blank = Person(id: likely.other.id, name: "")
        blank.consent = .none
        let shown = ParticipantColumn.all(axes).filter { $0 != .id }.flatMap { column -> [StyledText] in
            let (there, new) = (PersonEntry.field(column, of: likely.other), PersonEntry.field(column, of: likely.person))
            guard there != new || [.name, .birthYear, .email, .phone].contains(column) else { return [] }
            let isSame = there == new
            return lines(
                column, StyledText(value(column, there), isSame ? .muted : .text),
                StyledText(value(column, new), isSame ? .muted : .emphasis), sign: isSame ? "=" : " ")
        }
        let note = TextWidth.wrap(words.emptyKept, columns: columns).map { StyledText($0, .muted) }
        return heading + shown + note
    }

    /// A field as people say it: categories, slots and needs by their names.
    private func value(_ column: ParticipantColumn, _ text: String) -> String {
        guard !text.isEmpty else { return "–" }
        let code = words.language.code
        switch column {
        case .axis(let id):
            let axis = desk.programme.axis(id)
            return axis.flatMap { axis in axis.index(of: CategoryID(text)).map { axis.categories[$0].name(code) } } ?? text
        case .available: return names(text) { desk.programme.slot(SlotID($0))?.name(code) ?? $0 }
        case .needs: return names(text) { words.need($0) }
        case .consent: return text == "no" ? words.no : text == "yes" ? words.yes : text
        case .unavailable, .apart: return names(text) { $0 }
        default: return text.replacing("\n", with: " ")
        }
    }

    private func names(_ text: String, _ name: (String) -> String) -> String {
        text.split(separator: "|").map { name(String($0)) }.joined(separator: ", ")
    }

    private func label(_ column: ParticipantColumn?) -> String {
        TextWidth.fit(column.map { ImportMeaning.name($0, desk.programme, words) } ?? "", columns: Self.labelColumns - 1) + " "
    }

    private static let labelColumns = 17

    /// What is there and what comes, side by side where both have room; else one below the other, whole.
    private func lines(_ column: ParticipantColumn?, _ from: StyledText, _ to: StyledText, sign: String = "→") -> [StyledText] {
        let width = max(8, (columns - Self.labelColumns - 3) / 2)
        let sign = column == nil ? " " : sign
        guard [from, to].contains(where: { TextWidth.columns(of: $0.plain) > width }) else {
            let fitted = StyledText(TextWidth.fit(from.plain, columns: width), from.spans.first?.role ?? .text)
            return [StyledText(label(column), .muted) + fitted + StyledText(" \(sign) ") + to]
        }
        return below(label(column), [from]) + below(TextWidth.fit("", columns: Self.labelColumns - 2) + sign + " ", [to])
    }

    /// Texts behind a label, in as many lines as they need.
    private func below(_ label: String, _ texts: [StyledText]) -> [StyledText] {
        let blank = String(repeating: " ", count: Self.labelColumns)
        let parts = texts.flatMap { text in
            TextWidth.wrap(text.plain, columns: max(8, columns - Self.labelColumns)).map { StyledText($0, text.spans.first?.role ?? .text) }
        }
        return parts.enumerated().map { StyledText($0 == 0 ? label : blank, .muted) + $1 }
    }
}
