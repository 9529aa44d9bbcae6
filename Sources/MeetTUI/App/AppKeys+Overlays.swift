import MeetCore

// The keys of what lies over a screen.
extension AppKeys {
    /// The keys of a message that is shown whole; where letters are written below it, they are still written there.
    static func noticeKeys(_ words: Words, writes: Bool) -> KeyMap<AppMessage> {
        let moves: [ListMove] = writes ? [.up, .down, .pageUp, .pageDown] : ListMove.allCases
        return KeyMap(
            [
                KeyBinding(
                    [.enter, .escape] + (writes ? [] : [.character("q")]), .notice(.close), short: words.keyClose, long: words.keyCloseLong,
                    bar: .always)
            ]
                + moves.map { move in
                    KeyBinding(
                        move.keys.filter { !writes || TextEdit(.key($0)) == nil }, .notice(.scroll(move)), short: words.scroll,
                        long: words.move(move.rawName), bar: move == .pageDown ? .shown : .hidden)
                })
    }

    /// - Parameter hasNotes: whether the help tells what numbers mean too.
    static func helpKeys(_ words: Words, hasNotes: Bool) -> KeyMap<AppMessage> {
        KeyMap(
            [
                KeyBinding(.tab, .help(.figures), short: words.keyFigures, long: words.keyFiguresLong, isEnabled: hasNotes),
                KeyBinding(
                    [.escape, .character("q"), .character("?"), .enter], .help(.close), short: words.keyClose, long: words.keyCloseLong,
                    bar: .always),
            ]
                + ListMove.allCases.map { move in
                    KeyBinding(
                        move.keys, .help(.scroll(move)), short: words.scroll, long: words.move(move.rawName),
                        bar: move == .pageDown ? .shown : .hidden)
                })
    }

    static func printKeys(_ print: PrintState, _ words: Words) -> KeyMap<AppMessage> {
        // A sheet that a screen has made is one sheet, in the language of the screen.
        let isOfCohort = print.cohort != nil
        let ofCohort: [KeyBinding<AppMessage>] =
            isOfCohort
            ? [
                KeyBinding(
                    [.right, .character("n"), .character("l")], .printing(.turn(1)), short: words.keyNextSession,
                    long: words.keyNextSessionLong),
                KeyBinding(
                    [.left, .character("b"), .character("h")], .printing(.turn(-1)), short: words.keyPreviousSession,
                    long: words.keyPreviousSessionLong),
                KeyBinding([.tab, .character("t")], .printing(.kind), short: words.keyNextSheet, long: words.keyNextSheetLong),
            ] : []
        let more: [KeyBinding<AppMessage>] =
            isOfCohort
            ? [
                KeyBinding(.character("w"), .printing(.scope), short: words.keySheetScope, long: words.keySheetScopeLong),
                KeyBinding(
                    .character("v"), .printing(.language), short: words.keySheetLanguage, long: words.keySheetLanguageLong, bar: .hidden),
                KeyBinding(.character("o"), .printing(.order), short: words.keySheetOrder, long: words.keySheetOrderLong, bar: .hidden),
            ] : []
        return KeyMap(
            [KeyBinding([.enter, .character("s")], .printing(.save), short: words.keySaveList, long: words.keySaveListLong)]
                + ofCohort + [
                    KeyBinding(.character("f"), .printing(.format), short: words.keySheetFormat, long: words.keySheetFormatLong),
                    KeyBinding(.character("p"), .printing(.print), short: words.keyToPrinter, long: words.keyToPrinterLong),
                    KeyBinding(
                        .character("d"), .printing(.printer), short: words.keyPrinter, long: words.keyPrinterLong, bar: .hidden),
                    KeyBinding(.character("c"), .printing(.copies), short: words.keyCopies, long: words.keyCopiesLong, bar: .hidden),
                    KeyBinding(.character("L"), .printing(.large), short: words.keySheetLarge, long: words.keySheetLargeLong, bar: .hidden),
                ] + more + [
                    KeyBinding(
                        [.escape, .character("q")], .printing(.close), short: words.keyClose, long: words.keyCloseLong, bar: .always),
                    help(readingHelp, words),
                ]
                + ListMove.allCases.map { move in
                    KeyBinding(
                        move.keys, .printing(.scroll(move)), short: words.scroll, long: words.move(move.rawName),
                        bar: move == .pageDown ? .shown : .hidden)
                })
    }

    /// The keys of the palette; all others write what is looked for.
    static func paletteKeys(_ words: Words) -> KeyMap<AppMessage> {
        KeyMap(
            [
                KeyBinding(.enter, .palette(.choose(nil)), short: words.keyDo, long: words.keyDoLong),
                KeyBinding(.escape, .palette(.close), short: words.keyClose, long: words.keyCloseLong, bar: .always),
            ]
                + ListKeys.typedMoves(words, isInBar: true) { AppMessage.palette(.move($0)) })
    }

    /// The keys of the list of changes: what was done last can be undone from there too.
    static func changesKeys(_ state: AppState) -> KeyMap<AppMessage> {
        let words = state.words
        return KeyMap(
            historyKeys(state) + [
                KeyBinding(
                    [.escape, .character("q"), .character("U"), .enter], .changes(.close), short: words.keyClose, long: words.keyCloseLong,
                    bar: .always)
            ] + ListKeys.moves(words) { .changes(.move($0)) })
    }
}
