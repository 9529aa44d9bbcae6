import MeetCore

/// What is asked before a choice of the plain mode is carried out. The answer is a word of the command line.
enum PlainQuestion {
    /// A cohort; with `all`, all of them too, for which the answer is empty.
    case cohort(all: Bool)
    case session
    /// Anything, asked with a sentence of its own.
    case text((Words) -> String)
    /// One of some words, each with its name.
    case choice((Words) -> String, [(word: String, name: (Words) -> String)])
}
