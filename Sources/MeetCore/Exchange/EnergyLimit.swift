/// Refuses weights and targets with which the mix energy of a programme could become larger than the program counts with.
///
/// A sum that went over the end of the whole numbers would turn bad mixes into good ones; so what can go so far is not let in at all. The
/// limit is also the number up to which other programs read whole numbers of JSON exactly.
enum EnergyLimit {
    /// The largest mix energy that a programme may come to.
    static let largest = 1e15

    /// What is too large, where something is: the term that costs most, and up to what it may be.
    static func problem(_ programme: Programme) -> ProgrammeProblem? {
        guard let largestCohort = programme.cohorts.map(\.seats.upperBound).max() else { return nil }
        let cohorts = Double(programme.cohorts.count)
        let members = Double(largestCohort)
        var terms: [(path: String, weight: Double, distance: Double, isTarget: Bool)] = []
        for (place, axis) in programme.axes.enumerated() {
            let path = "axes[\(place)].weight"
            if axis.kind == .contrast { terms.append((path, Double(axis.weight), members, false)) }
            for (index, category) in axis.categories.enumerated() {
                guard let target = category.target else { continue }
                let low = Double(target.lowerBound)
                let isFar = low > members
                terms.append(
                    (
                        isFar ? "axes[\(place)].categories[\(index)].target[0]" : path, Double(axis.weight),
                        max(low, members - Double(target.upperBound), 0), isFar
                    ))
            }
        }
        let contrasts = programme.axes.count { $0.kind == .contrast }
        let pairs = Double(contrasts * (contrasts - 1) / 2)
        terms.append(("crossingWeight", Double(programme.crossingWeight), members * pairs.squareRoot(), false))
        func energy(_ place: Int) -> Double { cohorts * terms[place].weight * terms[place].distance * terms[place].distance }
        let total = terms.indices.reduce(0) { $0 + energy($1) }
        guard total > largest, let worst = terms.indices.max(by: { energy($0) < energy($1) }) else { return nil }
        let room = max(0, largest - (total - energy(worst)))
        let term = terms[worst]
        let highest =
            term.isTarget ? (room / cohorts / max(1, term.weight)).squareRoot() : room / cohorts / max(1, term.distance * term.distance)
        return ProgrammeProblem(path: term.path, reason: .energyTooLarge(highest: Int(highest)))
    }
}
