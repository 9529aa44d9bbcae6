import MeetCore

/// What is asked before a choice of the plain mode is carried out. The answer is a word of the command line.
indirect enum PlainQuestion {
    /// Whom a question about a person is for.
    enum Among {
        case everyone
        case seated
        case waiting
        /// The members of the cohort that an earlier answer names.
        case members(of: Int)
    }

    /// A cohort; with `all`, all of them too, for which the answer is empty.
    case cohort(all: Bool)
    /// A session of the cohort that an earlier answer names; with `all`, all of them too, for which the answer is empty.
    case session(of: Int, all: Bool = false)
    case person(Among, (Words) -> String)
    /// A house, for the session of the cohort that earlier answers name.
    case venue(of: Int, session: Int)
    /// A day, or none, for which the answer is empty.
    case day((Words) -> String)
    /// The path of a file.
    case file
    /// Anything, asked with a sentence of its own.
    case text((Words) -> String)
    /// One of some words, each with its name.
    case choice((Words) -> String, [(word: String, name: (Words) -> String)])
    /// A question that is only asked after some answers; else its answer is empty.
    case when(([String]) -> Bool, PlainQuestion)

    /// Whether it is asked after the answers before it.
    func isAsked(after answers: [String]) -> Bool {
        if case .when(let condition, _) = self { return condition(answers) }
        return true
    }
}
