/// Who met whom at the tables of a cohort, in numbers.
///
/// A pair is *bridging* on a contrast where its two members are at opposite poles of it, and bridging at all where it is so on any contrast.
public struct EncounterStatistics: Hashable, Sendable {
    /// How many sessions are counted.
    public let sessions: Int
    /// How many different people each member met.
    public let partners: Spread?
    /// How many of the opposite pole, on any contrast, each member met who is at a pole at all.
    public let bridgingPartners: Spread?
    /// How many pairs met 0, 1, 2 … times.
    public let pairsByTimes: [Int]
    /// All pairs.
    public let pairs: PairCount
    /// The pairs that are bridging on any contrast.
    public let bridging: PairCount
    /// The pairs that are bridging on each contrast, in the order of the axes.
    public let bridgingByAxis: [AxisPairs]

    /// The bridging pairs of one contrast.
    public struct AxisPairs: Hashable, Sendable {
        /// The contrast.
        public let axis: AxisID
        /// Its pairs.
        public let pairs: PairCount
    }

    /// Counts a grid of who met whom.
    ///
    /// - Parameters:
    ///   - encounters: the grid.
    ///   - members: the background of each person of the grid, in its order.
    ///   - sessions: how many sessions the grid counts.
    ///   - axes: the axes of the programme; the contrasts among them count.
    public init(_ encounters: Encounters, _ members: [AxisValues], sessions: Int, axes: [Axis]) {
        let contrasts = axes.filter { $0.kind == .contrast }
        let poles = contrasts.map { axis in members.map { axis.pole(of: $0[axis.id]) } }
        var byAxis = [PairCount](repeating: PairCount(), count: contrasts.count)
        var bridging = PairCount()
        var others = [Int](repeating: 0, count: members.count)
        for first in members.indices {
            for second in 0..<first {
                let met = encounters[first, second] > 0 ? 1 : 0
                var isBridge = false
                for (place, pole) in poles.enumerated() where pole[first] * pole[second] < 0 {
                    isBridge = true
                    byAxis[place] = byAxis[place] + PairCount(possible: 1, met: met)
                }
                guard isBridge else { continue }
                bridging = bridging + PairCount(possible: 1, met: met)
                others[first] += met
                others[second] += met
            }
        }
        self.sessions = sessions
        self.bridging = bridging
        bridgingByAxis = zip(contrasts, byAxis).map { AxisPairs(axis: $0.id, pairs: $1) }
        partners = Spread(members.indices.map { encounters.partners(of: $0) })
        bridgingPartners = Spread(members.indices.filter { person in poles.contains { $0[person] != 0 } }.map { others[$0] })
        pairsByTimes = encounters.pairsByTimes
        let possible = members.count * (members.count - 1) / 2
        pairs = PairCount(possible: possible, met: possible - pairsByTimes[0])
    }

    /// Σ over pairs of C(times at one table, 2).
    public var repeats: Int { pairsByTimes.enumerated().reduce(0) { $0 + $1.element * $1.offset * ($1.offset - 1) / 2 } }
}
