/// What a changed programme does to what is there: compares two compilations of the same people.
public struct RuleChange {
    private let data: TermData
    private let before: WorkingComposition
    private let after: WorkingComposition
    private let records: [CohortID: CohortRecords]

    /// A change of programme.
    /// - Parameters:
    ///   - data: programme and people as they are.
    ///   - before: who sits where now.
    ///   - after: the same persons in the changed programme.
    ///   - records: how much is kept of each cohort.
    public init(
        _ data: TermData, before: WorkingComposition, after: WorkingComposition, records: [CohortID: CohortRecords] = [:]
    ) {
        self.records = records
        self.data = data
        self.before = before
        self.after = after
    }

    /// All that goes or no longer fits, what is gone first.
    public var losses: [RuleLoss] {
        removedValues + removedSlots + removedCohorts + removedOrigins + misfits + brokenRules + recounted
    }

    private var old: Programme { before.problem.programme }
    private var new: Programme { after.problem.programme }

    private var removedValues: [RuleLoss] {
        var axes: [AxisID: Int] = [:]
        var categories: [AxisValues.Entry: Int] = [:]
        let left = Dictionary(new.axes.map { ($0.id, Set($0.categories.map(\.id))) }, uniquingKeysWith: { first, _ in first })
        let isCut = old.axes.contains { axis in axis.categories.contains { left[axis.id]?.contains($0.id) != true } }
        guard isCut else { return [] }
        for person in data.people {
            for entry in person.values.entries {
                guard let kept = left[entry.axis] else {
                    axes[entry.axis, default: 0] += 1
                    continue
                }
                if !kept.contains(entry.category) { categories[entry, default: 0] += 1 }
            }
        }
        return old.axes.flatMap { axis -> [RuleLoss] in
            guard left[axis.id] != nil else {
                return axes[axis.id].map { [.axisValues(axis.id, count: $0)] } ?? []
            }
            return axis.categories.compactMap { category in
                categories[AxisValues.Entry(axis: axis.id, category: category.id)].map { .categoryValues(axis.id, category.id, count: $0) }
            }
        }
    }

    private var removedSlots: [RuleLoss] {
        let kept = Set(new.slots.map(\.id))
        return old.slots.filter { !kept.contains($0.id) }.compactMap { slot in
            let count = data.people.count { $0.available.contains(slot.id) }
            return count > 0 ? .slotAnswers(slot.id, count: count) : nil
        }
    }

    private var removedCohorts: [RuleLoss] {
        let kept = Set(new.cohorts.map(\.id))
        guard old.cohorts.contains(where: { !kept.contains($0.id) }) else { return [] }
        let pins = before.currentPins
        return old.cohorts.enumerated().flatMap { place, cohort -> [RuleLoss] in
            guard !kept.contains(cohort.id) else { return [] }
            let fixed = pins.pinned.values.count { $0 == cohort.id } + pins.excluded.values.count { $0.contains(cohort.id) }
            let members = before.memberCount(place)
            let records = records[cohort.id] ?? CohortRecords()
            let bookings = data.bookings.count { $0.session.cohort == cohort.id && $0.state.isActive }
            var losses: [RuleLoss] = []
            if members + fixed + records.versions > 0 {
                losses.append(.cohort(cohort.id, members: members, fixed: fixed, versions: records.versions))
            }
            if bookings + records.marks + records.seatedSessions > 0 {
                losses.append(.sessions(cohort.id, bookings: bookings, marks: records.marks, tables: records.seatedSessions))
            }
            return losses
        }
    }

    /// What categories were made of that go since it is of another field.
    private var removedOrigins: [RuleLoss] {
        old.axes.compactMap { former in
            guard former.from != nil, let axis = new.axis(former.id), axis.from != former.from else { return nil }
            let count = former.categories.reduce(0) { sum, category in
                guard let place = axis.index(of: category.id) else { return sum }
                return sum + category.from.count { !axis.categories[place].from.contains($0) }
            }
            return count > 0 ? .origins(former.id, count: count) : nil
        }
    }

    /// Members who could come before and cannot now, and members beyond the seats.
    private var misfits: [RuleLoss] {
        let places = Dictionary(old.cohorts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        return new.cohorts.enumerated().flatMap { place, cohort -> [RuleLoss] in
            guard let former = places[cohort.id] else { return [] }
            let unable = after.memberIndices(place).count {
                before.problem.mayAttend($0, former) && !after.problem.mayAttend($0, place)
            }
            let surplus = after.memberCount(place) - cohort.seats.upperBound
            var losses: [RuleLoss] = []
            if unable > 0 { losses.append(.unable(cohort.id, count: unable)) }
            if surplus > 0, cohort.seats.upperBound < old.cohorts[former].seats.upperBound {
                losses.append(.tooMany(cohort.id, count: surplus))
            }
            return losses
        }
    }

    private var brokenRules: [RuleLoss] {
        // Cohorts in which nobody sits yet keep no rule, and say nothing of the change.
        func broken(_ working: WorkingComposition) -> Int {
            working.problem.programme.cohorts.indices.reduce(0) {
                working.memberCount($1) > 0 ? $0 + working.brokenRules(in: $1).count : $0
            }
        }
        let (before, after) = (broken(before), broken(after))
        return after > before ? [.broken(before: before, after: after)] : []
    }

    private var recounted: [RuleLoss] {
        new.axes.enumerated().compactMap { place, axis in
            guard let former = old.axes.firstIndex(where: { $0.id == axis.id }) else { return nil }
            let previous = old.axes[former]
            let isMade = axis.from != previous.from || axis.categories.map(\.from) != previous.categories.map(\.from)
            guard isMade || axis.from == .age else { return nil }
            let count = (0..<data.people.count).count { person in
                let now = after.problem.category(of: person, axis: place).map { axis.categories[$0].id }
                let then = before.problem.category(of: person, axis: former).map { previous.categories[$0].id }
                return now != then
            }
            return count > 0 ? .recounted(axis.id, count: count) : nil
        }
    }
}
