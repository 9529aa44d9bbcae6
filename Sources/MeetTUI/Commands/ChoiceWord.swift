import MeetCore

/// One of the words that an option or an operand takes, as somebody typed it: in English as files have it, or in Swedish; case, accents and
/// hyphens do not count.
enum ChoiceWord {
    /// Which of some words is meant; nil where it is none of them.
    static func find(_ typed: String, among words: [String]) -> String? {
        if words.contains(typed) { return typed }
        let folded = fold(typed)
        return words.first { word in Words.choices(for: word).contains { fold($0) == folded } }
    }

    private static func fold(_ text: String) -> String { TextFolding.fold(text).replacing("-", with: " ") }
}
