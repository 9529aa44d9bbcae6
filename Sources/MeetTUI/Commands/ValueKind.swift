import MeetCore

/// What follows an option: what the help calls it, and from what the shell can complete it.
enum ValueKind: Hashable, Sendable {
    case file
    case folder
    /// The id of a cohort.
    case cohort
    /// The id of a venue.
    case venue
    /// The id of a person. Never completed: a key pressed at the shell is no reason to list people.
    case person
    case number
    case seconds
    case date
    case time
    case week
    case text
    /// The name of a printer.
    case printer
    /// One of some words, named in English; typed in either language (`ChoiceWord`), and shown in that of the person.
    case choice([String])

    /// As the help shows it, in the language of the person.
    func name(_ words: Words) -> String {
        if case .choice(let choices) = self { return choices.map(words.choice).joined(separator: "|") }
        return words.placeholder(name)
    }

    /// The name in English.
    private var name: String {
        switch self {
        case .file: "FILE"
        case .folder: "DIR"
        case .cohort, .venue, .person: "ID"
        case .number: "N"
        case .seconds: "S"
        case .date: "DATE"
        case .time: "HH:MM"
        case .week: "YYYY-Www"
        case .text: "TEXT"
        case .printer: "NAME"
        case .choice(let words): words.joined(separator: "|")
        }
    }
}
