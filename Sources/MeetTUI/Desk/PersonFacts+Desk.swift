import MeetCore

// Made in MeetCore, for the screens and the commands alike; here from the desk.
extension PersonFacts {
    /// What is known of the persons of a desk.
    init(desk: Desk, words: Words) {
        self.init(desk.working, desk.data.people, dates: desk.dates, today: desk.today, words: words)
    }
}
