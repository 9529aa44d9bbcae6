/// The seats and the categories of one axis as a flow: persons go to cohorts, and every person is in one category of the axis or in none.
///
/// Where the least numbers cannot all flow, no composition meets the demands (Hall, Hoffman): the cut names the cohorts that ask for more
/// than can come. Groups are taken person by person, and persons to be kept apart like others, so a flow alone proves nothing possible.
struct AxisFlow {
    private let model: ConflictModel
    /// The categories of the axis in `ConflictFacts.counts`.
    private let categories: [Int]
    private var flow: Circulation
    private let binStart: Int
    /// By how much more is asked for than can come.
    let deficit: Int

    /// The flow of an axis; without one, of seats alone.
    init(_ model: ConflictModel, axis: Int?) {
        self.model = model
        let categories = axis.map { model.facts.countsOfAxis[$0] } ?? []
        self.categories = categories
        // The last one stands for no category of the axis.
        let kinds = categories.count + 1
        let placeStart = 2 + model.domains.count * kinds
        let countStart = placeStart + model.binsOfPlace.count * kinds
        binStart = countStart + model.bins.count * kinds
        flow = Circulation(nodes: binStart + model.bins.count)
        var free = [Int](repeating: 0, count: model.domains.count * kinds)
        var forced = free
        for unit in model.units {
            var rest = unit.size * unit.count
            for (kind, category) in categories.enumerated() {
                let share = Int(model.vectors[unit.vector][category]) * unit.count
                rest -= share
                free[unit.domain * kinds + kind] += share
                if unit.isForced { forced[unit.domain * kinds + kind] += share }
            }
            free[unit.domain * kinds + kinds - 1] += rest
            if unit.isForced { forced[unit.domain * kinds + kinds - 1] += rest }
        }
        for (domain, places) in model.domains.enumerated() {
            for kind in 0..<kinds where free[domain * kinds + kind] > 0 {
                let node = 2 + domain * kinds + kind
                flow.connect(0, node, low: forced[node - 2], high: free[node - 2])
                for place in places.places { flow.connect(node, placeStart + place * kinds + kind, high: CohortBin.unlimited) }
                for bin in places.bins { flow.connect(node, countStart + bin * kinds + kind, high: CohortBin.unlimited) }
            }
        }
        for (place, bins) in model.binsOfPlace.enumerated() {
            for kind in 0..<kinds {
                for bin in bins {
                    flow.connect(placeStart + place * kinds + kind, countStart + bin * kinds + kind, high: CohortBin.unlimited)
                }
            }
        }
        var isContradiction = 0
        for (index, bin) in model.bins.enumerated() {
            let times = bin.cohorts.count
            for kind in 0..<kinds {
                let low = kind < categories.count ? bin.limits.minimum[categories[kind]] : 0
                let high = kind < categories.count ? bin.limits.maximum[categories[kind]] : CohortBin.unlimited
                if low > high { isContradiction += (low - high) * times }
                flow.connect(
                    countStart + index * kinds + kind, binStart + index, low: min(low, high) * times,
                    high: min(high, CohortBin.unlimited / times) * times)
            }
            flow.connect(
                binStart + index, 1, low: bin.limits.fewest * times, high: min(bin.limits.most, CohortBin.unlimited / times) * times)
        }
        flow.connect(1, 0, high: CohortBin.unlimited)
        deficit = isContradiction > 0 ? isContradiction : flow.deficit()
    }

    /// The demands on numbers in the cut, and the cohorts that they are about; empty where all can flow.
    var cut: (demands: [Demand], cohorts: [Int]) {
        let kinds = categories.count + 1
        let countStart = binStart - model.bins.count * kinds
        var demands: [Demand] = []
        var cohorts: [Int] = []
        for (index, bin) in model.bins.enumerated() {
            var found: [(Int) -> Demand] = []
            let asks = flow.asks.isEmpty ? false : flow.asks[binStart + index]
            for (kind, category) in categories.enumerated() {
                let (low, high) = (bin.limits.minimum[category], bin.limits.maximum[category])
                let asksCount = flow.asks.isEmpty ? false : flow.asks[countStart + index * kinds + kind]
                if low > 0, low > high || asks && !asksCount { found.append { .minimum(cohort: $0, category: category) } }
                if high < CohortBin.unlimited, low > high || asksCount && !asks {
                    found.append { .maximum(cohort: $0, category: category) }
                }
            }
            let asksAll = flow.asks.isEmpty ? false : flow.asks[1]
            if bin.limits.fewest > 0, !asks, asksAll { found.append { .fewest(cohort: $0) } }
            if bin.limits.most < CohortBin.unlimited, asks, !asksAll { found.append { .most(cohort: $0) } }
            guard !found.isEmpty else { continue }
            cohorts += bin.cohorts
            for cohort in bin.cohorts { demands += found.map { $0(cohort) } }
        }
        return (demands, cohorts.sorted())
    }
}
