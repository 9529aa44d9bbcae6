import MeetCore

extension AppMessage {
    /// What a key of that message is for; nothing for what only moves, and for answers.
    var deeds: [Deed] {
        switch self {
        case .overview(let message): return message.deeds
        case .people(let message): return message.deeds
        case .compose(let message): return message.deeds
        case .tables(let message): return message.deeds
        case .statistics(let message): return message.deeds
        case .venues(let message): return message.deeds
        case .marking(let message): return message.deeds
        case .rules(let message): return message.deeds
        case .printing(let message): return message.deeds
        case .starting(.choose(let choice)): return (choice.map { [$0] } ?? StartChoice.allCases).map(\.deed)
        case .starting: return []
        case .openChanges: return [.readChanges]
        case .backUp: return [.backUp]
        case .undo: return [.undo]
        case .redo: return [.redo]
        case .start, .resized, .pointed, .turnTo, .help, .notice, .palette, .changes, .openHelp, .openPalette, .findCohort, .goTo, .tour,
            .early,
            .stopMatch,
            .quit, .quitDialog, .quitAnyway, .stay, .suspend, .redraw:
            return []
        case .previewed, .loaded, .saved, .kept, .outdated, .undone, .marksUndone, .undoBlocked, .begun, .pathsFound, .found, .changesRead,
            .personHistoryRead, .versions, .worked, .rulesChecked, .statisticsRead, .tablesRead, .sessionTroublesFound, .tablesProgress,
            .tablesWorked, .attendanceRead, .matchProgress, .matched, .disturbed, .reread, .bookingProgress, .booked, .wrote,
            .sheetRecordRead, .printed, .backedUp, .notBackedUp, .paperFound, .printersFound, .lookedUp, .failed:
            return []
        }
    }
}
