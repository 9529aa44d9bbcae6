import MeetCore

/// The keys of the Statistics screen.
enum StatisticsKeys {
    /// The keys as they are now.
    static func map(_ words: Words, _ state: StatisticsState) -> KeyMap<StatisticsMessage> {
        let group = words.groupStatistics
        let isReading = state.pane == .text
        return KeyMap(
            ListKeys.moves(words) { .move($0) } + [
                KeyBinding(
                    .escape, .leave, short: words.keyClose, long: words.keyCloseLong, bar: .always, group: group,
                    isEnabled: state.takesEscape),
                KeyBinding(
                    [.left, .character("h")], .leave, short: words.keyClose, long: words.keyCloseLong, bar: .hidden,
                    group: words.groupMoving,
                    isEnabled: isReading),
                KeyBinding(
                    [.enter, .right, .character("l")], .read, short: words.keyReadStatistics, long: words.keyReadStatisticsLong,
                    group: group,
                    isEnabled: !isReading),
                KeyBinding(.character("w"), .grid, short: words.keyGrid, long: words.keyGridLong, group: group),
                KeyBinding(.character("P"), .print, short: words.keyPrint, long: words.keySaveStatisticsLong, group: group),
                KeyBinding(.character("R"), .report, short: words.keyReport, long: words.keyReportLong, group: group),
                KeyBinding(
                    [.tab, .backTab], .turn, short: words.keyPane, long: words.keyNextPaneLong, bar: .hidden, group: words.groupMoving),
            ])
    }
}
