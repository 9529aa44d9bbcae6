/// Why somebody is not in a cohort, in so few words that they fit on a line.
package struct ObstacleText {
    private let working: WorkingComposition
    private let words: Words
    private let text: AdviceText

    /// - Parameter people: those of the problem, in its order.
    package init(_ working: WorkingComposition, _ people: [Person], _ words: Words) {
        self.working = working
        self.words = words
        text = AdviceText(words, working.problem) { people[$0].shownName }
    }

    private func free(_ cohort: Int) -> Int { cohorts[cohort].seats.upperBound - working.memberCount(cohort) }

    private var cohorts: [Cohort] { working.problem.programme.cohorts }

    /// What stands in the way, and where they sit now; nil where nothing does and they wait.
    package func line(of person: Int, in cohort: Int) -> String? {
        var parts = SeatObstacle.all(of: person, in: cohort, working).map { text.obstacle($0, cohort) }
        if let place = working.cohort(of: person) { parts.insert(words.sitsIn(cohorts[place].name), at: 0) }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    /// In so few cohorts one reads why somebody is in none of them.
    private static let mostCohorts = 12

    /// Why somebody who waits is in none of the cohorts, those with the same reason together; nil where there are too many to read.
    package func allCohorts(of person: Int) -> String? {
        guard (1...Self.mostCohorts).contains(cohorts.count) else { return nil }
        var reasons: [(why: String, names: [String])] = []
        for (cohort, obstacles) in SeatObstacle.all(of: person, in: Array(cohorts.indices), working).enumerated() {
            let sentences = obstacles.map { text.obstacle($0, cohort) }
            let why = sentences.isEmpty ? words.hasRoom(isMore: free(cohort) > 1) : sentences.joined(separator: ", ")
            if let place = reasons.firstIndex(where: { $0.why == why }) {
                reasons[place].names.append(cohorts[cohort].name)
            } else {
                reasons.append((why, [cohorts[cohort].name]))
            }
        }
        return reasons.map { $0.names.joined(separator: ", ") + ": " + $0.why }.joined(separator: "; ")
    }
}
