import TestSupport
import Testing

@testable import MeetCore

/// What is counted before a programme is changed, against counting person by person.
@Suite struct FeasibilityTests {
    private func compiled(_ data: TermData) -> MatchingProblem { MatchingProblem(data, dates: SessionDates.resolve(data.programme)) }

    private func canCome(_ person: Person, _ cohort: Cohort, _ programme: Programme) -> Bool {
        let dates = SessionDates(of: cohort, in: programme).dates
        return person.available.contains(cohort.slot)
            && programme.sessionsPerCohort - dates.count { person.unavailable.contains($0) } >= programme.minimumSessions
    }

    @Test(arguments: UInt64(1)...15)
    func supplyIsThePlainCount(seed: UInt64) {
        var data = MadeAxes.term(seed: seed)
        var edits = RandomEdits(seed: seed)
        for _ in 0..<Int(seed) { data.programme = edits.edited(data.programme) }
        let programme = data.programme
        let supplies = SupplyTable.supplies(compiled(data))
        #expect(supplies.first?.axis == nil && supplies.first?.all == data.people.count)
        for supply in supplies {
            let axis = supply.axis.flatMap { programme.axis($0) }
            let category = axis?.categories.first { $0.id == supply.category }
            let people = data.people.filter { person in axis.map { MadeAxes.plain(person, on: $0, in: programme) == category?.id } ?? true }
            func able(_ cohorts: [Cohort]) -> Int { people.count { person in cohorts.contains { canCome(person, $0, programme) } } }
            func wanted(_ cohorts: [Cohort]) -> Int { cohorts.reduce(0) { $0 + (category?.minimum ?? $1.seats.lowerBound) } }
            #expect(supply.all == people.count && supply.able == able(programme.cohorts), "\(seed) \(supply)")
            #expect(supply.wanted == wanted(programme.cohorts))
            for slot in supply.slots {
                let cohorts = programme.cohorts.filter { $0.slot == slot.slot }
                #expect(slot.able == able(cohorts) && slot.wanted == wanted(cohorts) && slot.cohorts == cohorts.count, "\(seed)")
            }
            let worst = supply.slots.map(\.lacking).max() ?? 0
            #expect(supply.scarcest?.lacking == (worst > 0 ? worst : nil))
        }
    }

    @Test(arguments: UInt64(1)...15)
    func lossesAreThePlainCounts(seed: UInt64) {
        var data = MadeAxes.term(seed: seed)
        let ids = data.people.map(\.id)
        data.composition = Composition(["c0": Array(ids[0..<6]), "c1": Array(ids[6..<12])])
        data.pins = Pins(pinned: [ids[0]: "c0"], excluded: [ids[20]: ["c1"]])
        var edits = RandomEdits(seed: seed &* 7)
        var after = data
        for _ in 0..<3 { after.programme = edits.edited(after.programme) }
        let (old, new) = (data.programme, after.programme)
        let losses = RuleChange(
            data, before: WorkingComposition(compiled(data), data.composition, pins: data.pins),
            after: WorkingComposition(compiled(after), data.composition, pins: data.pins),
            records: [
                "c1": CohortRecords(versions: Int(seed % 2), marks: Int(seed % 3), seatedSessions: Int(seed % 5) / 2)
            ]
        ).losses
        var expected: [RuleLoss] = []
        for axis in old.axes {
            guard let kept = new.axis(axis.id) else {
                let count = data.people.count { $0.values[axis.id] != nil }
                if count > 0 { expected.append(.axisValues(axis.id, count: count)) }
                continue
            }
            for category in axis.categories where kept.index(of: category.id) == nil {
                let count = data.people.count { $0.values[axis.id] == category.id }
                if count > 0 { expected.append(.categoryValues(axis.id, category.id, count: count)) }
            }
        }
        for slot in old.slots where new.slot(slot.id) == nil {
            let count = data.people.count { $0.available.contains(slot.id) }
            if count > 0 { expected.append(.slotAnswers(slot.id, count: count)) }
        }
        for cohort in old.cohorts where new.cohort(cohort.id) == nil {
            let members = data.composition[cohort.id].count
            let versions = cohort.id == "c1" ? Int(seed % 2) : 0
            if members > 0 { expected.append(.cohort(cohort.id, members: members, fixed: 1, versions: versions)) }
            let (marks, tables) = cohort.id == "c1" ? (Int(seed % 3), Int(seed % 5) / 2) : (0, 0)
            if marks + tables > 0 { expected.append(.sessions(cohort.id, bookings: 0, marks: marks, tables: tables)) }
        }
        for axis in old.axes {
            guard axis.from != nil, let then = new.axis(axis.id), then.from != axis.from else { continue }
            let texts = axis.categories.flatMap { category in
                then.categories.filter { $0.id == category.id }.flatMap { kept in category.from.filter { !kept.from.contains($0) } }
            }
            if !texts.isEmpty { expected.append(.origins(axis.id, count: texts.count)) }
        }
        for cohort in new.cohorts {
            guard let former = old.cohort(cohort.id) else { continue }
            let members = data.composition[cohort.id].compactMap { id in data.people.first { $0.id == id } }
            let unable = members.count { canCome($0, former, old) && !canCome($0, cohort, new) }
            if unable > 0 { expected.append(.unable(cohort.id, count: unable)) }
            let surplus = members.count - cohort.seats.upperBound
            if surplus > 0, cohort.seats.upperBound < former.seats.upperBound { expected.append(.tooMany(cohort.id, count: surplus)) }
        }
        let plain = losses.filter {
            if case .broken = $0 { return false }
            if case .recounted = $0 { return false }
            return true
        }
        #expect(plain == expected, "seed \(seed)")
        for case .recounted(let id, let count) in losses {
            let moved = data.people.count { person in
                let then = old.axis(id).flatMap { MadeAxes.plain(person, on: $0, in: old) }
                return then != new.axis(id).flatMap { MadeAxes.plain(person, on: $0, in: new) }
            }
            #expect(count == moved)
        }
        for loss in losses {
            for language in Language.allCases { #expect(!loss.sentence(Words(language), old: old, new: new).isEmpty) }
        }
    }

    @Test(arguments: UInt64(1)...10)
    func gapsAreThosePersonsWithoutACategory(seed: UInt64) {
        let data = MadeAxes.term(seed: seed)
        let gaps = AxisGap.gaps(compiled(data), data.people)
        for axis in data.programme.axes {
            let lost = data.people.filter { $0.consent.isGiven && MadeAxes.plain($0, on: axis, in: data.programme) == nil }
            let gap = gaps.first { $0.axis == axis.id }
            guard axis.from != nil, !lost.isEmpty else {
                #expect(gap == nil)
                continue
            }
            #expect(gap.map { $0.without + $0.values.reduce(0) { $0 + $1.count } } == lost.count)
            if axis.from == .district {
                let names = Set(lost.map(\.district).filter { !$0.isEmpty })
                #expect(gap.map { Set($0.values.map(\.text)) } == names)
            }
        }
    }

    @Test func anUnchangedProgrammeLosesNothing() {
        let data = MadeAxes.term(seed: 1)
        let working = WorkingComposition(compiled(data), data.composition)
        #expect(RuleChange(data, before: working, after: working).losses.isEmpty)
    }
}
