/// Whether texts keep to the words of the glossary, and to the language that people speak.
enum WordingCheck {
    /// What is not said, as whole words, with what is said in its place. `Words` texts are looked through, whatever their language.
    static let instead: [(wrong: String, right: String)] = [
        ("importera", "läsa in"), ("importerade", "läste in"), ("importerades", "lästes in"), ("tar in", "läser in"),
        ("utesluten", "hålls utanför"), ("uteslutna", "hålls utanför"), ("uteslut", "håll utanför"),
        ("frånvaror", "dagar med känd frånvaro"),
        ("förfrågad", "tillfrågad"), ("stadsdelsområde", "stadsdel"), ("stadsdelsområdets", "stadsdelens"), ("kom genom", "kom via"),
        ("bruten regel", "regelbrott"), ("brutna regler", "regelbrott"), ("hålls borta", "hålls utanför"), ("väntar oss", "räknar med oss"),
        ("Kanske:", "Prova:"), ("nya ansikten", "nya möten"), ("ännu", "än"),
        ("anew", "again"), ("persons", "people"), ("who wait", "waiting"), ("mend", "fix"), ("mends", "fixes"), ("so many", "how many"),
        ("is to be", "must be, should be"), ("are to be", "must be, should be"), ("cannot be had", "cannot be booked"),
        ("somebody", "someone"),
        ("(else", "(default:"), ("Maybe:", "Try:"), ("no more.", "no longer"), ("all the same", "anyway"),
    ]

    /// What people may call things is looked for there, and said nowhere.
    private static let lookedForOnly = "Sources/MeetCore/Text/Words+OtherWords.swift"

    static func violations(_ tree: SourceTree) -> [Violation] {
        tree.sources.filter { TextCheck.isText($0) && $0.path != lookedForOnly }.flatMap { file in
            file.strings.flatMap { literal in
                instead.filter { holds(literal.text, $0.wrong) }.map {
                    Violation(path: file.path, line: literal.line, reason: "\"\($0.wrong)\" is not said here; perhaps \"\($0.right)\"")
                }
            }
        }
    }

    /// Whether a text holds some words, not as parts of others; an option such as `--anew` is none.
    private static func holds(_ text: String, _ wrong: String) -> Bool {
        let (text, wrong) = (Array(text.lowercased()), Array(wrong.lowercased()))
        guard text.count >= wrong.count else { return false }
        return (0...(text.count - wrong.count)).contains { place in
            guard text[place..<(place + wrong.count)].elementsEqual(wrong) else { return false }
            let before = place > 0 ? text[place - 1] : " "
            let after = place + wrong.count < text.count ? text[place + wrong.count] : " "
            return !before.isLetter && before != "-" && (!after.isLetter || wrong.last?.isLetter == false)
        }
    }
}
