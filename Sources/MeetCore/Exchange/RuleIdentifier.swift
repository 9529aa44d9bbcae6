/// Makes the key of a thing that a person names, for files and columns: `Boende i Farsta` becomes `boende-i-farsta`.
public enum RuleIdentifier {
    /// A key that is not taken.
    /// - Parameters:
    ///   - fallback: where the name has no letters or digits.
    ///   - isColumn: whether it is the header of a column too, as with axes: then it is none by which a file could mean another column.
    public static func make(_ name: String, fallback: String, taken: some Sequence<String>, isColumn: Bool = false) -> String {
        let words = TextFolding.fold(name).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        let plain = String(words.joined(separator: "-").prefix(40))
        let start = plain.isEmpty ? fallback : plain
        let taken = Set(taken)
        func isFree(_ id: String) -> Bool { !taken.contains(id) && !(isColumn && ParticipantColumn.isSpelling(id)) }
        if isFree(start) { return start }
        var number = 2
        while !isFree("\(start)-\(number)") { number += 1 }
        return "\(start)-\(number)"
    }

    /// The key of one more of a kind: where the last of them is numbered, as `c005`, the next number; else one made of the name.
    ///
    /// What a person types in commands, and sees in files, is then `c006` like the others.
    public static func following(_ others: [String], name: String, fallback: String) -> String {
        let digits = String((others.last ?? "").reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
        guard let last = others.last, digits.count < 9, let number = Int(digits) else {
            return make(name, fallback: fallback, taken: others)
        }
        let next = String(number + 1)
        let id = last.dropLast(digits.count) + String(repeating: "0", count: max(0, digits.count - next.count)) + next
        return others.contains(String(id)) ? make(name, fallback: fallback, taken: others) : String(id)
    }
}
