@testable import MeetCore

/// Demands of a tiny programme, tried on every composition there is: the reference for what is proven.
struct PlainDemands {
    private let problem: MatchingProblem
    private let facts: ConflictFacts
    private let pins: PinTable
    private let cohorts: [Int]

    init(_ data: TermData) {
        let working = WorkingComposition(MatchingProblem(data), pins: data.pins)
        problem = working.problem
        pins = working.pins
        facts = ConflictFacts(working, scope: nil)
        cohorts = Array(0..<problem.cohortCount)
    }

    /// All demands.
    var all: [Demand] { facts.demands(of: cohorts) + facts.tieDemands }

    /// Whether some composition meets the demands.
    func canHold(_ demands: [Demand]) -> Bool {
        var places = [Int](repeating: -1, count: problem.personCount)
        func place(_ person: Int) -> Bool {
            guard person < places.count else { return demands.allSatisfy { holds($0, places) } }
            for cohort in -1..<cohorts.count {
                places[person] = cohort
                if place(person + 1) { return true }
            }
            return false
        }
        return place(0)
    }

    private func holds(_ demand: Demand, _ places: [Int]) -> Bool {
        func members(_ cohort: Int) -> [Int] { places.indices.filter { places[$0] == cohort } }
        func count(_ cohort: Int, _ category: Int) -> Int {
            let counted = facts.counts[category]
            return members(cohort).count { problem.classCategories[Int(problem.classOf[$0])][counted.axis] == Int32(counted.category) }
        }
        switch demand {
        case .minimum(let cohort, let category): return count(cohort, category) >= facts.counts[category].minimum
        case .maximum(let cohort, let category): return count(cohort, category) <= facts.counts[category].maximum ?? .max
        case .neverAlone(let cohort, let category): return count(cohort, category) != 1
        case .fewest(let cohort): return members(cohort).count >= Int(problem.seatsLow[cohort])
        case .most(let cohort): return members(cohort).count <= Int(problem.seatsHigh[cohort])
        case .slot(let cohort): return members(cohort).allSatisfy { problem.slotFits($0, cohort) }
        case .absences(let cohort):
            return members(cohort).allSatisfy { problem.absences($0, cohort) <= problem.programme.allowedAbsences }
        case .exclusion(let cohort): return members(cohort).allSatisfy { !pins.excludes($0, from: cohort) }
        case .pin(let person): return places[person] == Int(pins.pinnedTo[person])
        case .together(let group): return Set(problem.groups[group].map { places[Int($0)] }).count == 1
        case .apart(let first, let second): return places[first] < 0 || places[first] != places[second]
        }
    }
}
