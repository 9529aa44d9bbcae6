import Testing
import TestSupport

@testable import MeetCore

/// Whom to find: proven by adding such persons to the programme and computing the score anew.
struct RecruitAdviceTests {
    /// Adds persons of some values to a term, able to come to a cohort, and gives their indices; ids sort last.
    private func adding(_ profiles: [AxisValues], to term: AdviceCase, _ cohort: Int) -> [Person] {
        profiles.enumerated().map { place, values in
            Person(
                id: PersonID("z\(place)"), name: "Ny \(place)", values: values, available: [term.data.programme.cohorts[cohort].slot],
                consent: .given(nil))
        }
    }

    /// The plain effect of new persons coming and members leaving.
    private func effect(_ profiles: [AxisValues], leaving: [Int], _ term: AdviceCase, _ cohort: Int) -> ScoreEffect {
        var after = term.data
        let recruits = adding(profiles, to: term, cohort)
        let id = term.data.programme.cohorts[cohort].id
        let gone = Set(leaving.map { term.data.people[$0].id })
        after.people += recruits
        after.composition[id] = term.data.composition[id].filter { !gone.contains($0) } + recruits.map(\.id)
        return ScoreEffect(from: PlainScore.score(term.data), to: PlainScore.score(after))
    }

    /// Values as a profile names them; on an axis that it does not name, the category of a place (counted round) or neither.
    private func values(_ profile: RecruitProfile, _ term: AdviceCase, other: Int) -> AxisValues {
        var values = AxisValues()
        for (place, axis) in term.data.programme.axes.enumerated() {
            if let named = profile.values.first(where: { $0.axis == place }) {
                if let category = named.category { values[axis.id] = axis.categories[category].id }
            } else {
                values[axis.id] = axis.categories[other % axis.categories.count].id
            }
        }
        return values
    }

    /// All combinations of categories, neither too.
    private func allValues(_ programme: Programme) -> [AxisValues] {
        programme.axes.reduce([AxisValues()]) { all, axis in
            all.flatMap { values in
                [values]
                    + axis.categories.map {
                        var next = values
                        next[axis.id] = $0.id
                        return next
                    }
            }
        }
    }

    @Test(arguments: 0..<24)
    func oneRecruitIsTheBestOfAllThatCouldBe(seed: Int) throws {
        let term = AdviceCase(seed)
        for cohort in 0..<2 {
            let members = term.leavers(cohort).filter { unit in
                let person = term.data.people[unit[0]]
                return person.together.isEmpty && term.data.pins.pinned[person.id] != term.data.programme.cohorts[cohort].id
            }.map { $0[0] }
            let isFull = term.working.memberCount(cohort) >= term.data.programme.cohorts[cohort].seats.upperBound
            let best = allValues(term.data.programme).flatMap { values in
                (isFull ? members.map { [$0] } : [[]]).map { effect([values], leaving: $0, term, cohort) }
            }.min()
            let advice = RecruitAdvice(CohortAdvice(for: cohort, in: term.working))
            #expect(advice.singles.first?.effect == (best.flatMap { $0 < .zero ? $0 : nil }))
            #expect(advice.singles.first?.isProven != false && advice.plans.allSatisfy { $0.isProven == ($0.profiles.count == 1) })
        }
    }

    @Test(arguments: 0..<24)
    func whatIsPromisedIsWhatComes(seed: Int) {
        let term = AdviceCase(seed) { $0.seats = seed % 4 == 0 ? 5...9 : 5...6 }
        let advice = RecruitAdvice(CohortAdvice(for: 0, in: term.working))
        for plan in advice.singles + advice.plans {
            #expect(plan.effect < .zero)
            #expect(plan.energy == term.working.mix(0) + plan.effect.mix)
            // Whatever they are on axes that are not named.
            for other in 0..<3 {
                let recruits = plan.profiles.enumerated().map { values($1, term, other: other + $0 * other) }
                #expect(effect(recruits, leaving: plan.leaving, term, 0) == plan.effect)
            }
        }
        #expect(zip(advice.plans, advice.plans.dropFirst()).allSatisfy { $1.effect < $0.effect })
        #expect(zip(advice.singles, advice.singles.dropFirst()).allSatisfy { $0.effect <= $1.effect })
        #expect(advice.plans.enumerated().allSatisfy { $0.element.profiles.count > $0.offset })
    }

    @Test(arguments: 0..<6)
    func twoRecruitsAreNoWorseThanTheBestOneGivenAnother(seed: Int) throws {
        let term = AdviceCase(2 * seed + 1) {
            $0.together = 0
            $0.apart = 0
            $0.pins = 0
        }
        let advice = RecruitAdvice(CohortAdvice(for: 0, in: term.working), most: 2)
        guard let one = advice.plans.first(where: { $0.profiles.count == 1 }),
            let two = advice.plans.first(where: { $0.profiles.count == 2 })
        else { return }
        let members = term.leavers(0).map { $0[0] }.filter { !one.leaving.contains($0) }
        let first = values(one.profiles[0], term, other: 0)
        let best = allValues(term.data.programme).flatMap { second in
            members.map { effect([first, second], leaving: one.leaving + [$0], term, 0) }
        }.min()
        #expect(try two.effect <= #require(best))
    }

    @Test func anAxisThatDoesNotCountIsNotNamed() {
        var data = RandomProgramme.make(seed: 7) { $0.limits = false }
        data.programme.axes.append(
            Axis(
                id: "district", kind: .spread, weight: 3,
                categories: (0..<5).map { MeetCore.Category(id: CategoryID("d\($0)")) }))
        data.programme.axes[0].weight = 0
        for place in data.programme.axes[0].categories.indices { data.programme.axes[0].categories[place].minimum = 0 }
        data.programme.crossingWeight = 0
        let problem = MatchingProblem(data)
        let axes = RecruitAxes(problem)
        #expect(axes.crossed.isEmpty && axes.separate == [1, 2])
        let advice = RecruitAdvice(CohortAdvice(for: 0, in: WorkingComposition(problem)))
        #expect(!advice.singles.isEmpty)
        for profile in (advice.singles + advice.plans).flatMap(\.profiles) {
            #expect(profile.values.allSatisfy { $0.axis == 1 || $0.axis == 2 })
        }
    }

    @Test func manyAxesAreSearchedWithoutListingAllClasses() throws {
        var data = RandomProgramme.make(seed: 7) {
            $0.people = 60
            $0.limits = false
        }
        for number in 0..<7 {
            let categories = (0..<5).map { MeetCore.Category(id: CategoryID("x\($0)"), target: 1...2) }
            data.programme.axes.append(Axis(id: AxisID("axis\(number)"), kind: .spread, weight: 1 + number, categories: categories))
            for person in data.people.indices { data.people[person].values[AxisID("axis\(number)")] = categories[(person + number) % 5].id }
        }
        let problem = MatchingProblem(data)
        // People alike on all seven axes: far from what is wanted.
        let composition = Composition(["c0": (0..<6).map { data.people[5 * $0].id }])
        data.composition = composition
        let advice = RecruitAdvice(CohortAdvice(for: 0, in: WorkingComposition(problem, composition)))
        let best = try #require(advice.plans.first)
        #expect(best.isProven)
        let recruits = best.profiles.map { profile in
            var values = AxisValues()
            for value in profile.values {
                let axis = data.programme.axes[value.axis]
                if let category = value.category { values[axis.id] = axis.categories[category].id }
            }
            return values
        }
        let before = PlainScore.score(data)
        let gone = Set(best.leaving.map { data.people[$0].id })
        let new = recruits.enumerated().map {
            Person(id: PersonID("z\($0)"), name: "Ny", values: $1, available: [data.programme.cohorts[0].slot])
        }
        data.people += new
        data.composition["c0"] = data.composition["c0"].filter { !gone.contains($0) } + new.map(\.id)
        #expect(ScoreEffect(from: before, to: PlainScore.score(data)) == best.effect)
    }
}
