import MeetCore

/// Who is found by a filter as it is typed, in the order of names: with each letter more, one looks only among those found before it.
///
/// What was found for the beginnings of the filter is remembered, so that a letter taken away costs nothing.
struct FoundPeople: Sendable {
    private struct Step: Sendable {
        let text: String
        let persons: [Int]
    }

    /// What was found for each beginning of the filter, the shortest first.
    private var steps: [Step] = []
    /// The people who were looked through: others mean that nothing is known.
    private var problem: MatchingProblem?

    /// Those who are found by a text.
    mutating func find(_ text: String, _ desk: Desk) -> [Int] {
        if problem !== desk.problem {
            problem = desk.problem
            steps = []
        }
        guard text.contains(where: { !$0.isWhitespace }) else {
            steps = []
            return desk.byName
        }
        while let last = steps.last, !text.hasPrefix(last.text) { steps.removeLast() }
        if let last = steps.last, last.text == text { return last.persons }
        let persons = desk.search.found(text, among: steps.last?.persons ?? desk.byName)
        steps.append(Step(text: text, persons: persons))
        return persons
    }
}
