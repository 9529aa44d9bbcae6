public import MeetCore

/// Edits of a programme as a coordinator could make them, the same for one seed: all sorts, also such as leave people without their values.
public struct RandomEdits {
    private var random: SeededRandom

    /// The edits of a seed.
    public init(seed: UInt64) { random = SeededRandom(seed: seed, stream: 31) }

    /// A programme with something of it added, changed, moved or removed; still one that programme.json could describe.
    public mutating func edited(_ programme: Programme) -> Programme {
        var changed = programme
        edit(&changed)
        return changed
    }

    private mutating func edit(_ programme: inout Programme) {
        switch random.below(14) {
        case 0 where programme.axes.count > 1: programme.axes.remove(at: random.below(programme.axes.count))
        case 1:
            let axis = random.below(max(1, programme.axes.count))
            guard programme.axes.indices.contains(axis), programme.axes[axis].kind == .spread, programme.axes[axis].categories.count > 2
            else { break }
            programme.axes[axis].categories.remove(at: random.below(programme.axes[axis].categories.count))
        case 2 where programme.cohorts.count > 1: programme.cohorts.remove(at: random.below(programme.cohorts.count))
        case 3 where programme.slots.count > 1:
            let gone = programme.slots.remove(at: random.below(programme.slots.count)).id
            for cohort in programme.cohorts.indices where programme.cohorts[cohort].slot == gone {
                programme.cohorts[cohort].slot = programme.slots[0].id
            }
        case 4: addAxis(&programme)
        case 5: addCohort(&programme)
        case 6 where !programme.axes.isEmpty: programme.axes.reverse()
        case 7 where !programme.axes.isEmpty:
            programme.axes[random.below(programme.axes.count)].weight = random.below(2) == 0 ? 0 : random.below(100_001)
        case 8 where !programme.cohorts.isEmpty:
            let least = random.below(8)
            programme.cohorts[random.below(programme.cohorts.count)].seats = least...(least + 1 + random.below(8))
        case 9 where !programme.cohorts.isEmpty:
            programme.cohorts[random.below(programme.cohorts.count)].slot = programme.slots[random.below(programme.slots.count)].id
        case 10: programme.minimumSessions = random.below(programme.sessionsPerCohort + 1)
        case 11: programme.crossingWeight = random.below(5)
        case 12 where !programme.axes.isEmpty:
            let axis = random.below(programme.axes.count)
            programme.axes[axis].from = nil
            for place in programme.axes[axis].categories.indices { programme.axes[axis].categories[place].from = [] }
        default: changeCategory(&programme)
        }
    }

    private mutating func changeCategory(_ programme: inout Programme) {
        guard !programme.axes.isEmpty else { return }
        let axis = random.below(programme.axes.count)
        let place = random.below(programme.axes[axis].categories.count)
        let minimum = random.below(5)
        programme.axes[axis].categories[place].minimum = minimum
        programme.axes[axis].categories[place].maximum = random.below(3) == 0 ? minimum + random.below(5) : nil
        let low = random.below(6)
        programme.axes[axis].categories[place].target = random.below(2) == 0 ? low...(low + random.below(4)) : nil
        programme.axes[axis].categories[place].neverAlone = random.below(3) == 0
    }

    private mutating func addAxis(_ programme: inout Programme) {
        var number = 1
        while programme.axis(AxisID("extra\(number)")) != nil { number += 1 }
        let bands = ["-1970", "1971-1990", "1991-"]
        let isMade = random.below(2) == 0
        let kind: Axis.Kind = random.below(2) == 0 ? .contrast : .spread
        let categories = (0..<(kind == .contrast ? 2 : 3)).map { place in
            MeetCore.Category(id: CategoryID("x\(place)"), from: isMade ? [bands[place]] : [])
        }
        programme.axes.append(
            Axis(
                id: AxisID("extra\(number)"), kind: kind, weight: random.below(6), categories: categories,
                from: isMade ? .birthYear : nil))
    }

    private mutating func addCohort(_ programme: inout Programme) {
        guard var cohort = programme.cohorts.last else { return }
        var number = 1
        while programme.cohort(CohortID("extra\(number)")) != nil { number += 1 }
        cohort.id = CohortID("extra\(number)")
        if random.below(2) == 0 { cohort.schedule = .rhythm(first: CivilDate(dayNumber: 20_800), everyDays: 1 + random.below(20)) }
        programme.cohorts.append(cohort)
    }
}
