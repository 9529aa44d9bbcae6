import MeetCore

/// One row of a panel, as values; the sentence is made of it when it is drawn.
enum PanelRow: Sendable {
    /// A heading; nothing happens on it.
    enum Title: Hashable, Sendable {
        case rules, conflicts, terms, members, axes
        case person(Int)
        case only(PanelSubject.Side, count: Int)
        case both(count: Int)
    }

    /// A sentence that belongs to no other row.
    enum Sentence: Sendable {
        case worst(CohortTerm?, energy: Int)
        case rulesKept
        case noStepHelps
        case nobodyWaits
        case noRecruitHelps
        case noVersions
        case versionIsGone
        case notInVersion
        case pinned(Int)
        case companions(Int, [Int])
        case without([Int], ScoreEffect)
        case replaceable(Int)
        case alike(Alike)
        case whyNot(WhyNot)
    }

    case title(Title)
    case sentence(Sentence)
    /// A step, how many could come in to the same effect, and which rules would be broken or kept by it that are not so now.
    case step(SingleStep, choices: Int, breaks: [BrokenRule], mends: [BrokenRule])
    /// Whom to recruit.
    case plan(RecruitPlan)
    case rule(BrokenRule)
    case conflict(Conflict)
    /// A number of the cohort, with what it costs.
    case term(CohortTerm)
    /// A number that a person changes.
    case carried(TermShare)
    /// A member, and what the cohort would be without.
    case member(Int, without: ScoreEffect)
    /// A version, with the energy of the cohort in it where it tells of the cohort.
    case version(CompositionVersion, energy: Int?)
    /// A number on both sides of a comparison.
    case compared(TermShare.Kind, CohortTerm, CohortTerm)
    /// The energies on both sides, and how many members there are.
    case energies(left: Int, right: Int, leftSize: Int, rightSize: Int)
    /// Who is on one side or on both.
    case person(Int, isLeft: Bool, isRight: Bool)
}
