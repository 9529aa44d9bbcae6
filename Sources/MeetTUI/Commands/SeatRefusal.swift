import MeetCore

/// Why a change to who sits where is not made: it would break hard rules.
struct SeatRefusal: SpokenError, Hashable {
    /// The rules, each as a sentence.
    let sentences: [String]

    func message(_ words: Words) -> String { words.wouldBreakRules(sentences) }
}
