import MeetCore

/// What an import was worked out for is not what is kept any more, since another program wrote between reading and writing.
struct ImportOutdated: SpokenError, Hashable {
    func message(_ words: Words) -> String { words.importOutdated }
}
