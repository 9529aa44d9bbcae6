import MeetCore

/// The keys of the Overview.
enum OverviewKeys {
    /// The keys as they are now.
    static func map(_ words: Words, _ state: OverviewState, mayChange: Bool, hasCohorts: Bool) -> KeyMap<OverviewMessage> {
        let open: (short: String, long: String)
        switch state.pane {
        case .cohorts: open = (words.keyOpen, words.keyOpenLong)
        case .trouble, .due: open = (words.keyMend, words.keyMendLong)
        case .week: open = (words.keyPrint, words.keyPrintLong)
        }
        let bar: KeyBarPlace = mayChange ? .shown : .hidden
        return KeyMap(
            ListKeys.moves(words) { .move($0) } + [
                KeyBinding(.enter, .open, short: open.short, long: open.long, group: words.groupCohort, isEnabled: hasCohorts),
                KeyBinding(
                    .character("m"), .matchThis, short: words.keyMatch, long: words.keyMatchThisLong, bar: bar, group: words.groupMatch,
                    isEnabled: hasCohorts),
                KeyBinding(
                    .character("M"), .matchAll, short: words.keyMatchAll, long: words.keyMatchAllLong, bar: bar, group: words.groupMatch,
                    isEnabled: hasCohorts),
                KeyBinding(
                    .character("f"), .fillSeats, short: words.keyFill, long: words.keyFillLong, bar: .hidden, group: words.groupMatch,
                    isEnabled: hasCohorts),
                KeyBinding(
                    .character("F"), .fillAll, short: words.keyFillAll, long: words.keyFillAllLong, bar: bar, group: words.groupMatch,
                    isEnabled: hasCohorts),
                KeyBinding(
                    .character("P"), .print, short: words.keyPrint, long: words.keyPrintLong, group: words.groupCohort,
                    isEnabled: hasCohorts),
                KeyBinding(
                    .tab, .turn(1), short: words.keyPane, long: words.keyNextPaneLong, group: words.groupMoving, isEnabled: hasCohorts),
                KeyBinding(
                    .backTab, .turn(-1), short: words.keyPane, long: words.keyPreviousPaneLong, bar: .hidden, group: words.groupMoving,
                    isEnabled: hasCohorts),
            ])
    }
}
