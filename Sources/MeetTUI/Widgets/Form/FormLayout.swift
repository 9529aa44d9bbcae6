import MeetCore

/// Which line of a form stands where: drawing, scrolling and the mouse all ask it, so that they cannot differ.
struct FormLayout {
    /// A line of the form.
    enum Line: Hashable {
        case gap
        case heading(String)
        /// A row of a field; fields of options may have several.
        case field(Int, row: Int)
        /// What is wrong with the field above, or worth a look.
        case problem(Int, String)
        case remark(Int, String)
        /// What somebody else wrote in the field above.
        case other(Int, String)

        /// The field that the line belongs to.
        var field: Int? {
            switch self {
            case .gap, .heading: return nil
            case .field(let index, _), .problem(let index, _), .remark(let index, _), .other(let index, _): return index
            }
        }
    }

    /// All lines, also those out of sight.
    let lines: [Line]
    /// The first line seen: that of the state, or as near to it as keeps the field that takes the keys, and its option, in sight.
    let top: Int
    /// Where the lines are.
    let body: Area
    /// What is to be known of the field that takes the keys.
    let footer: Area
    /// How wide labels are.
    let labelColumns: Int
    /// For each field, which options stand in which row, and at which column of the values.
    private let optionRows: [[[(option: Int, column: Int)]]]

    /// The columns before the labels: the pointer, the sign for what is wrong, and a gap.
    static let gutter = 3

    init<ID>(_ form: Form<ID>, _ state: FormState<ID>, area: Area) {
        let parts = area.splitRows([.share(1), .fixed(area.rows >= 10 ? 2 : min(1, area.rows / 4))])
        body = parts[0]
        footer = parts[1]
        let longest = form.fields.reduce(0) { max($0, TextWidth.columns(of: $1.label)) }
        labelColumns = min(longest, max(0, area.columns / 3))
        let width = max(1, area.columns - Self.gutter - labelColumns - 3)
        optionRows = form.fields.map { field in
            Self.rows(field.kind.options.map { TextWidth.columns(of: $0.label) + 4 }, columns: width)
        }
        var lines: [Line] = []
        var group = ""
        for (index, field) in form.fields.enumerated() {
            if field.group != group {
                if !lines.isEmpty { lines.append(.gap) }
                if !field.group.isEmpty { lines.append(.heading(field.group)) }
                group = field.group
            }
            for row in 0..<max(1, optionRows[index].count) { lines.append(.field(index, row: row)) }
            if let other = form.otherText(of: field, state) { lines += TextWidth.wrap(other, columns: width).map { .other(index, $0) } }
            let problem = state.shownProblem(field)
            if let problem { lines += TextWidth.wrap(problem, columns: width).map { .problem(index, $0) } }
            if let remark = field.remark, problem == nil { lines += TextWidth.wrap(remark, columns: width).map { .remark(index, $0) } }
        }
        self.lines = lines
        let focus = form.index(of: state.focus) ?? 0
        let height = max(1, body.rows)
        var top = min(max(0, state.top), max(0, lines.count - height))
        if let firstLine = lines.firstIndex(where: { $0.field == focus }), let last = lines.lastIndex(where: { $0.field == focus }) {
            if last >= top + height { top = last - height + 1 }
            // The heading above a field is seen with it.
            let heading = firstLine > 0 && lines[firstLine - 1].field == nil ? firstLine - 1 : firstLine
            if firstLine < top || heading < top && last < heading + height { top = heading }
            if firstLine >= top + height { top = firstLine }
        }
        if focus == 0 && height > 1 { top = 0 }
        // A field of many options may be higher than the form: then the row of the option under the cursor is what must be seen.
        let row = optionRows.indices.contains(focus) ? optionRows[focus].firstIndex { $0.contains { $0.option == state.option } } : nil
        if let row, let line = lines.firstIndex(of: .field(focus, row: row)) { top = min(max(top, line - height + 1), line) }
        self.top = top
    }

    /// The part of a row in which the value of a field stands.
    func value(of row: Area) -> Area {
        let left = row.dropFirstColumns(Self.gutter + labelColumns + 2)
        return Area(row: left.row, column: left.column, rows: left.rows, columns: max(0, left.columns - 1))
    }

    /// The options in a row of a field, with the columns at which they begin within the values.
    func options(of field: Int, row: Int) -> [(option: Int, column: Int)] {
        optionRows.indices.contains(field) && optionRows[field].indices.contains(row) ? optionRows[field][row] : []
    }

    /// What a press of the mouse means.
    func message(at position: Position) -> FormMessage? {
        guard body.contains(position) else { return nil }
        let index = top + position.row - body.row
        guard lines.indices.contains(index), let field = lines[index].field else { return nil }
        guard case .field(_, let row) = lines[index] else { return .point(field: field, option: nil) }
        let column = position.column - value(of: body).column
        let option = options(of: field, row: row).last { $0.column <= column }?.option
        return .point(field: field, option: option)
    }

    private static func rows(_ widths: [Int], columns: Int) -> [[(option: Int, column: Int)]] {
        var rows: [[(option: Int, column: Int)]] = []
        var next = 0
        for (option, width) in widths.enumerated() {
            if rows.isEmpty || next + width > columns {
                rows.append([])
                next = 0
            }
            rows[rows.count - 1].append((option, next))
            next += width + 2
        }
        return rows
    }
}
