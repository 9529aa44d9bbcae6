import MeetCore

/// The keys of a form, wherever it lies; all others write in it.
enum FormKeys {
    /// The keys as they are now: those of the form, or those of its question before something would be lost.
    static func map<ID>(_ words: Words, _ state: FormState<ID>) -> KeyMap<FormMessage> {
        guard state.question == nil else { return asking(words) }
        return typing(words, choosing(words, state[state.focus]), mayTakeOther: state.meetings[state.focus] != nil)
    }

    /// The keys of a field in which nothing is typed, so that the bar says them: nobody guesses the space.
    private static func choosing(_ words: Words, _ value: FormValue) -> [KeyBinding<FormMessage>] {
        let group = words.groupForm
        let aside = KeyBinding(.right, FormMessage.edit(.right), short: words.keyChoose, long: words.keyChooseOptionLong, group: group)
        let tick = KeyBinding(.character(" "), FormMessage.edit(.insert(" ")), short: words.keyTick, long: words.keyTickLong, group: group)
        return switch value {
        case .text: []
        case .choice: [aside]
        case .choices: [tick, aside]
        case .flag: [tick]
        }
    }

    private static func typing(_ words: Words, _ choosing: [KeyBinding<FormMessage>], mayTakeOther: Bool) -> KeyMap<FormMessage> {
        let group = words.groupForm
        return KeyMap(
            choosing + [
                KeyBinding([.enter, .control("s")], .save, short: words.keySaveForm, long: words.keySaveFormLong, group: group),
                KeyBinding([.tab, .down], .move(1), short: words.keyNextField, long: words.keyNextFieldLong, group: group),
                KeyBinding(
                    [.backTab, .up], .move(-1), short: words.keyPreviousField, long: words.keyPreviousFieldLong, bar: .hidden, group: group),
                KeyBinding(.pageDown, .move(8), short: words.keyNextField, long: words.keyFieldsDownLong, bar: .hidden, group: group),
                KeyBinding(.pageUp, .move(-8), short: words.keyPreviousField, long: words.keyFieldsUpLong, bar: .hidden, group: group),
                KeyBinding(
                    .control("n"), .nextSuggestion, short: words.keyNextSuggestion, long: words.keyNextSuggestionLong, bar: .hidden,
                    group: group),
                KeyBinding(
                    .control("o"), .takeOther, short: words.keyTakeOther, long: words.keyTakeOtherLong,
                    bar: mayTakeOther ? .always : .hidden,
                    group: group),
                KeyBinding(.escape, .close, short: words.keyLeaveForm, long: words.keyLeaveFormLong, group: group),
            ])
    }

    private static func asking(_ words: Words) -> KeyMap<FormMessage> {
        let group = words.groupForm
        return KeyMap(
            [
                KeyBinding(.enter, .answer, short: words.keyAnswer, long: words.keyAnswerLong, group: group),
                KeyBinding(
                    [.character("s"), .control("s")] + Words.yesLetters.map { .character($0) }, .save, short: words.keySaveForm,
                    long: words.keySaveFormLong, group: group),
                KeyBinding(.character("n"), .discard, short: words.formDiscard, long: words.keyDiscardLong, group: group),
                KeyBinding(.escape, .stay, short: words.formStay, long: words.keyStayLong, group: group),
            ] + ListKeys.turns(words, group: group, FormMessage.turn))
    }
}
