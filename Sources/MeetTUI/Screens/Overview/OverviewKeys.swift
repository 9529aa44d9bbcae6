import MeetCore

/// The keys of the Overview.
enum OverviewKeys {
    /// The keys as they are now.
    static func map(_ words: Words, mayChange: Bool, hasCohorts: Bool) -> KeyMap<OverviewMessage> {
        KeyMap(
            ListKeys.moves(words) { .move($0) } + [
                KeyBinding(.enter, .open, short: words.keyOpen, long: words.keyOpenLong, group: words.groupCohort, isEnabled: hasCohorts),
                KeyBinding(
                    .character("m"), .matchAll, short: words.keyMatchAll, long: words.keyMatchAllLong, bar: mayChange ? .shown : .hidden,
                    group: words.groupCohort, isEnabled: hasCohorts),
                KeyBinding(
                    .character("f"), .fillSeats, short: words.keyFill, long: words.keyFillAllLong, bar: mayChange ? .shown : .hidden,
                    group: words.groupCohort, isEnabled: hasCohorts),
                KeyBinding(
                    .character("P"), .print, short: words.keyPrint, long: words.keyPrintLong, group: words.groupCohort,
                    isEnabled: hasCohorts),
            ])
    }
}
