import TestSupport

@testable import MeetCore

/// A small made-up term with some people seated, and what every step in it plainly does.
struct AdviceCase {
    let data: TermData
    let working: WorkingComposition

    /// A term of a seed; on even seeds people are seated anyhow, rules broken too, on odd ones as a short match leaves them.
    init(_ seed: Int, selection: Programme.Selection = .lottery, _ change: (inout RandomProgramme.Size) -> Void = { _ in }) {
        var data = RandomProgramme.make(seed: UInt64(seed)) {
            $0.people = 34
            $0.pins = 0.06
            $0.together = 0.2
            $0.apart = 0.25
            change(&$0)
        }
        data.programme.selection = selection
        let problem = MatchingProblem(data)
        if seed.isMultiple(of: 2) {
            var random = SeededRandom(seed: UInt64(seed))
            var working = WorkingComposition(problem, pins: data.pins)
            for _ in 0..<(5 * data.programme.cohorts.count) {
                working.move(random.below(data.people.count), to: random.below(data.programme.cohorts.count))
            }
            data.composition = working.composition
        } else {
            data.composition = Matcher(problem, seed: 1).run(from: Composition(), pins: data.pins, stop: StopRule(steps: 1500)).composition
            if let first = data.composition["c0"].first, seed.isMultiple(of: 3) { data.composition["c0"].removeAll { $0 == first } }
        }
        self.data = data
        working = WorkingComposition(problem, data.composition, pins: data.pins)
    }

    /// What the plain score changes by when persons leave a cohort and others come into it.
    func effect(in cohort: Int, leaving: [Int], entering: [Int]) -> ScoreEffect {
        var after = data
        let id = data.programme.cohorts[cohort].id
        let going = Set(leaving.map { data.people[$0].id })
        after.composition[id] = data.composition[id].filter { !going.contains($0) } + entering.map { data.people[$0].id }
        return ScoreEffect(from: PlainScore.score(data), to: PlainScore.score(after))
    }

    /// The members of a cohort, each with those of the same label.
    func leavers(_ cohort: Int) -> [[Int]] {
        units(data.people.indices.filter { place($0) == cohort })
    }

    /// Those who wait and could come, each with those of the same label.
    func entrants(_ cohort: Int) -> [[Int]] {
        units(data.people.indices.filter { place($0) == nil }).filter { unit in
            unit.allSatisfy { couldCome($0, cohort) }
                && unit.allSatisfy { person in
                    companions(person).allSatisfy { place($0) == nil || place($0) == cohort }
                }
        }
    }

    /// Whether a person can come at the cohort's time and is not pinned elsewhere.
    private func couldCome(_ person: Int, _ cohort: Int) -> Bool {
        let plan = data.programme.cohorts[cohort]
        guard case .dates(let dates) = plan.schedule, data.people[person].available.contains(plan.slot) else { return false }
        let away = dates.count { data.people[person].unavailable.contains($0) }
        let pin = data.pins.pinned[data.people[person].id]
        return away <= data.programme.allowedAbsences && (pin == nil || pin == plan.id)
    }

    private func place(_ person: Int) -> Int? {
        data.programme.cohorts.indices.first { data.composition[data.programme.cohorts[$0].id].contains(data.people[person].id) }
    }

    private func companions(_ person: Int) -> [Int] {
        let label = data.people[person].together
        return label.isEmpty ? [person] : data.people.indices.filter { data.people[$0].together == label }
    }

    private func units(_ persons: [Int]) -> [[Int]] {
        let all = persons.map { person in companions(person).filter { persons.contains($0) } }
        return all.enumerated().filter { place, unit in !all[..<place].contains(unit) }.map(\.element)
    }
}
