import MeetCore

/// Why a change to who sits where is not made: it would break hard rules.
struct SeatRefusal: SpokenError {
    /// The rules, each as a sentence.
    let sentences: [String]

    /// Who is pinned in which cohort, and would leave it: to be unpinned first; nil where that is not it.
    var pinned: (name: String, cohort: String)?

    func message(_ words: Words) -> String {
        words.wouldBreakRules(sentences) + (pinned.map { "\n" + words.unpinFirst($0.name, $0.cohort) } ?? "")
    }
}
