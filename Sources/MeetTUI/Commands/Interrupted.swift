import MeetCore

/// A command was interrupted; nothing was kept.
struct Interrupted: SpokenError, Hashable {
    func message(_ words: Words) -> String { words.interruptedNothingKept }
}
