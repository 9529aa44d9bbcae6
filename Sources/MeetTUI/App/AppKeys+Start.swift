import MeetCore

// The keys of the first start.
extension AppKeys {
    /// The keys where there is no database yet: of the choices, or of the path that is typed.
    static func startKeys(_ start: StartState, _ words: Words) -> KeyMap<AppMessage> {
        guard start.path == nil else { return pathKeys(words) }
        let choices = StartChoice.allCases.map { choice in
            KeyBinding(
                .character(Character("\(choice.rawValue)")), AppMessage.starting(.choose(choice)),
                short: words.startChoiceShort(choice.rawValue),
                long: words.startChoice(choice.rawValue))
        }
        return KeyMap(
            choices + [beginTour(words)] + [KeyBinding(.enter, .starting(.choose(nil)), short: words.keyChoose, long: words.keyChooseLong)]
                + ListKeys.moves(words) { AppMessage.starting(.move($0)) })
    }

    private static func pathKeys(_ words: Words) -> KeyMap<AppMessage> {
        KeyMap(
            [
                KeyBinding(.enter, .starting(.take), short: words.keyRead, long: words.keyReadLong),
                KeyBinding(.tab, .starting(.complete), short: words.keyComplete, long: words.keyCompleteLong),
                KeyBinding(.escape, .starting(.back), short: words.keyBack, long: words.keyBackLong, bar: .always),
            ]
                + ListKeys.typedMoves(words, isInBar: true) { AppMessage.starting(.move($0)) })
    }
}
