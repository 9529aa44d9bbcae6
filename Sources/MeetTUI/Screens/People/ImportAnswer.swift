import MeetCore

/// What comes back of what the People screen has looked up for an import.
enum ImportAnswer: Hashable, Sendable {
    /// It was asked for; whether that is the file itself.
    case asked(isReading: Bool)
    case paths([String])
    case progress(done: Int, all: Int)
    case plan(ImportPlan)
    /// It could not be done, and why was said.
    case failed
}
