import MeetCore

// The keys of the tour.
extension AppKeys {
    /// The keys while the tour is on; its strip names them, so that the bar need not.
    static func tourKeys(_ state: AppState) -> KeyMap<AppMessage> {
        guard let tour = state.tour else { return KeyMap() }
        let words = state.words
        return KeyMap([
            KeyBinding(
                TourView.skip, .tour(.skip), short: words.keyTourSkip, long: words.keyTourSkipLong, bar: .hidden,
                group: words.groupProgram, isEnabled: tour.step != nil),
            KeyBinding(
                TourView.leave, .tour(.leave), short: words.keyTourLeave, long: words.keyTourLeaveLong, bar: .hidden,
                group: words.groupProgram),
        ])
    }

    /// The key that begins the tour where there is nothing yet.
    static func beginTour(_ words: Words) -> KeyBinding<AppMessage> {
        KeyBinding(StartView.tourKey, .tour(.begin), short: words.keyTour, long: words.keyTourLong)
    }
}
