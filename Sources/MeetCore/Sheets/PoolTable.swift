/// Who applied, who has a seat and who waits, by axis and category: of one programme, and of several together.
struct PoolTable {
    let words: Words
    private var rows: [[String]] = []
    private var text: FigureText { FigureText(words: words) }

    /// A table without axes.
    init(_ words: Words) { self.words = words }

    /// Whether no axis is told of.
    var isEmpty: Bool { rows.isEmpty }

    /// Adds an axis with its categories.
    ///
    /// - Parameter columns: those who applied, who have a seat, who wait.
    mutating func add(_ axis: Axis, _ columns: [AxisCells]) {
        let code = words.language.code
        rows.append([axis.name(code), "", "", "", "", "", ""])
        for (index, category) in axis.categories.enumerated() {
            rows.append(
                [CohortBlocks.indent + category.name(code)]
                    + columns.flatMap { [text.count($0.counts[index]), text.percent($0.shares[index])] })
        }
    }

    /// Adds those of an axis who are of none of its categories.
    mutating func addRest(_ axis: Axis, _ columns: [AxisCells]) {
        let name = axis.kind == .contrast ? words.neither : words.unknown
        rows.append([CohortBlocks.indent + name] + columns.flatMap { [text.count($0.neither), ""] })
    }

    /// The table.
    func table(caption: String = "") -> SheetTable {
        SheetTable(
            columns: [
                .init(words.axisAndCategory), .init(words.applied, isNumber: true), .init("%", isNumber: true),
                .init(words.seated, isNumber: true), .init("%", isNumber: true), .init(words.waitingCount, isNumber: true),
                .init("%", isNumber: true),
            ], rows: rows, caption: caption)
    }
}
