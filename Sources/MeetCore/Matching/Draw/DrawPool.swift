/// Who takes part in a drawing of seats, in *pots* of those who are alike in all that counts for the cohorts to be filled.
///
/// Alike are persons who look alike and have the same times (see `AlikeTables`), are kept out of the same ones of these cohorts, and are to be
/// kept apart from the same persons; and groups that come together when their members are alike one by one. Those of one pot can change
/// places without any change to the score, so a search that seats one and not the other did so by accident.
struct DrawPool {
    let problem: MatchingProblem
    /// The cohorts to be filled, in the order of their ids.
    let scope: [Int]
    let tables: AlikeTables
    /// The units of each pot: a person, or the first person of a group; in the order of ids.
    let pots: [[Int32]]
    /// The pot of each person; −1 for who does not take part.
    let potOf: [Int32]
    /// The digest of who takes part, by id and nothing else, and for which cohorts.
    let roll: String

    /// The pool of a composition.
    ///
    /// - Parameters:
    ///   - scope: the cohorts to be filled.
    ///   - isLocked: persons whose place is fixed.
    init(_ working: WorkingComposition, scope: [Int], isLocked: [Bool]) {
        let problem = working.problem
        self.problem = problem
        let isInScope = Set(scope)
        self.scope = isInScope.sorted { problem.cohorts[$0] < problem.cohorts[$1] }
        tables = AlikeTables(problem, scope: scope)
        let maker = AlikeMaker(working, tables: tables, isInScope: isInScope, isLocked: isLocked)
        var numbers: [AlikeKey: Int32] = [:]
        var pots: [[Int32]] = []
        var potOfKey: [[Int32]: Int] = [:]
        var potOf = [Int32](repeating: -1, count: problem.personCount)
        for person in 0..<Int32(problem.personCount) {
            let unit = problem.unit(of: Int(person))
            guard unit[0] == person, unit.allSatisfy({ maker.takesPart($0) }),
                unit.allSatisfy({ working.placeOf[Int($0)] == working.placeOf[Int(person)] })
            else { continue }
            let key = unit.map { member in
                let alike = maker.alike(member)
                let number = numbers[alike] ?? Int32(numbers.count)
                numbers[alike] = number
                return number
            }.sorted()
            let pot = potOfKey[key] ?? pots.count
            if pot == pots.count {
                potOfKey[key] = pot
                pots.append([])
            }
            pots[pot].append(person)
            for member in unit { potOf[Int(member)] = Int32(pot) }
        }
        self.pots = pots
        self.potOf = potOf
        var roll = SHA256()
        roll.update("meet-roll/1\n")
        for cohort in self.scope { roll.update("cohort \(PoolText.name(problem.cohorts[cohort].text))\n") }
        for person in potOf.indices where potOf[person] >= 0 { roll.update("person \(PoolText.name(problem.persons[person].text))\n") }
        self.roll = SHA256.hexDigits(roll.finish())
    }
}
