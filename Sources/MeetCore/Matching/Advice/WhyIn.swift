/// Why a member has the seat: what the cohort would be without, what the member carries, and who could take the place.
public struct WhyIn: Sendable {
    /// The member.
    public let person: Int
    /// The cohort.
    public let cohort: Int
    /// The members who came together with the person, and would leave too.
    public let companions: [Int]
    /// Whether the person is pinned there.
    public let isPinned: Bool
    /// The mix energy of the cohort.
    public let energy: Int
    /// What would change if the person, and companions, left.
    public let without: ScoreEffect
    /// What in the cohort's numbers would change, what they carry most first.
    public let carries: [TermShare]
    /// The steps by which one of those who wait could take the place, the score then being the same or better; best first.
    public let replacements: [AdviceStep]
    /// Those alike, among whom seats were drawn; nil where the person took no part in a draw.
    public let alike: Alike?

    /// How many could take the place, a group counted as one.
    public var replacementCount: Int { replacements.reduce(0) { $0 + $1.choices } }

    /// Why a member has the seat; nil for who is no member of the cohort of the advice.
    ///
    /// - Parameter alike: those alike with the person, where that is known already.
    public init?(_ person: Int, _ advice: CohortAdvice, alike: Alike?) {
        guard let removal = advice.removal(of: person) else { return nil }
        let working = advice.working
        self.person = person
        cohort = advice.cohort
        companions = removal.leaving.filter { $0 != person }
        isPinned = working.isPinned(person, to: advice.cohort)
        energy = working.mix(advice.cohort)
        without = removal.effect
        carries = TermShare.all(of: removal.leaving, in: advice.cohort, working)
        replacements = advice.replacements(of: person).filter { $0.effect <= .zero }
        self.alike = alike
    }
}
