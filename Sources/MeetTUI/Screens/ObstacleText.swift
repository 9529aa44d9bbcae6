import MeetCore

/// Why somebody is not in a cohort, in so few words that they fit on a line.
struct ObstacleText {
    private let desk: Desk
    private let words: Words
    private let text: AdviceText

    init(_ desk: Desk, _ words: Words) {
        self.desk = desk
        self.words = words
        text = AdviceText(words, desk.problem) { desk.person($0).shownName }
    }

    /// What stands in the way, and where they sit now; nil where nothing does and they wait.
    func line(of person: Int, in cohort: Int) -> String? {
        var parts = SeatObstacle.all(of: person, in: cohort, desk.working).map { text.obstacle($0, cohort) }
        if let place = desk.working.cohort(of: person) { parts.insert(words.sitsIn(desk.programme.cohorts[place].name), at: 0) }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }
}
