import MeetCore

/// The keys of the preview of an import.
enum ImportKeys {
    /// The keys as they are now.
    static func map(_ words: Words, _ preview: ImportPreview) -> KeyMap<ImportMessage> {
        let group = words.groupImport
        if let question = preview.question { return asking(question, words, group) }
        // Corrections are typed on while those before them are worked out.
        if preview.request != nil, preview.plan == nil {
            return KeyMap([KeyBinding(.escape, .back, short: words.keyStop, long: words.importStopLong, group: group)])
        }
        guard let plan = preview.plan else { return path(words, group) }
        if preview.meanings != nil {
            return KeyMap(
                [
                    KeyBinding(.enter, .enter, short: words.keyChooseMeaning, long: words.keyChooseMeaningLong, group: group),
                    KeyBinding(.escape, .back, short: words.keyClose, long: words.keyCloseLong, group: group),
                ] + ListKeys.typedMoves(words, hasEnds: true) { .move($0) })
        }
        return KeyMap(
            [
                KeyBinding(
                    [.character("i"), .control("s")], .carryOut, short: words.keyImport, long: words.keyImportLong, group: group,
                    isEnabled: plan.fault == nil && !plan.records.isEmpty && preview.keeping == nil),
                KeyBinding(
                    [.enter, .character(" ")], .enter, short: preview.pane == .likely ? words.keySame : words.keyChooseMeaning,
                    long: preview.pane == .likely ? words.keySameLong : words.keyChooseMeaningLong, group: group,
                    isEnabled: preview.pane != .rows),
                KeyBinding(.tab, .nextPane, short: words.keyPane, long: words.keyImportPaneLong, group: group),
                KeyBinding(
                    .character("f"), .nextFate, short: words.keyFate, long: words.keyFateLong, group: group,
                    isEnabled: preview.pane == .rows),
                KeyBinding(
                    .character("r"), .saveRejects, short: words.keyRejects, long: words.keyRejectsLong, group: group,
                    isEnabled: !plan.result.rejectedRows.isEmpty),
                KeyBinding(
                    [.right, .character("l")], .scrollDetail(.pageDown), short: words.keyMore, long: words.keyMoreLong, group: group,
                    isEnabled: preview.detail.isCut),
                KeyBinding(
                    [.left, .character("h")], .scrollDetail(.pageUp), short: words.keyBack, long: words.keyMoreBackLong, bar: .hidden,
                    group: group, isEnabled: preview.detail.isCut),
                preview.request == nil
                    ? KeyBinding(.escape, .back, short: words.keyOtherFile, long: words.keyOtherFileLong, group: group)
                    : KeyBinding(.escape, .back, short: words.keyStop, long: words.importStopLong, group: group),
            ] + ListKeys.moves(words) { .move($0) })
    }

    private static func path(_ words: Words, _ group: String) -> KeyMap<ImportMessage> {
        KeyMap(
            [
                KeyBinding(.enter, .take, short: words.keyReadFile, long: words.keyReadFileLong, group: group),
                KeyBinding(.tab, .complete, short: words.keyCompletePath, long: words.keyCompletePathLong, group: group),
                KeyBinding(.escape, .back, short: words.keyClose, long: words.keyCloseLong, group: group),
            ]
                + ListKeys.typedMoves(words, ImportMessage.move))
    }

    /// The key that says yes in the language of the screen; that of the other language does too.
    static func yes(_ words: Words) -> Key { .character(words.yesLetter) }

    private static func asking(_ question: ImportPreview.Question, _ words: Words, _ group: String) -> KeyMap<ImportMessage> {
        let yes: String
        var next: [Key] = [.right, .tab, .down]
        var bindings = [KeyBinding<ImportMessage>(.enter, .answer, short: words.keyAnswer, long: words.keyAnswerLong, group: group)]
        if case .likely = question {
            yes = words.likelyAsNew
            next.remove(at: 1)
            bindings.append(KeyBinding(.tab, .nextPane, short: words.likelyCompare, long: words.likelyCompareLong, group: group))
        } else {
            yes = words.importYes
        }
        return KeyMap(
            bindings + [
                KeyBinding(Words.yesLetters.map { .character($0) }, .yes, short: yes, long: yes, bar: .hidden, group: group),
                KeyBinding(.escape, .back, short: words.cancel, long: words.keyCloseLong, group: group),
                KeyBinding(next, .turn(1), short: words.move, long: words.keyNextAnswerLong, bar: .hidden, group: group),
                KeyBinding(
                    [.left, .backTab, .up], .turn(-1), short: words.move, long: words.keyPreviousAnswerLong, bar: .hidden, group: group),
            ])
    }
}
