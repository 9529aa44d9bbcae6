import MeetCore

/// The question whether a venue is taken for a session in spite of what stands against it. It is asked once: a person may know better.
struct VenueQuestion: Hashable, Sendable {
    /// What would be booked, as an idea.
    let idea: Booking
    /// The idea that it would replace; nil where there is none.
    let former: Booking?
    /// What stands against it.
    let obstacles: [VenueObstacle]
    /// The selected answer; at first the one that does nothing.
    var selected = 1

    /// The question in words.
    func dialog(_ desk: Desk, _ words: Words) -> Dialog<VenuesMessage> {
        let names = BookingNames(words, desk.programme, venues: desk.data.venues)
        return Dialog(
            words.takeAnywayTitle(names.venue(idea.venue)),
            [StyledText(words.takeAnywayWhy(names.session(idea.session)))]
                + obstacles.map { StyledText("! " + $0.sentence(words, names), .bad) },
            [.init(.character("b"), words.takeAnyway, .takeAnyway), .init(.escape, words.cancel, .close)])
    }

    /// The keys of the question.
    func keys(_ words: Words) -> KeyMap<VenuesMessage> {
        let group = words.groupVenues
        return KeyMap([
            KeyBinding(.enter, .answer, short: words.keyAnswer, long: words.keyAnswerLong, group: group),
            KeyBinding(.character("b"), .takeAnyway, short: words.takeAnyway, long: words.takeAnywayLong, group: group),
            KeyBinding(.escape, .close, short: words.cancel, long: words.keyCloseVenuesLong, group: group),
            KeyBinding(
                [.right, .left, .tab, .backTab, .up, .down], .turnAnswer, short: words.move, long: words.keyNextAnswerLong, bar: .hidden,
                group: group),
        ])
    }
}
