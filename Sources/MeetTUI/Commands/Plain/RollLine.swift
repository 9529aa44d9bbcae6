import MeetCore

/// What a line says of who came: `all but 3 7`, `late Petra, absent 3, 7`, `the rest absent`. Persons without a state are here.
struct RollLine {
    /// Those who are named, each once.
    private(set) var marks: [MarkWish.Mark] = []
    /// The mark of all others who have none; nil for none.
    private(set) var rest: AttendanceState?

    /// Words that only a line knows, in both languages, without accents.
    private enum Sign {
        static let all: Set = ["alla", "samtliga", "all", "everyone", "everybody"]
        static let rest: Set = ["resten", "ovriga", "rest", "others"]
        static let but: Set = ["utom", "forutom", "but", "except"]
        static let and: Set = ["och", "and", "&", "+"]
        static let filler: Set = ["ar", "kom", "is", "are", "the"]
    }

    /// Reads a line.
    ///
    /// - Parameter who: the person whom some words, or a number, mean; nil where the line is given up.
    /// - Returns: nil where it was given up, or says nothing.
    static func read(_ text: String, who: (String) throws -> Person?) throws -> RollLine? {
        var line = RollLine()
        // What stands before persons goes on for those after a comma: "absent 3, 7".
        var state: AttendanceState? = .present
        for part in parts(of: text) {
            var rest = part[...]
            var own: AttendanceState?? = .none
            var isOfAll = false
            while let first = rest.first.map(TextFolding.fold) {
                if Sign.all.contains(first) || Sign.rest.contains(first) {
                    isOfAll = true
                    line.rest = .present
                    rest = rest.dropFirst()
                } else if Sign.but.contains(first) {
                    state = line.rest == .present ? .absent : .present
                    isOfAll = false
                    rest = rest.dropFirst()
                } else if Sign.filler.contains(first), rest.count > 1 {
                    rest = rest.dropFirst()
                } else if let (word, length) = leading(rest) {
                    if isOfAll, let wanted = word.state { line.rest = wanted } else { state = word.state }
                    rest = rest.dropFirst(length)
                } else {
                    break
                }
            }
            if let (word, length) = trailing(rest) {
                own = .some(word.state)
                rest = rest.dropLast(length)
            }
            while let last = rest.last, Sign.filler.contains(TextFolding.fold(last)), rest.count > 1 { rest = rest.dropLast() }
            if rest.isEmpty { continue }
            for name in names(in: rest) {
                guard let person = try who(name) else { return nil }
                line.marks.removeAll { $0.person.id == person.id }
                line.marks.append((person, own ?? state))
            }
        }
        return line.marks.isEmpty && line.rest == nil ? nil : line
    }

    /// Numbers one by one, and the words between them as one name each.
    private static func names(in words: ArraySlice<String>) -> [String] {
        var names: [String] = []
        var isOpen = false
        for word in words {
            let isNumber = Int(word) != nil
            if isOpen, !isNumber { names[names.count - 1] += " " + word } else { names.append(word) }
            isOpen = !isNumber
        }
        return names
    }

    /// The words between commas and `and`.
    private static func parts(of text: String) -> [[String]] {
        var parts: [[String]] = [[]]
        for piece in text.split(whereSeparator: { ",;".contains($0) }) {
            if !parts[parts.count - 1].isEmpty { parts.append([]) }
            for word in piece.split(whereSeparator: \.isWhitespace).map(String.init) {
                if Sign.and.contains(TextFolding.fold(word)) { parts.append([]) } else { parts[parts.count - 1].append(word) }
            }
        }
        return parts.filter { !$0.isEmpty }
    }

    /// The state with which some words begin, in as many words as it has.
    private static func leading(_ words: ArraySlice<String>) -> (MarkWord, Int)? {
        for length in [2, 1] where words.count >= length {
            if let word = MarkWord(typed: words.prefix(length).joined(separator: " ")) { return (word, length) }
        }
        return nil
    }

    /// The state with which some words end, after whom it is for.
    private static func trailing(_ words: ArraySlice<String>) -> (MarkWord, Int)? {
        for length in [2, 1] where words.count > length {
            if let word = MarkWord(typed: words.suffix(length).joined(separator: " ")) { return (word, length) }
        }
        return nil
    }
}
