/// Who of several persons alike gets a seat: a seeded lottery, or who registered first.
///
/// Persons of one type who have no ties are alike in all that counts, so any of them may take any of their places without changing the score.
/// The search ends with some of them seated by the accident of its steps; the draw takes that accident away.
struct SeatDraw {
    let selection: Programme.Selection

    /// Deals the places of each type out again among its persons.
    ///
    /// - Parameters:
    ///   - working: the composition; its score stays the same.
    ///   - isFixed: persons who keep their place whatever the draw says.
    func deal(_ working: inout WorkingComposition, isFixed: (Int) -> Bool, random: inout SeededRandom) {
        let problem = working.problem
        var persons = [[Int]](repeating: [], count: problem.typeCount)
        for person in 0..<problem.personCount where !isFixed(person) { persons[Int(problem.typeOf[person])].append(person) }
        for type in persons {
            // Seats come first, in the order of the cohorts: which cohort a person gets is chance under either rule.
            var seats = type.map { Int(working.placeOf[$0]) }.filter { $0 >= 0 }.sorted()
            guard !seats.isEmpty else { continue }
            random.shuffle(&seats)
            var order = type
            random.shuffle(&order)
            if selection == .waiting {
                // Stable by construction: the shuffled place breaks ties between those who registered on one day.
                let place = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
                order.sort {
                    (problem.registered[$0], place[$0] ?? 0) < (problem.registered[$1], place[$1] ?? 0)
                }
            }
            for (index, person) in order.enumerated() {
                let place = index < seats.count ? seats[index] : WorkingComposition.waiting
                if place != Int(working.placeOf[person]) { working.relocate(person, to: place) }
            }
        }
    }
}
