/// Whether sentences for people stand in Text alone, in both languages, in the words of the glossary.
enum TextCheck {
    /// Files outside Text that hold words on purpose, with the reason.
    static let vocabularies: [String: String] = [
        "Booking/VenueFit.swift": "what is understood of a venue's notes, in both languages",
        "Booking/VenueLetter+Addressee.swift": "what is understood of a contact, in both languages",
        "Exchange/NeedText.swift": "codes of languages",
        "Exchange/ParticipantColumn.swift": "headers that are understood, in both languages",
        "Exchange/VenueColumn.swift": "headers that are understood, in both languages",
        "Model/DistrictTable+Stockholm.swift": "names of places",
        "Paper/PDFSink.swift": "PDF", "Sheets/SheetFigure.swift": "HTML", "Sheets/SheetHTML.swift": "HTML",
        "Sheets/SheetStyle.swift": "CSS",
        "Seating/SeatingSpace.swift": "said only by a debug build that finds a mistake of its own",
        "Commands/ChangeSessionCommand.swift": "codes of languages", "Paper/PDFWriter.swift": "names of fonts",
        "Plain/RollLine.swift": "words that are understood, in both languages",
        "Shell/CompletionScript.swift": "programs of shells", "Shell/ManualPage.swift": "macros, and commands as they are typed",
        "Exchange/SampleFiles.swift": "the sample", "Exchange/SampleFiles+Participants.swift": "the sample",
        "Exchange/SampleFiles+Venues.swift": "the sample", "Exchange/SampleFiles+Programme.swift": "the sample",
    ]

    /// Rooms whose literals are for other programs: statements and details of the database, which a sentence of ours puts in brackets.
    static let rooms: Set<String> = ["Store"]

    static func violations(_ tree: SourceTree) -> [Violation] {
        tree.sources.filter { !isText($0) && !rooms.contains(tree.plan.room(of: $0.path)?.name ?? "") }.flatMap { file in
            guard !vocabularies.keys.contains(where: { file.path.hasSuffix("/" + $0) }) else { return [Violation]() }
            return file.strings.filter { isSentence($0) }.map {
                Violation(
                    path: file.path, line: $0.line, reason: "\"\($0.text.prefix(60))\" reads like words for people: they belong in Text")
            }
        }
    }

    /// Whether a literal has two words side by side, or a letter that only Swedish has.
    private static func isSentence(_ literal: StringLiteral) -> Bool {
        // The words that name a command are typed, in whatever language.
        if literal.before == "CommandSyntax(" || literal.before == "syntax(" { return false }
        if literal.text.contains(where: { "åäöÅÄÖ".contains($0) }) { return true }
        let words = literal.text.split(whereSeparator: { " \n".contains($0) })
        return zip(words, words.dropFirst()).contains { isWord($0) && isWord($1) && $1.first?.isLowercase == true }
    }

    private static func isWord(_ text: Substring) -> Bool {
        text.count > 1 && text.allSatisfy { $0.isLetter || "-,.;:!?".contains($0) } && text.first?.isLetter == true
    }

    static func isText(_ file: SwiftFile) -> Bool { file.path.contains("/Text/") }
}
