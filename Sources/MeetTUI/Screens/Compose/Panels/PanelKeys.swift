import MeetCore

/// The keys of a panel of the Compose screen; they come before those of the screen, which also turn from one panel to another.
enum PanelKeys {
    /// The keys as they are now.
    static func map(_ words: Words, _ panel: ComposePanel, mayChange: Bool) -> KeyMap<ComposeMessage> {
        if let naming = panel.naming { return Self.naming(words, naming).map { .panel($0) } }
        return
            (own(words, panel, mayChange: mayChange)
            + KeyMap(
                [KeyBinding(.escape, .close, short: words.keyClose, long: words.keyCloseLong, bar: .always, group: words.groupPanel)]
                    + ListKeys.moves(words) { .move($0) })).map { .panel($0) }
    }

    private static func own(_ words: Words, _ panel: ComposePanel, mayChange: Bool) -> KeyMap<PanelMessage> {
        let bar: KeyBarPlace = mayChange ? .shown : .hidden
        func enter(_ short: String, _ long: String, _ isEnabled: Bool, _ bar: KeyBarPlace = bar) -> KeyBinding<PanelMessage> {
            KeyBinding(.enter, .act, short: short, long: long, bar: bar, group: words.groupPanel, isEnabled: isEnabled)
        }
        switch panel.subject {
        case .advice, .replacements:
            if case .step = panel.selected { return KeyMap([enter(words.keyDoStep, words.keyDoStepLong, true)]) }
        case .recruits:
            guard case .plan = panel.selected else { break }
            return KeyMap([
                enter(words.keyFindSuch, words.keyFindSuchLong, true, .shown),
                KeyBinding(
                    .character("n"), .addSuch, short: words.keyAddPerson, long: words.keyAddSuchLong, bar: bar, group: words.groupPanel,
                    isEnabled: mayChange),
            ])
        case .explanation:
            if case .member = panel.selected { return KeyMap([enter(words.keyWhy, words.keyWhyLong, true, .shown)]) }
        case .comparison: break
        case .versions: return versions(words, panel, bar)
        }
        return KeyMap()
    }

    private static func versions(_ words: Words, _ panel: ComposePanel, _ bar: KeyBarPlace) -> KeyMap<PanelMessage> {
        let isVersion = if case .version = panel.selected { true } else { false }
        return KeyMap([
            KeyBinding(
                .enter, .act, short: words.keyRestore, long: words.keyRestoreLong, bar: bar, group: words.groupPanel, isEnabled: isVersion),
            KeyBinding(
                .character("A"), .restoreAll, short: words.keyRestoreAll, long: words.keyRestoreAllLong, bar: .hidden,
                group: words.groupPanel, isEnabled: isVersion),
            KeyBinding(
                .character("n"), .keep(all: false), short: words.keyKeep, long: words.keyKeepLong, bar: bar, group: words.groupPanel),
            KeyBinding(
                .character("N"), .keep(all: true), short: words.keyKeepAll, long: words.keyKeepAllLong, bar: bar, group: words.groupPanel),
            KeyBinding(
                .character("c"), .compare, short: words.keyCompare, long: words.keyCompareLong, group: words.groupPanel,
                isEnabled: isVersion),
            KeyBinding(
                .character(" "), .mark, short: words.keyMark, long: words.keyMarkVersionLong, bar: .hidden, group: words.groupPanel,
                isEnabled: isVersion),
            KeyBinding(
                .character("t"), .rename, short: words.keyRename, long: words.keyRenameLong, bar: bar, group: words.groupPanel,
                isEnabled: isVersion),
            KeyBinding(
                [.delete, .character("x")], .remove, short: words.keyDelete, long: words.keyDeleteLong, bar: bar, group: words.groupPanel,
                isEnabled: isVersion),
        ])
    }

    private static func naming(_ words: Words, _ naming: VersionNaming) -> KeyMap<PanelMessage> {
        // What is on its way to the store can be kept no more than once, and not be called off: then the keys only say so.
        let isFree = naming.request == nil
        return KeyMap([
            KeyBinding(
                .enter, .endNaming, short: words.keySaveName, long: words.keySaveNameLong, bar: isFree ? .shown : .hidden,
                group: words.groupPanel),
            KeyBinding(
                .escape, .cancelNaming, short: words.keyCancel, long: words.keyCancelLong, bar: isFree ? .always : .hidden,
                group: words.groupPanel),
        ])
    }
}
