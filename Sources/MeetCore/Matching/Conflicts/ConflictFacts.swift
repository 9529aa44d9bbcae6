/// What the search for conflicts knows of a problem: which cohorts are to be filled, who is there for them, and who is tied to whom.
///
/// Persons without ties are counted by kind, so that most of the work does not grow with their number.
struct ConflictFacts {
    let problem: MatchingProblem
    let pins: PinTable
    /// The cohorts to fill, in order.
    let scope: [Int]
    /// All categories of all axes.
    let counts: [CountedCategory]
    /// `counts` by axis.
    let countsOfAxis: [[Int]]
    /// For each class, 1 at each category of its members.
    let vectors: [[Int32]]
    let signatures: [TimeSignature]
    /// The signature of each reach.
    let signatureOf: [Int]
    /// Persons without ties.
    let plain: [PlainPersons]
    /// Persons with ties who are there for the cohorts of the scope, in order.
    let tied: [Int]
    /// Whether a person is there for the cohorts of the scope.
    let isFree: [Bool]
    /// Those kept out of each cohort, in order.
    let excluded: [Int: [Int]]

    /// The facts of filling the cohorts of a scope; who sits in another cohort stays there.
    init(_ working: WorkingComposition, scope cohorts: Set<CohortID>?) {
        let problem = working.problem
        self.problem = problem
        let pins = working.pins
        self.pins = pins
        let scope = (0..<problem.cohortCount).filter { cohorts?.contains(problem.cohorts[$0]) ?? true }
        self.scope = scope
        var isInScope = [Bool](repeating: false, count: problem.cohortCount)
        for cohort in scope { isInScope[cohort] = true }

        var counts: [CountedCategory] = []
        for (axis, definition) in problem.programme.axes.enumerated() {
            for (category, limits) in definition.categories.enumerated() {
                counts.append(
                    CountedCategory(
                        axis: axis, category: category, minimum: limits.minimum, maximum: limits.maximum, neverAlone: limits.neverAlone))
            }
        }
        self.counts = counts
        countsOfAxis = problem.programme.axes.indices.map { axis in counts.indices.filter { counts[$0].axis == axis } }
        vectors = problem.classCategories.map { categories in
            counts.map { categories[$0.axis] == Int32($0.category) ? 1 : 0 }
        }

        let allowed = problem.programme.allowedAbsences
        var places: [TimeSignature: Int] = [:]
        var signatures: [TimeSignature] = []
        signatureOf = problem.reaches.map { reach in
            let signature = TimeSignature(reach, allowed: allowed)
            if let known = places[signature] { return known }
            places[signature] = signatures.count
            signatures.append(signature)
            return signatures.count - 1
        }
        self.signatures = signatures

        var excluded: [Int: [Int]] = [:]
        for (person, from) in pins.excludedFrom {
            for cohort in from where isInScope[Int(cohort)] { excluded[Int(cohort), default: []].append(Int(person)) }
        }
        self.excluded = excluded.mapValues { $0.sorted() }

        var isFree = [Bool](repeating: true, count: problem.personCount)
        var tied: [Int] = []
        var plain = [Int](repeating: 0, count: problem.classCategories.count * max(1, signatures.count))
        for person in isFree.indices {
            let place = Int(working.placeOf[person])
            let pinned = Int(pins.pinnedTo[person])
            if pinned >= 0 ? !isInScope[pinned] : place >= 0 && !isInScope[place] {
                isFree[person] = false
            } else if pinned >= 0 || problem.groupOf[person] >= 0 || problem.hasApart[person] || pins.excludedFrom[Int32(person)] != nil {
                tied.append(person)
            } else {
                plain[Int(problem.classOf[person]) * signatures.count + signatureOf[Int(problem.reachOf[person])]] += 1
            }
        }
        self.isFree = isFree
        self.tied = tied
        self.plain = plain.indices.filter { plain[$0] > 0 }.map {
            PlainPersons(group: $0 / signatures.count, signature: $0 % signatures.count, count: plain[$0])
        }
    }

    /// The times that a person can keep.
    func signature(_ person: Int) -> TimeSignature { signatures[signatureOf[Int(problem.reachOf[person])]] }

    /// The cohort that a person is pinned to; nil for most.
    func pin(_ person: Int) -> Int? {
        let cohort = Int(pins.pinnedTo[person])
        return cohort >= 0 ? cohort : nil
    }

    /// The least number of members of a cohort.
    func fewest(_ cohort: Int) -> Int { Int(problem.seatsLow[cohort]) }

    /// The largest number of members of a cohort.
    func most(_ cohort: Int) -> Int { Int(problem.seatsHigh[cohort]) }
}
