import MeetCore

/// The keys of the program as they are now: those of the screen, then those that are the same everywhere.
enum AppKeys {
    /// The keys that work now.
    static func map(_ state: AppState) -> KeyMap<AppMessage> {
        let words = state.words
        switch state.overlay {
        case .help: return helpKeys(words)
        case .printing: return printKeys(words)
        case .quit: return KeyMap()
        case nil: break
        }
        guard state.desk != nil, state.frame.isLargeEnough else { return programKeys(state) }
        if state.screen == .compose, state.compose.isFiltering { return ComposeKeys.filterMap(words).map { .compose($0) } }
        if state.screen == .people, state.people.isFiltering { return PeopleKeys.filterMap(words).map { .people($0) } }
        return screenKeys(state) + screenNumbers(state) + programKeys(state)
    }

    /// The keys of the place that the help explains: those under the help.
    static func helpMap(_ state: AppState) -> KeyMap<AppMessage> {
        var state = state
        state.overlay = nil
        return map(state)
    }

    private static func screenKeys(_ state: AppState) -> KeyMap<AppMessage> {
        let words = state.words
        switch state.screen {
        case .overview:
            let hasCohorts = state.desk.map { !$0.programme.cohorts.isEmpty } ?? false
            let stop = KeyBinding(
                .escape, AppMessage.compose(.stopMatch), short: words.keyStop, long: words.keyStopLong, group: words.groupMatch,
                isEnabled: state.match != nil)
            return KeyMap([stop])
                + OverviewKeys.map(words, isMatching: state.match != nil, hasCohorts: hasCohorts).map { .overview($0) }
        case .people: return PeopleKeys.map(words, state.people).map { .people($0) }
        case .compose: return ComposeKeys.map(words, state.compose, isMatching: state.match != nil).map { .compose($0) }
        }
    }

    private static func screenNumbers(_ state: AppState) -> KeyMap<AppMessage> {
        let names = [state.words.overview, state.words.people, state.words.compose]
        return KeyMap(
            zip(ScreenName.allCases, names).map { screen, name in
                KeyBinding(
                    .character(Character("\(screen.rawValue)")), .turnTo(screen), short: name, bar: .hidden, group: state.words.groupScreens
                )
            })
    }

    private static func programKeys(_ state: AppState) -> KeyMap<AppMessage> {
        let words = state.words
        let history = state.desk?.history
        return KeyMap([
            KeyBinding(
                .character("u"), .undo, short: words.keyUndo, long: words.keyUndoLong(history?.undo), group: words.groupProgram,
                isEnabled: state.desk != nil && state.match == nil),
            KeyBinding(
                .control("r"), .redo, short: words.keyRedo, long: words.keyRedoLong(history?.redo), bar: .hidden, group: words.groupProgram,
                isEnabled: state.desk != nil && state.match == nil),
            KeyBinding(.control("l"), .redraw, short: words.keyRedraw, long: words.keyRedrawLong, bar: .hidden, group: words.groupProgram),
            KeyBinding(
                .control("z"), .suspend, short: words.keySuspend, long: words.keySuspendLong, bar: .hidden, group: words.groupProgram),
            KeyBinding(
                [.character("?"), .function(1)], .openHelp, short: words.keyHelp, long: words.keyHelpLong, bar: .always,
                group: words.groupProgram),
            KeyBinding(
                [.character("q"), .control("c")], .quit, short: words.keyQuit, long: words.keyQuitLong, bar: .always,
                group: words.groupProgram),
        ])
    }

    private static func helpKeys(_ words: Words) -> KeyMap<AppMessage> {
        KeyMap(
            [
                KeyBinding(
                    [.escape, .character("q"), .character("?"), .enter], .help(.close), short: words.keyClose, long: words.keyCloseLong,
                    bar: .always)
            ]
                + ListMove.allCases.map { move in
                    KeyBinding(move.keys, .help(.scroll(move)), short: words.move, long: words.move(move.rawName), bar: .hidden)
                })
    }

    private static func printKeys(_ words: Words) -> KeyMap<AppMessage> {
        KeyMap(
            [
                KeyBinding(
                    [.right, .character("n"), .character("l")], .printing(.turn(1)), short: words.keySession, long: words.keySessionLong),
                KeyBinding(
                    [.left, .character("b"), .character("h")], .printing(.turn(-1)), short: words.keySession, long: words.keySessionLong,
                    bar: .hidden),
                KeyBinding([.enter, .character("s")], .printing(.save), short: words.keySaveList, long: words.keySaveListLong),
                KeyBinding([.escape, .character("q")], .printing(.close), short: words.keyClose, long: words.keyCloseLong, bar: .always),
            ]
                + ListMove.allCases.map { move in
                    KeyBinding(move.keys, .printing(.scroll(move)), short: words.move, long: words.move(move.rawName), bar: .hidden)
                })
    }
}
