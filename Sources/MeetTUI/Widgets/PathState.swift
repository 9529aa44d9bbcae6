import MeetCore

/// A path as it is typed, with the names in the folder that go on from it.
struct PathState: Hashable, Sendable {
    /// What is typed.
    var field: TextField
    /// The paths that begin with what is typed, of folders with `/` at the end.
    private(set) var candidates: [String] = []
    /// The selection among them.
    var list = ListState()
    /// Whether the cursor stands among them; else it stands where one types.
    var isInList = false
    /// The number of the last request for them.
    var request: Int?

    /// No path of the system is longer.
    static let longest = 4096

    /// A path to begin with.
    init(_ path: String = "") { field = TextField(path, limit: Self.longest) }

    /// Puts a path in the place of what is typed, and the cursor behind it.
    mutating func write(_ path: String) {
        field = TextField(path, limit: Self.longest)
        isInList = false
    }

    /// The paths that fit, by their last parts.
    var table: Table {
        Table(columns: [.init("", .share(1))], count: candidates.count, showsTitles: false) { row in
            let name = candidates[row].split(separator: "/").last.map(String.init) ?? ""
            return Table.Row([StyledText(name + (candidates[row].hasSuffix("/") ? "/" : ""))])
        }
    }

    /// Takes the paths that were found; those of an earlier request are dropped.
    mutating func take(_ candidates: [String], request: Int) {
        guard request == self.request else { return }
        self.candidates = candidates
        list.select(0, count: candidates.count)
        isInList = false
    }

    /// Moves the selection among them, where the cursor then stands.
    mutating func apply(_ move: ListMove) {
        isInList = !candidates.isEmpty
        list.apply(move, count: candidates.count)
    }

    /// Selects one of them.
    mutating func select(_ place: Int) {
        isInList = !candidates.isEmpty
        list.select(place, count: candidates.count)
    }

    /// Keeps the selection in sight.
    mutating func fit(height: Int) { list.fit(count: candidates.count, height: height) }

    /// What is typed, written on as far as all candidates agree.
    var completed: String {
        // Those that were found for what stood there before, and do not go on from what stands there now, say nothing.
        let fitting = candidates.filter { $0.hasPrefix(field.text) }
        guard var common = fitting.first else { return field.text }
        for candidate in fitting.dropFirst() { common = String(zip(common, candidate).prefix { $0 == $1 }.map(\.0)) }
        return common.count > field.text.count ? common : field.text
    }

    /// The path that Enter takes: that of the list where the cursor stands there, else what is typed.
    var chosen: String { isInList && candidates.indices.contains(list.selected) ? candidates[list.selected] : field.text }
}
