/// Why a person has the seat, and why not another: the answer for some cohorts.
public struct PersonAdvice: Sendable {
    /// The person.
    public let person: Int
    /// The advice for the cohort in which the person sits; nil for who waits, and where that cohort was not asked about.
    public let cohortAdvice: CohortAdvice?
    /// Why the person has the seat; nil for who waits, and where that cohort was not asked about.
    public let whyIn: WhyIn?
    /// Why the person has none in the other cohorts: where one could be had first, the best first; then in the order of the programme.
    public let whyNot: [WhyNot]
    /// Those alike with the person, among whom seats were drawn; nil where the person took no part in a draw.
    public let alike: Alike?

    /// - Parameters:
    ///   - cohorts: those that are asked about; nil for all where the person waits, and for the own one alone where the person has a seat.
    ///   - nameRank: the place of each person in the alphabetical order; that of the ids where it is nil.
    public init(_ person: Int, in working: WorkingComposition, cohorts: [Int]? = nil, nameRank: [Int32]? = nil) {
        self.person = person
        let own = working.cohort(of: person)
        let asked = cohorts ?? own.map { [$0] } ?? Array(0..<working.problem.cohortCount)
        let alike = Alike(person, working)
        self.alike = alike
        let advice = own.flatMap { asked.contains($0) ? CohortAdvice(for: $0, in: working, nameRank: nameRank) : nil }
        cohortAdvice = advice
        whyIn = advice.flatMap { WhyIn(person, $0, alike: alike) }
        // One copy for all cohorts: each costs as much as there are people.
        var trial = StepTrial(working)
        let answers = asked.compactMap {
            WhyNot(person, cohort: $0, in: working, alike: alike, nameRank: nameRank, trial: &trial)
        }
        whyNot = answers.enumerated().sorted { Self.precedes($0, $1) }.map(\.element)
    }

    private static func precedes(_ left: EnumeratedSequence<[WhyNot]>.Element, _ right: EnumeratedSequence<[WhyNot]>.Element) -> Bool {
        switch (left.element.best, right.element.best) {
        case (let one?, let other?): return (one, left.offset) < (other, right.offset)
        case (_?, nil): return true
        case (nil, _?): return false
        case (nil, nil): return left.offset < right.offset
        }
    }
}
