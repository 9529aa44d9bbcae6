import Testing
import TestSupport

@testable import MeetCore

/// The rounds of a proof, against every composition of many tiny programmes.
struct BoundWorkTests {
    /// A programme in which much is odd, so that every kind of rule meets every other.
    private func programme(_ seed: Int) -> TermData {
        var data = RandomProgramme.make(seed: UInt64(seed) + 4000) {
            $0.people = 6
            $0.cohorts = seed % 4 == 0 ? 3 : 2
            $0.seats = [2...2, 1...3, 2...3, 0...2, 2...4][seed % 5]
            $0.availability = seed % 3 == 0 ? 0.5 : 0.9
            $0.together = seed % 2 == 0 ? 0.4 : 0
            $0.apart = seed % 7 == 0 ? 0.4 : 0
            $0.away = 0.01
            $0.minimum = seed % 9 == 0 ? 1 : 0
            $0.limits = seed % 3 != 1
            $0.pins = seed % 5 == 0 ? 0.2 : 0
        }
        data.programme.crossingWeight = seed % 2
        if seed % 8 == 3 { data.programme.axes[0].weight = 0 }
        if seed % 8 == 5 { data.programme.axes[2].weight = 0 }
        return data
    }

    /// A match's view of a programme: what is locked, with a cohort out of its scope now and then.
    private func space(_ data: TermData, _ seed: Int) -> MatchSpace {
        var random = SeededRandom(seed: UInt64(seed))
        let problem = MatchingProblem(data)
        var start = WorkingComposition(problem, pins: data.pins)
        for person in 0..<problem.personCount where random.below(3) == 0 {
            let cohort = random.below(problem.cohortCount)
            if start.mayPlace(person, cohort), start.size(cohort) < Int(problem.seatsHigh[cohort]) { start.move(person, to: cohort) }
        }
        var scope = MatchScope()
        if seed % 3 == 1 { scope = MatchScope(cohorts: [problem.cohorts[0]]) }
        return MatchSpace(start, scope: scope, random: &random)
    }

    /// The score of every composition that leaves those who are locked where they are and breaks no hard rule.
    private func scores(_ space: MatchSpace) -> [(unfilled: Int, mix: Int)] {
        var working = space.working
        let free = space.isLocked.indices.filter { !space.isLocked[$0] }
        var found: [(unfilled: Int, mix: Int)] = []
        func place(_ next: Int) {
            guard next < free.count else {
                if working.levels.first == 0 { found.append((working.levels.second, working.levels.third)) }
                return
            }
            for cohort in [WorkingComposition.waiting] + space.scope where cohort < 0 || working.mayPlace(free[next], cohort) {
                working.move(free[next], to: cohort)
                place(next + 1)
            }
            working.move(free[next], to: WorkingComposition.waiting)
        }
        place(0)
        return found
    }

    @Test(arguments: 0..<150)
    func noRoundIsAboveWhatACompositionReaches(seed: Int) {
        let space = space(programme(seed), seed)
        let scores = scores(space)
        let least = scores.map(\.unfilled).min()
        let task = BoundTask(space.working, scope: space.scope, isLocked: space.isLocked, seed: 1)
        if let least { #expect(task.unfilledBound <= least) }
        var work = BoundWork(space.working, scope: space.scope, isLocked: space.isLocked, seed: 1)
        var rounds = 0
        var last = 0
        while !work.isDone, rounds < 400 {
            work.round { false }
            rounds += 1
            #expect(work.bound >= last)
            last = work.bound
            // Where every seat can be taken as far as is proven, it is a bound for those who take every seat.
            let bounded = scores.filter { !work.isFull || $0.unfilled == work.unfilledBound }
            if let mix = bounded.map(\.mix).min() { #expect(last <= mix) }
            if let deal = work.deal { check(deal, space) }
        }
        #expect(work.isDone)
        task.run(mostRounds: 400)
        if let least, let bound = task.bound(unfilled: least), let mix = scores.filter({ $0.unfilled == least }).map(\.mix).min() {
            #expect(bound <= mix)
        }
    }

    /// A deal costs what it says on the axes that it knows, and there are enough who can come for each class at each set of times.
    private func check(_ deal: CohortDeal, _ space: MatchSpace) {
        let working = space.working
        let every = Set(working.problem.programme.axes.indices)
        let fits = (AxisCluster.all(of: working.problem) + [every]).contains { axes in
            let groups = Array(working.problem.groups.indices)
            let problem = ClassProblem(working, scope: space.scope, isLocked: space.isLocked, axes: axes, groups: groups)
            guard problem.classOf == deal.classOf, problem.classOfGroup == deal.classOfGroup else { return false }
            var energy = 0
            var demand = [Double](repeating: 0, count: problem.supplySize)
            for kind in problem.kinds {
                let pricing = Pricing(problem, kind, isFull: problem.unfilledBound == 0)
                for cohort in kind.cohorts {
                    guard let counts = deal.wanted[cohort] else { continue }
                    guard pricing.allows(counts), let cost = pricing.energy(pricing.sums(counts)) else { return false }
                    energy += cost
                    for group in counts.indices { demand[kind.group * problem.classCount + group] += Double(counts[group]) }
                }
            }
            return energy + problem.fixedEnergy == deal.energy && SupplyCondition.broken(by: demand, in: problem).isEmpty
        }
        #expect(fits)
    }

    @Test func whoIsAskedToStopStopsSoonAlsoWithVeryManyClasses() {
        var data = RandomProgramme.make(seed: 8) {
            $0.people = 1500
            $0.cohorts = 30
            $0.seats = 22...24
        }
        let contrast = data.programme.axes[0]
        for number in 0..<6 {
            let axis = Axis(id: AxisID("more\(number)"), kind: .contrast, weight: 1, categories: contrast.categories)
            data.programme.axes.append(axis)
            for place in data.people.indices { data.people[place].values[axis.id] = contrast.categories[(place >> number) & 1].id }
        }
        let working = WorkingComposition(MatchingProblem(data))
        let task = BoundTask(working, scope: Array(0..<30), isLocked: [Bool](repeating: false, count: 1500), seed: 1)
        let start = ContinuousClock.now
        task.start()
        while ContinuousClock.now - start < .milliseconds(500) {}
        task.finish()
        // Far more than it takes, far less than the minutes of a proof that asks nobody.
        #expect(ContinuousClock.now - start < .seconds(10))
        #expect(task.bound(unfilled: task.unfilledBound) != nil)
    }

    /// Programmes at the edge of what can be written.
    @Test(arguments: 0..<10)
    func oddProgrammesAreMatched(odd: Int) {
        var data = RandomProgramme.make(seed: 77) {
            $0.people = odd == 0 ? 0 : 24
            $0.cohorts = odd == 2 ? 0 : 3
            $0.seats = odd == 3 ? 0...6 : odd == 4 ? 5...250 : odd == 9 ? 0...2_000_000_000 : 5...6
            $0.slots = odd == 6 ? 3 : 2
            $0.pins = odd == 5 ? 1 : 0
            $0.minimum = odd == 7 ? 30 : 1
        }
        if odd == 1 { data.programme.axes = [] }
        if odd == 6 { for place in data.people.indices { data.people[place].available.removeAll { $0 == "s2" } } }
        if odd == 8 {
            // Seven contrasts: more rows than can be packed.
            let contrast = data.programme.axes[0]
            for number in 0..<6 {
                let axis = Axis(id: AxisID("more\(number)"), kind: .contrast, weight: 1, categories: contrast.categories)
                data.programme.axes.append(axis)
                for place in data.people.indices { data.people[place].values[axis.id] = contrast.categories[(place >> number) & 1].id }
            }
        }
        let result = Matcher(MatchingProblem(data), seed: 1).run(from: Composition(), pins: data.pins, stop: StopRule(steps: 3000))
        if let bound = result.mixBound { #expect(bound <= result.score.mix) }
        if odd == 1, result.score.hard == 0, result.score.unfilled == 0 { #expect(result.status == .optimal) }
    }

    @Test func emptySeatsOutsideTheScopeTakeNothingFromTheBound() {
        let data = RandomProgramme.make(seed: 21) {
            $0.people = 20
            $0.seats = 0...5
            $0.minimum = 0
            $0.limits = false
            $0.availability = 1
        }
        let problem = MatchingProblem(data)
        let result = Matcher(problem, scope: MatchScope(cohorts: [problem.cohorts[0]]), seed: 1)
            .run(from: Composition(), stop: StopRule(steps: 30_000))
        #expect(result.score.unfilled == 5)
        #expect(result.mixBound != nil)
        #expect(result.status == .optimal)
    }
}
