/// The way from prices to whole cohorts, in rounds: prices until no better ways are found, cohorts made of the mixture and mended, and the
/// proof of how good that is.
struct MixtureWork {
    private(set) var search: PriceSearch
    private let seed: UInt64
    /// The energies of the mixtures so far.
    private var energies: [Double] = []
    private var dive: MixtureDive?
    /// The energy of the mixture from which the dive began.
    private var divedEnergy = Double.infinity
    /// The best cohorts of all dives.
    private(set) var best: MixtureDive.Deal?
    /// The rounds of mending since the last that brought anything better.
    private(set) var failures = 0

    /// Begins with a search that may have gone on before.
    init(_ search: PriceSearch, seed: UInt64) {
        self.search = search
        self.seed = seed
    }

    /// Whether no better mixture is to be expected soon.
    var isSettled: Bool {
        let last = energies.last ?? .infinity
        let isSlow = energies.count > 4 && energies[energies.count - 5] - last < 0.0003 * last
        return search.isConverged || search.isStuck || isSlow
    }

    /// Whether more could be proven than has been.
    var isWorthProving: Bool { !search.isFinished && !search.isStuck && search.mixtureEnergy > Double(search.bound) + 1e-6 }

    /// Whether the cohorts found are as good as their mixture: then no better ones are to be found.
    var isLeast: Bool {
        guard let best, best.open.allSatisfy({ $0 == 0 }) else { return false }
        return Double(best.energy + search.problem.fixedEnergy) < search.mixtureEnergy + 1 - 1e-6
    }

    /// One round of looking for prices.
    mutating func price(isCancelled: () -> Bool) {
        search.step(isProving: false, isCancelled: isCancelled)
        energies.append(search.mixtureEnergy)
    }

    /// One round of proving.
    mutating func prove(isCancelled: () -> Bool) {
        search.step(isCancelled: isCancelled)
        // Ways that were not known when cohorts were made of the mixture.
        guard search.mixtureEnergy < divedEnergy - 0.5 else { return }
        dive = nil
        failures = 0
    }

    /// Makes whole cohorts, or mends those that there are; true where they are the best so far.
    mutating func mend(isCancelled: () -> Bool) -> Bool {
        if dive == nil {
            divedEnergy = search.mixtureEnergy
            dive = search.dive(seed: seed)
            dive?.start(isCancelled: isCancelled)
        } else {
            failures = dive?.improve(isCancelled: isCancelled) == true ? 0 : failures + 1
        }
        guard let found = dive?.best, best.map({ found < $0 }) ?? true else { return false }
        best = found
        return true
    }

    /// Whether cohorts can be made of the mixture at all.
    var isFeasible: Bool { dive?.best != nil }
}
