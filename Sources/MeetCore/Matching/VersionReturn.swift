/// Who sits where when cohorts become what they were in a version.
///
/// Who has a seat in a cohort that is not made anew keeps it, and who was pinned or kept out since stays so: to go back in one cohort does no harm
/// to another, nor to what was fixed by hand.
public struct VersionReturn: Hashable, Sendable {
    /// The members of the cohorts.
    public let composition: Composition
    /// How many of the version sit elsewhere now, or are pinned there, and stay.
    public let elsewhere: Int
    /// How many of the version are kept out now.
    public let excluded: Int

    /// - Parameters:
    ///   - version: who sat where in it.
    ///   - cohorts: those that become what they were.
    ///   - working: who sits where now.
    ///   - people: those of the problem, in its order.
    public init(to version: Composition, _ cohorts: [CohortID], from working: WorkingComposition, _ people: [Person]) {
        let places = cohorts.compactMap { working.problem.index(of: $0) }
        let isOpen = Set(places)
        var members: [CohortID: [PersonID]] = [:]
        var (elsewhere, excluded) = (0, 0)
        for place in places {
            let id = working.problem.programme.cohorts[place].id
            let pinned = working.memberIndices(place).filter { working.isPinned($0, to: place) }
            let wanted = version[id].compactMap { working.problem.index(of: $0) }
            var free: [Int] = []
            for person in wanted where !pinned.contains(person) {
                let isOfOther = working.pinnedCohort(of: person).map { $0 != place } ?? false
                if isOfOther || working.cohort(of: person).map({ !isOpen.contains($0) }) ?? false {
                    elsewhere += 1
                } else if working.isExcluded(person, from: place) {
                    excluded += 1
                } else {
                    free.append(person)
                }
            }
            members[id] = (pinned + free).map { people[$0].id }
        }
        composition = Composition(members)
        self.elsewhere = elsewhere
        self.excluded = excluded
    }
}
