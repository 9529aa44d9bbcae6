import TestSupport
import Testing

@testable import MeetCore

/// What the Compose screen shows of applicants and of a cohort is what a plain recomputation gives, whatever was done before.
struct ApplicantsTests {
    private struct Entry {
        let person: Int
        let effect: Int
        let isExcluded: Bool
    }

    /// The list made the slow way: everybody is asked, the energy of the members is computed anew with each, and the list is sorted.
    private func plain(
        _ cohort: Int, _ working: WorkingComposition, _ data: TermData, _ order: Applicants.Order, _ names: [Int32]
    ) -> [Entry] {
        let energy = MixEnergy(data.programme)
        let members = working.memberIndices(cohort).map { data.people[$0].values }
        let now = energy.total(members)
        let id = data.programme.cohorts[cohort].id
        let entries = data.people.indices.compactMap { person -> Entry? in
            let pinned = working.currentPins.pinned[data.people[person].id]
            guard working.cohort(of: person) == nil, working.problem.mayAttend(person, cohort), pinned == nil || pinned == id else {
                return nil
            }
            let then = energy.total(members + [data.people[person].values])
            return Entry(person: person, effect: then - now, isExcluded: working.currentPins.excludes(data.people[person].id, from: id))
        }
        func key(_ entry: Entry) -> [Int] {
            let person = data.people[entry.person]
            let excluded = entry.isExcluded ? 1 : 0
            let name = Int(names[entry.person])
            switch order {
            case .effect: return [excluded, entry.effect, name]
            case .name: return [excluded, name]
            case .waiting: return [excluded, person.registered.map { Int($0.dayNumber) } ?? Int.max, name]
            case .axis(let place):
                let axis = data.programme.axes[place]
                let category = person.values[axis.id].flatMap { axis.index(of: $0) } ?? axis.categories.count
                return [excluded, category, entry.effect, name]
            }
        }
        return entries.sorted { key($0).lexicographicallyPrecedes(key($1)) }
    }

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func effectsAndOrdersAreThoseOfAPlainRecomputation(seed: UInt64) {
        var data = RandomProgramme.make(seed: seed) { size in
            size.people = 60
            size.cohorts = 3
            size.pins = 0.08
        }
        var random = SeededRandom(seed: seed, stream: 3)
        for person in data.people.indices where random.below(4) > 0 {
            data.people[person].registered = CivilDate(dayNumber: Int32(20_000 + random.below(30)))
        }
        let problem = MatchingProblem(data)
        var working = WorkingComposition(problem, data.composition, pins: data.pins)
        let byName = data.people.indices.sorted { ($0 &* 7919) % 61 < ($1 &* 7919) % 61 }
        var names = [Int32](repeating: 0, count: byName.count)
        for (rank, person) in byName.enumerated() { names[person] = Int32(rank) }
        for step in 0..<40 {
            let person = random.below(data.people.count)
            let cohort = random.below(3)
            switch random.below(6) {
            case 0: working.seat(person, in: nil)
            case 1: working.setPin(person, to: random.below(2) == 0 ? cohort : nil)
            case 2: working.setExclusion(person, from: cohort, random.below(2) == 0)
            default: working.seat(person, in: cohort)
            }
            for order in Applicants.Order.all(axes: data.programme.axes.count) {
                let list = Applicants(for: cohort, in: working, order: order, among: byName)
                let plain = plain(cohort, working, data, order, names)
                #expect(list.persons == plain.map(\.person), "seed \(seed), step \(step), \(order)")
                #expect(list.persons.map { list.effect(of: $0, in: problem) } == plain.map(\.effect), "seed \(seed), step \(step)")
                #expect(list.excludedCount == plain.count(where: \.isExcluded))
                #expect(list.unableCount == 0 && list.ableCount == plain.count - list.excludedCount)
                // With those who cannot come: everybody who is no member, those last and by name.
                let all = Applicants(for: cohort, in: working, order: order, among: byName, includingUnable: true)
                let unable = byName.filter { working.cohort(of: $0) != cohort && !list.persons.contains($0) }
                #expect(all.persons == list.persons + unable && all.unableCount == unable.count)
                for place in all.persons.indices { #expect(all.isUnable(at: place) == (place >= list.persons.count)) }
            }
            let terms = CohortTerm.all(in: cohort, working)
            let members = working.memberIndices(cohort).map { data.people[$0].values }
            let plainTerms = MixEnergy(data.programme).terms(members)
            #expect(terms.reduce(0) { $0 + $1.energy } == working.mix(cohort))
            #expect(terms.map(\.energy).sorted() == plainTerms.map(\.energy).sorted(), "seed \(seed), step \(step)")
            #expect(CohortTerm.worst(in: cohort, working)?.energy ?? 0 == plainTerms.map(\.energy).max() ?? 0)
            for member in working.memberIndices(cohort) {
                let rest = working.memberIndices(cohort).filter { $0 != member }.map { data.people[$0].values }
                #expect(working.mixEffect(ofRemoving: member) == MixEnergy(data.programme).total(rest) - working.mix(cohort))
            }
        }
    }

    @Test func datesFarApartAreOrderedToo() {
        var data = RandomProgramme.make(seed: 2) { $0.people = 12 }
        for person in data.people.indices where person % 3 > 0 {
            data.people[person].registered = CivilDate(year: 1 + (person * 701) % 2900, month: 1, day: 1)
        }
        let working = WorkingComposition(MatchingProblem(data))
        let all = Array(data.people.indices)
        let list = Applicants(for: 0, in: working, order: .waiting, among: all).persons
        let days = list.map { data.people[$0].registered?.dayNumber ?? Int32.max }
        #expect(days == days.sorted() && list.count > 4)
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func whatIsProvenOfACohortHoldsAndItsStampTellsWhen(seed: UInt64) {
        let data = RandomProgramme.make(seed: seed) { size in
            size.people = 24
            size.cohorts = 2
            size.limits = false
            size.together = 0
            size.apart = 0
        }
        let problem = MatchingProblem(data)
        let first = Matcher(problem, seed: seed).run(from: Composition(), stop: StopRule(steps: 2000)).composition
        var working = WorkingComposition(problem, first)
        let bound = CohortBound(of: 0, in: working)
        bound.run(mostRounds: 60)
        let scope = MatchScope(cohorts: [problem.cohorts[0]])
        for run in 1...4 as ClosedRange<UInt64> {
            let result = Matcher(problem, scope: scope, seed: run).run(from: first, stop: StopRule(steps: 4000))
            guard result.score.hard == 0, result.score.unfilled == working.score.unfilled, let proven = bound.energy else { continue }
            let found = WorkingComposition(problem, result.composition)
            #expect(proven <= found.mix(0), "seed \(seed)")
            #expect(found.poolStamp(of: 0) == working.poolStamp(of: 0))
        }
        let stamp = working.poolStamp(of: 0)
        for person in working.memberIndices(0) { working.seat(person, in: nil) }
        #expect(working.poolStamp(of: 0) == stamp)
        if let other = working.memberIndices(1).first {
            working.seat(other, in: nil)
            #expect(working.poolStamp(of: 0) != stamp)
            working.seat(other, in: 1)
            #expect(working.poolStamp(of: 0) == stamp)
        }
        working.setExclusion(0, from: 0, true)
        #expect(working.poolStamp(of: 0) != stamp)
    }
}
