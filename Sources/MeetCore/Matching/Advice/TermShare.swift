/// What a member has to do with one number that counts in the cohort: how it is, and how it would be without the member.
public struct TermShare: Hashable, Sendable {
    /// What is counted, by places in the programme.
    public enum Kind: Hashable, Sendable {
        /// Members at the first pole less those at the second.
        case balance(axis: Int)
        /// Members of a category.
        case count(axis: Int, category: Int)
        /// The sum of products of two poles.
        case crossing(first: Int, second: Int)
    }

    /// What is counted.
    public let kind: Kind
    /// The number as it is.
    public let value: Int
    /// The number without the member.
    public let valueWithout: Int
    /// By how much its energy would rise without the member; below 0 where it would fall.
    public let energy: Int
    /// By how many more broken rules the number would cost without the member.
    public let hard: Int

    /// The numbers that would cost something else without some members, what the members carry most first.
    static func all(of persons: [Int], in cohort: Int, _ working: WorkingComposition) -> [TermShare] {
        let tally = CohortTally(working, cohort: cohort)
        let shares = tally.shares(of: persons.map { working.classOf[$0] })
        let terms = working.problem.features.indices.compactMap { feature -> TermShare? in
            let limit = tally.limits[feature]
            let (sum, then) = (tally.sums[feature], tally.sums[feature] - shares[feature])
            let energy = limit.energy(then) - limit.energy(sum)
            let hard = limit.breaches(then) - limit.breaches(sum)
            guard energy != 0 || hard != 0 else { return nil }
            return TermShare(
                kind: Kind(working.problem.features[feature].kind), value: Int(sum), valueWithout: Int(then), energy: energy, hard: hard)
        }
        return terms.enumerated().sorted {
            ($1.element.hard, $1.element.energy, $0.offset) < ($0.element.hard, $0.element.energy, $1.offset)
        }
        .map(\.element)
    }
}

extension TermShare.Kind {
    init(_ kind: Feature.Kind) {
        switch kind {
        case .balance(let axis): self = .balance(axis: axis)
        case .count(let axis, let category): self = .count(axis: axis, category: category)
        case .crossing(let first, let second): self = .crossing(first: first, second: second)
        }
    }
}
