/// The mix of a programme as it may be told: all of it in the house; outside it without the numbers so small that a person could be known.
///
/// Of each axis are told beside each other: the cohorts, all who have a seat, all who wait, and all who applied. What is hidden of one must
/// not follow from the others, so all of them are looked at together (`CellNetwork`).
public struct MixCells: Hashable, Sendable {
    /// What is hidden of one axis: for each category, and last for those at none.
    private struct Hiding: Hashable {
        var applied: [Bool]
        var seated: [Bool]
        var waiting: [Bool]
        var cohorts: [[Bool]]
    }

    private let mix: MixReport
    /// What is hidden of each axis; empty in the house.
    private let hiding: [Hiding]
    /// The places of the contrasts among the axes.
    private let contrasts: [Int]

    /// The mix of a programme as it is told.
    ///
    /// - Parameter isOutside: whether it leaves the house. Then `mix` must be of all cohorts.
    public init(_ mix: MixReport, _ programme: Programme, isOutside: Bool) {
        self.mix = mix
        contrasts = programme.axes.indices.filter { programme.axes[$0].kind == .contrast && programme.axes[$0].categories.count == 2 }
        hiding = isOutside ? mix.seated.indices.map { Self.hiding(mix, axis: $0) } : []
    }

    /// Whether it leaves the house.
    public var isOutside: Bool { !hiding.isEmpty }

    /// All who applied, on an axis.
    public func applied(_ axis: Int) -> AxisCells { cells(mix.applied[axis], axis) { $0.applied } }
    /// All who have a seat.
    public func seated(_ axis: Int) -> AxisCells { cells(mix.seated[axis], axis) { $0.seated } }
    /// All who wait.
    public func waiting(_ axis: Int) -> AxisCells { cells(mix.waiting[axis], axis) { $0.waiting } }
    /// The members of a cohort.
    public func cohort(_ place: Int, _ axis: Int) -> AxisCells { cells(mix.cohorts[place].axes[axis], axis) { $0.cohorts[place] } }

    /// The mix attended by a cohort, told of the categories of which the members' own number is: a share of few persons is a few persons.
    public func attended(_ attended: AxisMix, cohort place: Int, _ axis: Int) -> AxisCells {
        cells(attended, axis) { $0.cohorts[place] }
    }

    private func cells(_ mix: AxisMix, _ axis: Int, _ part: (Hiding) -> [Bool]) -> AxisCells {
        hiding.isEmpty ? AxisCells(mix) : AxisCells(mix, hidden: part(hiding[axis]))
    }

    // MARK: What is reckoned from them

    /// Whether exposure, isolation and dissimilarity of an axis are told.
    ///
    /// They are made of the numbers of each cohort: where these are hidden in few cohorts, they would be one equation too many.
    public func tellsExposure(_ axis: Int) -> Bool {
        guard isOutside else { return true }
        let hiding = cohortsThatHide(axis)
        return !seated(axis).hidesAnything && (hiding == 0 || hiding >= SmallCells.limit)
    }

    private func cohortsThatHide(_ axis: Int) -> Int { mix.cohorts.indices.count { cohort($0, axis).hidesAnything } }

    /// Whether anything is told of a cohort: not of one with so few members that all that is said of it is said of few.
    public func tellsAnything(_ place: Int) -> Bool { !isOutside || mix.cohorts[place].members >= SmallCells.limit }

    /// Whether what is made of the members one by one is told: outside not of a cohort of which some were erased, since it is then of those few
    /// who are there.
    public func tellsRest(_ place: Int) -> Bool { tellsAnything(place) && (!isOutside || mix.cohorts[place].erased == 0) }

    /// Whether the mix energy of a cohort is told: not where it is made of one hidden contrast alone, which would follow from it.
    public func tellsEnergy(_ place: Int) -> Bool {
        guard tellsRest(place) else { return false }
        return contrasts.count > 1 || mix.seated.indices.allSatisfy { !cohort(place, $0).hidesAnything }
    }

    /// Whether the mix energy of all cohorts together is told.
    public var tellsEnergy: Bool { mix.cohorts.indices.allSatisfy(tellsEnergy) }

    /// Whether the share of pairs of opposite poles of an axis that meet is told: how many there could be is the product of the poles.
    public func tellsBridging(_ place: Int, axis: Int) -> Bool { tellsRest(place) && !cohort(place, axis).hidesAnything }

    /// Whether the share of pairs of opposite poles of any contrast that meet is told.
    public func tellsBridging(_ place: Int) -> Bool {
        guard tellsRest(place) else { return false }
        return contrasts.count > 1 || contrasts.allSatisfy { tellsBridging(place, axis: $0) }
    }

    // MARK: What is hidden

    private static func hiding(_ mix: MixReport, axis: Int) -> Hiding {
        var network = CellNetwork(limit: SmallCells.limit)
        func numbers(_ mix: AxisMix) -> [Int] { mix.counts + [mix.neither] }
        // That nobody is at none is a number of nobody's background, and is told: else it would hide other numbers for nothing.
        func canHide(_ place: Int, _ number: Int) -> Bool { place < mix.applied[axis].counts.count || number > 0 }
        func add(_ value: Int, _ place: Int, from: Int, to: Int) -> Int {
            network.add(value, from: from, to: to, canHide: canHide(place, value))
        }
        // All who applied are those who have a seat and those who wait; those who have a seat are the members of the cohorts. How many
        // applied, wait and are in each cohort is told.
        let (all, allWaiting) = (network.addSum(), network.addSum())
        let places = 0...mix.applied[axis].counts.count
        let ofCategory = places.map { _ in network.addSum() }
        let ofSeated = places.map { _ in network.addSum() }
        let applied = zip(places, numbers(mix.applied[axis])).map { add($1, $0, from: all, to: ofCategory[$0]) }
        let seated = zip(places, numbers(mix.seated[axis])).map { add($1, $0, from: ofCategory[$0], to: ofSeated[$0]) }
        let waiting = zip(places, numbers(mix.waiting[axis])).map { add($1, $0, from: ofCategory[$0], to: allWaiting) }
        let cohorts = mix.cohorts.map { cohort -> [Int] in
            let members = network.addSum()
            return zip(places, numbers(cohort.axes[axis])).map { add($1, $0, from: ofSeated[$0], to: members) }
        }
        network.protect()
        func hidden(_ cells: [Int]) -> [Bool] { cells.map(network.isHidden) }
        return Hiding(applied: hidden(applied), seated: hidden(seated), waiting: hidden(waiting), cohorts: cohorts.map(hidden))
    }
}
