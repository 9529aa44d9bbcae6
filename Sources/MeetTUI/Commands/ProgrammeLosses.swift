import MeetCore

/// Why a programme was not taken: what would go with it was not said to be meant.
struct ProgrammeLosses: SpokenError, Hashable {
    /// What would go, each as a sentence.
    let sentences: [String]

    func message(_ words: Words) -> String { words.lossesNotMeant(sentences) }
}
