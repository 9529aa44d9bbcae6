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
}
