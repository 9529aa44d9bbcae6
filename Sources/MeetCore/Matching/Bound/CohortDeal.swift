/// How many of each class every cohort is to have: a composition but for who it is.
struct CohortDeal: Sendable {
    /// The deals so far: a later one is better, or knows more axes.
    let number: Int
    /// The energy of the cohorts, on the axes that the classes tell apart.
    let energy: Int
    /// The number of cohorts for which there is no way.
    let open: Int
    /// How many of each class a cohort is to have beside those who are fixed, by cohort.
    let wanted: [Int: [Int32]]
    /// The class here of each class of the programme.
    let classOf: [Int32]
    /// The class here of each group that comes together; −1 for those that are not looked at.
    let classOfGroup: [Int32]

    /// Gives the ways of each kind to its cohorts, in their order; those for which there is no way are left out.
    init(_ deal: MixtureDive.Deal, _ problem: ClassProblem, number: Int) {
        self.number = number
        energy = deal.energy + problem.fixedEnergy
        open = deal.open.reduce(0, +)
        classOf = problem.classOf
        classOfGroup = problem.classOfGroup
        var wanted: [Int: [Int32]] = [:]
        var next = problem.kinds.map(\.cohorts)[...].map { $0[...] }
        for way in deal.ways {
            guard let cohort = next[way.kind].popFirst() else { continue }
            wanted[cohort] = way.counts
        }
        self.wanted = wanted
    }
}
