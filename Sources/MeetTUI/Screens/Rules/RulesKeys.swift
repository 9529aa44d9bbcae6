import MeetCore

/// The keys of the Rules screen.
enum RulesKeys {
    /// The keys as they are now.
    static func map(_ words: Words, _ state: RulesState, mayChange: Bool) -> KeyMap<RulesMessage> {
        switch state.panel {
        case .editor(let editor): return FormKeys.map(words, editor.state).map { .form($0) }
        case .question(let question): return question.editor == nil ? asking(words, words.ruleRemove) : asking(words, words.ruleKeepIt)
        case .report:
            return KeyMap(
                [
                    KeyBinding(
                        [.escape, .character("e"), .enter], .close, short: words.keyClose, long: words.keyCloseLong, bar: .always,
                        group: words.groupRules)
                ]
                    + ListMove.allCases.map { move in
                        KeyBinding(
                            move.keys, .scroll(move), short: words.scroll, long: words.move(move.rawName),
                            bar: move == .pageDown ? .shown : .hidden, group: words.groupMoving)
                    })
        case nil: return lists(words, state, mayChange)
        }
    }

    private static func lists(_ words: Words, _ state: RulesState, _ mayChange: Bool) -> KeyMap<RulesMessage> {
        let group = words.groupRules
        let bar: KeyBarPlace = mayChange ? .shown : .hidden
        return KeyMap(
            ListKeys.moves(words) { .move($0) } + [
                KeyBinding(.enter, .open, short: words.keyEditRule, long: words.keyEditRuleLong, bar: bar, group: group),
                KeyBinding(.character("a"), .add, short: words.keyAddRule, long: words.keyAddRuleLong, bar: bar, group: group),
                KeyBinding(
                    [.character("D"), .delete], .remove, short: words.keyRemoveRule, long: words.keyRemoveRuleLong, bar: bar, group: group),
                KeyBinding(.character("J"), .shift(1), short: words.keyShiftRule, long: words.keyShiftDownLong, bar: bar, group: group),
                KeyBinding(.character("K"), .shift(-1), short: words.keyShiftRule, long: words.keyShiftUpLong, bar: .hidden, group: group),
                KeyBinding(
                    [.tab, .right, .character("l")], .section(1), short: words.keySection, long: words.keySectionLong,
                    group: words.groupMoving),
                KeyBinding(
                    [.backTab, .left, .character("h")], .section(-1), short: words.keySection, long: words.keySectionBackLong, bar: .hidden,
                    group: words.groupMoving),
                KeyBinding(.character("e"), .showReport, short: words.keyShowReport, long: words.keyShowReportLong, group: group),
            ])
    }

    private static func asking(_ words: Words, _ yes: String) -> KeyMap<RulesMessage> {
        let group = words.groupRules
        return KeyMap([
            KeyBinding(.enter, .answer, short: words.keyAnswer, long: words.keyAnswerLong, group: group),
            KeyBinding(
                [.character("s"), .control("s")] + Words.yesLetters.map { .character($0) }, .confirm, short: yes, long: yes, group: group),
            KeyBinding(.escape, .close, short: words.ruleLeaveIt, long: words.ruleLeaveIt, group: group),
            KeyBinding(
                [.right, .left, .tab, .backTab, .up, .down], .turn(1), short: words.move, long: words.keyNextAnswerLong, bar: .hidden,
                group: group),
        ])
    }
}
