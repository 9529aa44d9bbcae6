import MeetCore

/// The keys of the program as they are now: those of the screen, then those that are the same everywhere.
enum AppKeys {
    /// The keys of the help where `?` is a letter. Ctrl-G is sent by every terminal and on every keyboard, and is known from nano; many take F1
    /// for a help of their own.
    static let writingHelp: [Key] = [.control("g"), .function(1)]
    /// The keys of the help.
    static let readingHelp: [Key] = [.character("?")] + writingHelp

    /// The keys that work now.
    static func map(_ state: AppState) -> KeyMap<AppMessage> { placeKeys(state) + tourKeys(state) }

    /// The keys of the place where one is.
    private static func placeKeys(_ state: AppState) -> KeyMap<AppMessage> {
        let words = state.words
        if case .quit = state.overlay { return controlKeys(words) }
        // What is not seen takes no keys.
        guard state.frame.isLargeEnough else { return stopKey(state) + tinyKeys(words) + controlKeys(words) }
        if state.notice != nil { return noticeKeys(words, writes: state.takesText) + controlKeys(words) }
        switch state.overlay {
        case .help: return helpKeys(words, hasNotes: !AppView.helpNotes(state, .unicode).isEmpty) + controlKeys(words)
        case .palette: return paletteKeys(words) + controlKeys(words)
        case .changes: return changesKeys(state) + controlKeys(words)
        case .printing(let print): return printKeys(print, words) + controlKeys(words)
        case .quit, nil: break
        }
        if let start = state.start {
            let isTyping = start.path != nil
            return startKeys(start, words)
                + (isTyping ? KeyMap([help(writingHelp, words)]) : KeyMap([help(readingHelp, words), quit(words)]))
                + controlKeys(words)
        }
        guard state.desk != nil else { return programKeys(state) + controlKeys(words) }
        if state.isTyping { return screenKeys(state) + KeyMap([help(writingHelp, words)]) + controlKeys(words) }
        if state.shown.isAsking { return screenKeys(state) + KeyMap([help(readingHelp, words)]) + controlKeys(words) }
        return stopKey(state) + screenKeys(state) + programKeys(state) + screenNumbers(state) + controlKeys(words)
    }

    /// The keys of the place that the help explains: those under the help.
    static func helpMap(_ state: AppState) -> KeyMap<AppMessage> {
        var state = state
        state.notice = nil
        state.overlay = state.underHelp.map { .printing($0) }
        return map(state)
    }

    /// The keys of the screen that is shown.
    static func screenKeys(_ state: AppState) -> KeyMap<AppMessage> {
        let words = state.words
        switch state.screen {
        case .overview:
            let hasCohorts = state.desk.map { !$0.programme.cohorts.isEmpty } ?? false
            return OverviewKeys.map(words, state.overview, mayChange: state.mayChange, hasCohorts: hasCohorts).map { .overview($0) }
        case .people: return PeopleKeys.map(words, state.people, isMatching: state.match != nil).map { .people($0) }
        case .compose:
            guard let desk = state.desk else { return KeyMap() }
            return ComposeKeys.map(words, state.compose, desk, isMatching: state.match != nil, mayChange: state.mayChange)
                .map { .compose($0) }
        case .tables: return TablesKeys.map(words, state.tables, mayChange: state.mayChange).map { .tables($0) }
        case .venues:
            guard let desk = state.desk else { return KeyMap() }
            return VenuesKeys.map(words, state.venues, desk, mayChange: state.mayChange).map { .venues($0) }
        case .statistics: return StatisticsKeys.map(words, state.statistics).map { .statistics($0) }
        case .attendance:
            guard let desk = state.desk else { return KeyMap() }
            return MarkingKeys.map(words, state.marking, desk, mayChange: state.mayChange).map { .marking($0) }
        case .rules: return RulesKeys.map(words, state.rules, mayChange: state.mayChange).map { .rules($0) }
        }
    }

    private static func stopKey(_ state: AppState) -> KeyMap<AppMessage> {
        let words = state.words
        return KeyMap([
            KeyBinding(
                .escape, .stopMatch, short: words.keyStop, long: words.keyStopLong, group: words.groupMatch,
                isEnabled: state.match != nil && !(state.desk != nil && state.shown.takesEscape))
        ])
    }

    private static func screenNumbers(_ state: AppState) -> KeyMap<AppMessage> {
        KeyMap(
            ScreenName.allCases.map { screen in
                KeyBinding(
                    .character(Character("\(screen.rawValue)")), .turnTo(screen), short: state.words.screen(screen.rawValue),
                    long: state.words.goTo(state.words.screen(screen.rawValue)),
                    bar: screen == state.screen ? .hidden : .shown, group: state.words.groupScreens)
            })
    }

    private static func programKeys(_ state: AppState) -> KeyMap<AppMessage> {
        let words = state.words
        return KeyMap(
            historyKeys(state) + [
                KeyBinding(
                    .character("U"), .openChanges, short: words.keyChanges, long: words.keyChangesLong, bar: .hidden,
                    group: words.groupProgram, isEnabled: state.desk != nil),
                KeyBinding(
                    .character("/"), .findCohort, short: words.keyFindCohort, long: words.keyFindCohortLong, bar: .hidden,
                    group: words.groupMoving, isEnabled: state.desk != nil && state.screen.showsOneCohort),
                KeyBinding(
                    .character(":"), .openPalette, short: words.keyPalette, long: words.keyPaletteLong, bar: .always,
                    group: words.groupProgram), help(readingHelp, words), quit(words),
            ])
    }

    /// Undo and redo, with the names of what would be undone and done again.
    static func historyKeys(_ state: AppState) -> [KeyBinding<AppMessage>] {
        let words = state.words
        let history = state.desk?.history
        return [
            KeyBinding(
                .character("u"), .undo, short: words.keyUndo, long: words.keyUndoLong(history?.undo),
                bar: state.mayChange ? .shown : .hidden, group: words.groupProgram, isEnabled: state.desk != nil,
                detail: history?.undo ?? ""),
            KeyBinding(
                .control("r"), .redo, short: words.keyRedo, long: words.keyRedoLong(history?.redo), bar: .hidden, group: words.groupProgram,
                isEnabled: state.desk != nil),
        ]
    }

    /// The keys that work everywhere, also while one types or something lies over the screen.
    static func controlKeys(_ words: Words) -> KeyMap<AppMessage> {
        KeyMap([
            KeyBinding(.control("l"), .redraw, short: words.keyRedraw, long: words.keyRedrawLong, bar: .hidden, group: words.groupProgram),
            KeyBinding(
                .control("z"), .suspend, short: words.keySuspend, long: words.keySuspendLong, bar: .hidden, group: words.groupProgram),
            KeyBinding(.control("c"), .quit, short: words.keyQuit, long: words.keyQuitLong, bar: .hidden, group: words.groupProgram),
        ])
    }

    static func help(_ keys: [Key], _ words: Words) -> KeyBinding<AppMessage> {
        KeyBinding(keys, .openHelp, short: words.keyHelp, long: words.keyHelpLong, bar: .always, group: words.groupProgram)
    }

    private static func quit(_ words: Words) -> KeyBinding<AppMessage> {
        KeyBinding(.character("q"), .quit, short: words.keyQuit, long: words.keyQuitLong, bar: .always, group: words.groupProgram)
    }

    private static func tinyKeys(_ words: Words) -> KeyMap<AppMessage> { KeyMap([quit(words)]) }
}
