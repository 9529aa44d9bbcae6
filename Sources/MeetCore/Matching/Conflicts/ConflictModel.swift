/// The problem that some demands make: cohorts with the numbers that are asked for, and persons with the places that are open to them.
///
/// Everything that is not demanded is left out, so every composition that meets the demands is a solution here.
struct ConflictModel {
    private(set) var bins: [CohortBin] = []
    /// The bins of each place.
    private(set) var binsOfPlace: [[Int]] = []
    private(set) var domains: [SeatDomain] = []
    private(set) var vectors: [[Int32]]
    private(set) var units: [SeatUnit] = []
    /// Whether somebody must have a seat and may sit nowhere.
    private(set) var isImpossible = false
    let facts: ConflictFacts
    private let demands: DemandSet
    private let looksAtApart: Bool
    /// Whether exclusions close cohorts: where very many cohorts have some, telling all of those apart costs much and proves little more.
    private let looksAtExclusions: Bool
    private var places: [PlaceKey: Int] = [:]
    private var placeKeys: [PlaceKey] = []
    private var binOf: [Int: Int] = [:]
    private var domainIndex: [SeatDomain: Int] = [:]
    private var vectorIndex: [[Int32]: Int] = [:]
    private var unitIndex: [UnitKey: Int] = [:]
    private var placesOfSignature: [[Int]?]
    private var unitOf: [Int: Int] = [:]

    private struct PlaceKey: Hashable {
        let schedule: Int
        let slot: Bool
        let absences: Bool
    }

    private struct UnitKey: Hashable {
        let size: Int
        let vector: Int
        let domain: Int
    }

    /// The model of some cohorts.
    ///
    /// - Parameter isExact: every cohort is a bin of its own, and persons to be kept apart are told from others; else like is put to like.
    init(_ facts: ConflictFacts, _ demands: DemandSet, cohorts: [Int], isExact: Bool) {
        self.facts = facts
        self.demands = demands
        looksAtApart = isExact
        looksAtExclusions = isExact || facts.excluded.count <= Self.mostExcluding
        vectors = facts.vectors
        placesOfSignature = [[Int]?](repeating: nil, count: facts.signatures.count)
        addBins(cohorts, isExact: isExact)
        for plain in facts.plain {
            let domain = intern(SeatDomain(places: places(plain.signature)))
            add(SeatUnit(count: plain.count, size: 1, vector: plain.group, domain: domain), mayMerge: true)
        }
        addTied()
    }

    private static let mostExcluding = 500

    private mutating func addBins(_ cohorts: [Int], isExact: Bool) {
        var pinned: Set<Int> = []
        for person in facts.tied where demands.contains(.pin(person: person)) {
            if let cohort = facts.pin(person) { pinned.insert(cohort) }
        }
        var known: [CohortBin.Limits: Int] = [:]
        for cohort in cohorts {
            let isOnly = isExact || pinned.contains(cohort) || looksAtExclusions && facts.excluded[cohort] != nil
            let limits = limits(of: cohort, only: isOnly ? cohort : -1)
            if let bin = known[limits] {
                bins[bin].cohorts.append(cohort)
                binOf[cohort] = bin
                continue
            }
            known[limits] = bins.count
            binOf[cohort] = bins.count
            binsOfPlace[limits.place].append(bins.count)
            bins.append(CohortBin(limits: limits, cohorts: [cohort]))
        }
    }

    private mutating func limits(of cohort: Int, only: Int) -> CohortBin.Limits {
        let key = PlaceKey(
            schedule: Int(facts.problem.scheduleOf[cohort]), slot: demands.contains(.slot(cohort: cohort)),
            absences: demands.contains(.absences(cohort: cohort)))
        let place = places[key] ?? placeKeys.count
        if places[key] == nil {
            places[key] = place
            placeKeys.append(key)
            binsOfPlace.append([])
        }
        var limits = CohortBin.Limits(
            place: place, fewest: demands.number(.fewest(cohort: cohort), facts.fewest(cohort)),
            most: demands.contains(.most(cohort: cohort)) ? facts.most(cohort) : CohortBin.unlimited, minimum: [], maximum: [],
            neverAlone: [], only: only)
        for (category, count) in facts.counts.enumerated() {
            limits.minimum.append(
                count.minimum > 0 ? demands.number(.minimum(cohort: cohort, category: category), count.minimum) : 0)
            let maximum = count.maximum.flatMap { demands.contains(.maximum(cohort: cohort, category: category)) ? $0 : nil }
            limits.maximum.append(maximum ?? CohortBin.unlimited)
            limits.neverAlone.append(count.neverAlone && demands.contains(.neverAlone(cohort: cohort, category: category)))
        }
        return limits
    }

    /// The places that a signature is open to.
    private mutating func places(_ signature: Int) -> [Int] {
        if let known = placesOfSignature[signature] { return known }
        let signatures = facts.signatures
        let open = placeKeys.indices.filter {
            signatures[signature].admits(placeKeys[$0].schedule, slot: placeKeys[$0].slot, absences: placeKeys[$0].absences)
        }
        placesOfSignature[signature] = open
        return open
    }

    private mutating func intern(_ domain: SeatDomain) -> Int {
        if let known = domainIndex[domain] { return known }
        domainIndex[domain] = domains.count
        domains.append(domain)
        return domains.count - 1
    }

    @discardableResult
    private mutating func add(_ unit: SeatUnit, mayMerge: Bool) -> Int? {
        if domains[unit.domain].isEmpty {
            if unit.isForced { isImpossible = true }
            return nil
        }
        let key = UnitKey(size: unit.size, vector: unit.vector, domain: unit.domain)
        if mayMerge, let known = unitIndex[key] {
            units[known].count += unit.count
            return known
        }
        if mayMerge { unitIndex[key] = units.count }
        units.append(unit)
        return units.count - 1
    }
}

extension ConflictModel {
    private mutating func addTied() {
        var groups: Set<Int> = []
        for person in facts.tied {
            let group = Int(facts.problem.groupOf[person])
            if group >= 0, demands.contains(.together(group: group)) {
                if groups.insert(group).inserted { addUnit(facts.problem.groups[group].map(Int.init)) }
            } else {
                addUnit([person])
            }
        }
        guard looksAtApart else { return }
        for (person, unit) in unitOf.sorted(by: { $0.key < $1.key }) {
            for other in enemies(person) {
                if let place = unitOf[other], place != unit, !units[unit].apart.contains(place) { units[unit].apart.append(place) }
            }
        }
    }

    /// Those whom a person is to be kept apart from, as far as that is demanded.
    private func enemies(_ person: Int) -> [Int] {
        guard facts.problem.hasApart[person] else { return [] }
        return (facts.problem.apart[Int32(person)] ?? []).map(Int.init)
            .filter { demands.contains(.apart(first: min(person, $0), second: max(person, $0))) }
    }

    /// A person, or a group that comes whole.
    private mutating func addUnit(_ persons: [Int]) {
        let pinned = persons.filter { facts.isFree[$0] && facts.pin($0) != nil && demands.contains(.pin(person: $0)) }
        let homes = Set(pinned.compactMap { facts.pin($0).map { binOf[$0] ?? -1 } })
        // Pinned to a cohort that is not looked at: not there for these.
        if homes == [-1] { return }
        var isSeatable = persons.allSatisfy { facts.isFree[$0] } && homes.count < 2
        if looksAtApart, persons.count > 1, persons.contains(where: { !Set(enemies($0)).isDisjoint(with: persons) }) { isSeatable = false }
        guard isSeatable else {
            if !pinned.isEmpty { isImpossible = true }
            return
        }
        var open = places(facts.signatureOf[Int(facts.problem.reachOf[persons[0]])])
        for person in persons.dropFirst() {
            let other = places(facts.signatureOf[Int(facts.problem.reachOf[person])])
            open.removeAll { !other.contains($0) }
        }
        var closed: Set<Int> = []
        for person in persons where looksAtExclusions {
            for cohort in facts.pins.excludedFrom[Int32(person)] ?? [] where demands.contains(.exclusion(cohort: Int(cohort))) {
                if let bin = binOf[Int(cohort)] { closed.insert(bin) }
            }
        }
        var domain = SeatDomain(places: open)
        if let home = homes.first {
            domain = SeatDomain(bins: open.contains(bins[home].limits.place) && !closed.contains(home) ? [home] : [])
        } else if !closed.isEmpty {
            let mixed = Set(closed.map { bins[$0].limits.place })
            domain.places = open.filter { !mixed.contains($0) }
            domain.bins = open.filter(mixed.contains).flatMap { binsOfPlace[$0].filter { !closed.contains($0) } }
        }
        let isKnown = looksAtApart && persons.contains { !enemies($0).isEmpty }
        let unit = SeatUnit(
            count: 1, size: persons.count, vector: vector(of: persons), domain: intern(domain), isForced: !pinned.isEmpty)
        guard let place = add(unit, mayMerge: pinned.isEmpty && !isKnown), isKnown else { return }
        for person in persons { unitOf[person] = place }
    }

    /// The place of the sum of persons' categories in `vectors`.
    private mutating func vector(of persons: [Int]) -> Int {
        if persons.count == 1 { return Int(facts.problem.classOf[persons[0]]) }
        var sum = [Int32](repeating: 0, count: facts.counts.count)
        for person in persons {
            for (place, share) in facts.vectors[Int(facts.problem.classOf[person])].enumerated() { sum[place] += share }
        }
        if let known = vectorIndex[sum] { return known }
        vectorIndex[sum] = vectors.count
        vectors.append(sum)
        return vectors.count - 1
    }

    /// The bins at which a unit may sit.
    func open(_ unit: SeatUnit) -> [Int] {
        domains[unit.domain].places.flatMap { binsOfPlace[$0] } + domains[unit.domain].bins
    }
}
