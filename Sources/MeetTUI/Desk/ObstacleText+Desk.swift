import MeetCore

// Made in MeetCore, for the screens and the commands alike; here from the desk.
extension ObstacleText {
    /// Why persons of a desk are not in its cohorts.
    init(_ desk: Desk, _ words: Words) { self.init(desk.working, desk.data.people, words) }
}
