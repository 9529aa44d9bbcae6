import MeetCore

/// What a file would do is not any more what was shown, since the data changed meanwhile.
struct ImportChangedError: SpokenError {
    func message(_ words: Words) -> String { words.importChanged }
}
