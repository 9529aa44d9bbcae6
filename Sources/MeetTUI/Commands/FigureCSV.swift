import MeetCore

/// The numbers of statistics as CSV, a row each: safe for spreadsheets, and the same for one programme and for several.
enum FigureCSV {
    /// The file of some programmes' numbers.
    static func text(_ programmes: [(name: String, list: FigureList)]) -> String {
        var writer = CSVWriter(spreadsheetSafe: true)
        writer.row(["programme", "cohort", "axis", "part", "measure", "value", "hidden"])
        for (name, list) in programmes {
            for figure in list.figures {
                writer.row([
                    name, figure.cohort?.text ?? "", figure.axis?.text ?? "", figure.part, figure.measure, number(figure.value),
                    figure.isHidden ? "yes" : "",
                ])
            }
        }
        return writer.text
    }

    /// A number as other programs read it: whole ones without a point.
    private static func number(_ value: Double?) -> String {
        guard let value else { return "" }
        return value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\((value * 1_000_000).rounded() / 1_000_000)"
    }
}
