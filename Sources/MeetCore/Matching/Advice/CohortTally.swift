/// The counts of a cohort, and what they would cost if they were others: looked up, so that thousands of steps are judged in a blink.
///
/// It judges what depends on numbers alone: seats, limits of categories, mix energy. What depends on persons is added by who asks.
struct CohortTally: Sendable {
    /// The cohort.
    let cohort: Int
    /// The number of members.
    let size: Int
    /// The least and largest number of members.
    let seats: ClosedRange<Int>
    /// The sum of each feature.
    let sums: [Int32]
    /// What the sums cost.
    let limits: [FeatureLimits]
    private let shares: [Int32]
    private let radius: Int
    private let width: Int
    /// `costs[feature * width + change + radius]`: what the hard level and the energy become more.
    private let hardCosts: [Int32]
    private let mixCosts: [Int]

    /// The counts of a cohort.
    ///
    /// - Parameter radius: by how much a sum may change at the most when an effect is asked for.
    init(_ working: WorkingComposition, cohort: Int, radius: Int = 2) {
        self.cohort = cohort
        self.radius = radius
        let count = working.limits.count
        let limits = working.limits
        let sums = Array(working.sums[(cohort * count)..<((cohort + 1) * count)])
        size = working.size(cohort)
        let low = Int(working.problem.seatsLow[cohort])
        seats = low...max(low, Int(working.problem.seatsHigh[cohort]))
        shares = working.shares
        let width = 2 * radius + 1
        var hard = [Int32](repeating: 0, count: count * width)
        var mix = [Int](repeating: 0, count: count * width)
        for feature in 0..<count {
            let limit = limits[feature]
            let breaches = limit.breaches(sums[feature])
            let energy = limit.energy(sums[feature])
            for place in 0..<width {
                let sum = sums[feature] + Int32(place - radius)
                hard[feature * width + place] = Int32(limit.breaches(sum) - breaches)
                mix[feature * width + place] = limit.energy(sum) - energy
            }
        }
        self.width = width
        self.limits = limits
        self.sums = sums
        hardCosts = hard
        mixCosts = mix
    }

    /// The number of features.
    var featureCount: Int { limits.count }

    /// The mix energy as it is.
    var energy: Int { sums.indices.reduce(0) { $0 + limits[$1].energy(sums[$1]) } }

    /// What a member of a class adds to each feature.
    func shares(of group: Int32) -> ArraySlice<Int32> {
        shares[(Int(group) * featureCount)..<((Int(group) + 1) * featureCount)]
    }

    /// What members of some classes add to each feature.
    func shares(of classes: [Int32]) -> [Int32] {
        var result = [Int32](repeating: 0, count: featureCount)
        for group in classes {
            for (feature, share) in shares(of: group).enumerated() { result[feature] += share }
        }
        return result
    }

    /// Where in `ShareCosts` a share in a feature stands.
    func place(of feature: Int, _ share: Int32) -> Int { feature * width + radius + Int(share) }

    /// What shares of newcomers would cost, after members of some classes have left.
    func costs(leaving classes: [Int32]) -> ShareCosts {
        var ofLeaving = ScoreEffect.zero
        var hard = hardCosts
        var mix = mixCosts
        for (feature, gone) in shares(of: classes).enumerated() where gone != 0 {
            let none = place(of: feature, -gone)
            ofLeaving.hard += Int(hardCosts[none])
            ofLeaving.mix += mixCosts[none]
            for share in -radius...radius where abs(share - Int(gone)) <= radius {
                let place = place(of: feature, Int32(share))
                hard[place] = hardCosts[place - Int(gone)] - hardCosts[none]
                mix[place] = mixCosts[place - Int(gone)] - mixCosts[none]
            }
        }
        return ShareCosts(ofLeaving: ofLeaving, hard: hard, mix: mix)
    }

    /// The effect on limits and energy when one of a class comes, or goes.
    func effect(of group: Int32, isLeaving: Bool = false) -> ScoreEffect {
        var effect = ScoreEffect.zero
        for (feature, share) in shares(of: group).enumerated() where share != 0 {
            let place = feature * width + radius + Int(isLeaving ? -share : share)
            effect.hard += Int(hardCosts[place])
            effect.mix += mixCosts[place]
        }
        return effect
    }

    /// The effect on seats when there are so many members more.
    func seatEffect(_ more: Int) -> ScoreEffect {
        func cost(_ size: Int) -> ScoreEffect {
            ScoreEffect(hard: seats.contains(size) ? 0 : 1, unfilled: max(0, seats.upperBound - size))
        }
        return cost(size + more) - cost(size)
    }
}
