import MeetCore

/// A state of attendance as it is written on the command line, in English or Swedish (`ChoiceWord`); `none` takes a mark away.
struct MarkWord: Hashable {
    /// The state; nil for none.
    let state: AttendanceState?

    /// The English words, which the help shows.
    static let words = AttendanceState.allCases.map(\.rawValue) + ["none"]

    /// - Throws: `MarkError.unknownState`.
    init(_ text: String) throws {
        guard let word = MarkWord(typed: text) else { throw MarkError.unknownState(text) }
        self = word
    }

    /// Nil for what is no state.
    init?(typed text: String) {
        guard let word = ChoiceWord.find(text, among: Self.words) else { return nil }
        state = AttendanceState(rawValue: word)
    }
}
