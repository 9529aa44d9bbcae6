/// Tries whether some cohorts can be filled as demanded, all possibilities in turn, as long as its allowance of work lasts.
///
/// It takes the demand with the least to choose from, seats a unit that serves it, and, where that leads nowhere, closes the cohort to all units
/// of the kind: every composition that meets the demands lies on one of the two ways.
struct ExactSearch {
    /// What is known at the end.
    enum Answer {
        case possible
        case impossible
        /// The allowance was used up.
        case unknown
    }

    private let units: [SeatUnit]
    private let limits: [CohortBin.Limits]
    private let shares: [[(category: Int, count: Int)]]
    private let axes: [[Int]]
    private var allowance: Int

    /// What is open and seated at a point of the search.
    private struct State {
        var left: [Int]
        var isOpen: [Bool]
        var sizes: [Int]
        var counts: [[Int]]
    }

    /// A search in a model whose bins are single cohorts.
    init(_ model: ConflictModel, allowance: Int) {
        units = model.units
        limits = model.bins.map(\.limits)
        shares = model.units.map { unit in
            model.vectors[unit.vector].enumerated().filter { $0.element > 0 }.map { (category: $0.offset, count: Int($0.element)) }
        }
        axes = model.facts.countsOfAxis
        self.allowance = allowance
        var isOpen = [Bool](repeating: false, count: units.count * limits.count)
        for (place, unit) in units.enumerated() {
            for bin in model.open(unit) { isOpen[place * limits.count + bin] = true }
        }
        start = State(
            left: units.map(\.count), isOpen: isOpen, sizes: limits.map { _ in 0 },
            counts: limits.map { $0.minimum.map { _ in 0 } })
    }

    private let start: State

    /// The answer.
    mutating func run() -> Answer {
        var state = start
        for (unit, kind) in units.enumerated() where kind.isForced {
            for _ in 0..<kind.count {
                guard let bin = limits.indices.first(where: { fits(unit, $0, state) }) else { return .impossible }
                place(unit, bin, &state)
            }
        }
        return explore(&state)
    }

    private func fits(_ unit: Int, _ bin: Int, _ state: State) -> Bool {
        guard state.left[unit] > 0, state.isOpen[unit &* limits.count &+ bin],
            state.sizes[bin] + units[unit].size <= limits[bin].most
        else { return false }
        return shares[unit].allSatisfy { state.counts[bin][$0.category] + $0.count <= limits[bin].maximum[$0.category] }
    }

    private func place(_ unit: Int, _ bin: Int, _ state: inout State) {
        state.left[unit] -= 1
        state.sizes[bin] += units[unit].size
        for share in shares[unit] { state.counts[bin][share.category] += share.count }
        for enemy in units[unit].apart { state.isOpen[enemy * limits.count + bin] = false }
    }

    /// The least number of a category that a cohort must come to have.
    private func need(_ bin: Int, _ category: Int, _ count: Int) -> Int {
        let minimum = limits[bin].minimum[category]
        return limits[bin].neverAlone[category] && (count == 1 || minimum == 1) ? max(2, minimum) : minimum
    }

    private mutating func explore(_ state: inout State) -> Answer {
        while true {
            allowance -= units.count * limits.count
            if allowance < 0 { return .unknown }
            guard let tightest = tightest(state) else { return .impossible }
            guard tightest.bin >= 0 else { return .possible }
            guard let unit = choose(tightest.bin, tightest.category, state) else { return .impossible }
            var further = state
            place(unit, tightest.bin, &further)
            let answer = explore(&further)
            if answer != .impossible { return answer }
            state.isOpen[unit * limits.count + tightest.bin] = false
        }
    }

    /// The demand that is not met yet and has the least to choose from, with −1 for seats; a bin of −1 where all are met; nil where one
    /// cannot be met.
    private func tightest(_ state: State) -> (bin: Int, category: Int)? {
        var best = (bin: -1, category: -1)
        var leastSlack = Int.max
        for bin in limits.indices {
            var possible = state.counts[bin]
            var seats = state.sizes[bin]
            for unit in units.indices where fits(unit, bin, state) {
                seats += state.left[unit] * units[unit].size
                for share in shares[unit] { possible[share.category] += state.left[unit] * share.count }
            }
            var missing = [Int](repeating: 0, count: possible.count)
            for category in possible.indices {
                let need = need(bin, category, state.counts[bin][category])
                guard state.counts[bin][category] < need else { continue }
                missing[category] = need - state.counts[bin][category]
                let slack = possible[category] - need
                if slack < 0 { return nil }
                if slack < leastSlack {
                    leastSlack = slack
                    best = (bin, category)
                }
            }
            for axis in axes where axis.reduce(0, { $0 + missing[$1] }) > limits[bin].most - state.sizes[bin] { return nil }
            if state.sizes[bin] < limits[bin].fewest {
                let slack = seats - limits[bin].fewest
                if slack < 0 { return nil }
                if slack < leastSlack {
                    leastSlack = slack
                    best = (bin, -1)
                }
            }
        }
        return best
    }

    /// The unit that serves a demand and most others of the cohort; of equal ones, the first that is alone at the fewest cohorts.
    private func choose(_ bin: Int, _ category: Int, _ state: State) -> Int? {
        var best: Int?
        var bestKey = (0, 0, 0)
        for unit in units.indices where fits(unit, bin, state) {
            if category >= 0, !shares[unit].contains(where: { $0.category == category }) { continue }
            var served = 0
            var alone = 0
            for share in shares[unit] {
                let count = state.counts[bin][share.category]
                if count < need(bin, share.category, count) { served -= 1 }
                if limits[bin].neverAlone[share.category], count + share.count == 1 { alone += 1 }
            }
            let doors = limits.indices.reduce(0) { $0 + (state.isOpen[unit * limits.count + $1] ? 1 : 0) }
            let key = (served, alone, doors)
            if best == nil || key < bestKey {
                best = unit
                bestKey = key
            }
        }
        return best
    }
}
