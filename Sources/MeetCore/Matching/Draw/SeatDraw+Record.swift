extension SeatDraw {
    /// What is kept of the draw.
    ///
    /// - Parameter working: the composition after the seats were dealt.
    func record(_ working: WorkingComposition, search: Draw.Search) -> Draw {
        let problem = pool.problem
        let isInScope = Set(pool.scope)
        let text = PoolText(working, pool) { person in
            let place = Int(working.placeOf[person])
            if pool.potOf[person] >= 0 { return .drawn }
            return isInScope.contains(place) ? .kept(problem.cohorts[place]) : .out
        }
        let isWaiting = selection == .waiting
        let entries = (0..<problem.personCount).map { person in
            let place = Int(working.placeOf[person])
            let pot = Int(pool.potOf[person])
            let group = Int(problem.groupOf[person])
            return Draw.Entry(
                person: problem.persons[person], pot: pot < 0 ? nil : pot,
                party: pot < 0 || group < 0 ? nil : Draw.Party(number: group, size: problem.groups[group].count),
                cohort: isInScope.contains(place) ? problem.cohorts[place] : nil,
                registered: isWaiting && pot >= 0 && problem.registered[person] != .max
                    ? CivilDate(dayNumber: problem.registered[person]) : nil,
                print: text.prints[person])
        }
        return Draw(
            seed: seed, selection: selection, cohorts: pool.scope.map { problem.cohorts[$0] }, search: search,
            score: working.score, roll: pool.roll, pool: text.digest,
            rules: text.rules, people: problem.personCount, entries: entries)
    }
}
