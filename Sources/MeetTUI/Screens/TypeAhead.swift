import MeetCore

/// What is typed on a list to come to the row that begins so; no clock ends it, since a slow line is no second word.
struct TypeAhead: Hashable, Sendable {
    /// What was typed since the row was last moved by other keys.
    private(set) var typed = ""

    /// Takes more text, and gives the row it leads to: the first from the one selected that begins with all that was typed, or has a word
    /// that does. Where there is none the text begins anew, from the row after; nil where that leads nowhere either.
    mutating func take(_ text: String, names: [String], selected: Int) -> Int? {
        let folded = names.map { TextFolding.fold($0) }
        if let place = Self.find(typed + text, folded, from: selected) {
            typed += text
            return place
        }
        let place = Self.find(text, folded, from: selected + 1)
        typed = place == nil ? "" : text
        return place
    }

    private static func find(_ text: String, _ names: [String], from start: Int) -> Int? {
        let sought = TextFolding.fold(text)
        guard !sought.isEmpty, !names.isEmpty else { return nil }
        let places = names.indices.map { (start + $0) % names.count }
        return places.first { names[$0].hasPrefix(sought) }
            ?? places.first { names[$0].split { !$0.isLetter && !$0.isNumber }.contains { $0.hasPrefix(sought) } }
    }
}
