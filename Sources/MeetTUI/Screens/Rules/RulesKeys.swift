import MeetCore

/// The keys of the Rules screen.
enum RulesKeys {
    /// The keys as they are now.
    static func map(_ words: Words, _ state: RulesState) -> KeyMap<RulesMessage> {
        KeyMap(ListKeys.moves(words) { .move($0) })
    }
}
