/// Reads and writes how many a house takes by layout: `rows:60|tables:40`.
enum LayoutText {
    /// The layout whose number is the capacity of the house.
    static let tables = "tables"

    private static let swedish = ["bord": tables, "rader": "rows", "biosittning": "rows", "mingel": "mingle"]

    /// The layouts of a field; none for an empty one; nil where it cannot be read, or names a layout twice.
    static func layouts(of text: String) -> [Venue.Layout]? {
        var layouts: [Venue.Layout] = []
        var names: Set<String> = []
        for value in ValueList.split(text) {
            let parts = value.split(separator: ":", omittingEmptySubsequences: false).map { CleanText.line(String($0)) }
            guard parts.count == 2, !parts[0].isEmpty, let capacity = Int(parts[1]), (0...100_000).contains(capacity) else { return nil }
            let name = parts[0].lowercased()
            let layout = Venue.Layout(name: swedish[name] ?? name, capacity: capacity)
            guard names.insert(layout.name).inserted else { return nil }
            layouts.append(layout)
        }
        return layouts
    }

    /// The field of layouts.
    static func text(of layouts: [Venue.Layout]) -> String {
        ValueList.joined(layouts.map { "\($0.name):\($0.capacity)" })
    }
}
