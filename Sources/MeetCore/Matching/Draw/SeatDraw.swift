/// Who of several persons alike gets a seat: a seeded lottery, or who registered first.
///
/// The search ends with some of them seated by the accident of its steps; the draw takes that accident away.
struct SeatDraw {
    let pool: DrawPool
    let selection: Programme.Selection
    let seed: UInt64

    /// The draw among a pool.
    init(_ pool: DrawPool, selection: Programme.Selection, seed: UInt64) {
        self.pool = pool
        self.selection = selection
        self.seed = seed
    }

    /// Deals the places of each pot out again among its persons and groups.
    ///
    /// - Parameter working: the composition from which the pool was made; its score stays the same.
    func deal(_ working: inout WorkingComposition) {
        let problem = pool.problem
        let lots = DrawLots(roll: pool.roll, seed: seed)
        var rank = [Int](repeating: 0, count: problem.cohortCount)
        for (place, cohort) in pool.scope.enumerated() { rank[cohort] = place }
        for pot in pool.pots {
            let seats = pot.map { Int(working.placeOf[Int($0)]) }.filter { $0 >= 0 }.sorted { rank[$0] < rank[$1] }
            guard !seats.isEmpty, pot.count > 1 else { continue }
            let drawn = DrawnLot.seats(pot.map { lot($0, lots) }, count: seats.count)
            for (unit, seat) in zip(pot, drawn) {
                let place = seat.map { seats[$0] } ?? WorkingComposition.waiting
                for person in problem.unit(of: Int(unit)) where place != Int(working.placeOf[Int(person)]) {
                    working.relocate(Int(person), to: place)
                }
            }
        }
    }

    private func lot(_ unit: Int32, _ lots: DrawLots) -> DrawnLot {
        let problem = pool.problem
        let (order, place) = lots.lot(problem.persons[Int(unit)])
        // Of those who come together the one who applied first counts, then the second.
        let waited = selection == .waiting ? problem.unit(of: Int(unit)).map { problem.registered[Int($0)] }.sorted() : []
        return DrawnLot(waited: waited, order: order, place: place)
    }
}
