/// Those who could come into a cohort: they wait, can come at its time, and are not pinned elsewhere. Sorted into kinds.
///
/// A group that comes together is there as one, where all of it waits or is in the cohort already, and all who wait can come.
struct Entrants: Sendable {
    /// The kinds, in no order that means anything.
    private(set) var kinds: [EntrantKind] = []
    /// Of each kind, the first person of each who come in together.
    private(set) var leaders: [[Int32]] = []
    private var places: [EntrantKind: Int] = [:]
    /// The kinds of persons whom nothing but class and dates away tells apart: most are of such, and there may be very many.
    private var plain: [Int32]
    private let stride: Int

    /// Those who could come into a cohort.
    init(to cohort: Int, in working: WorkingComposition) {
        let problem = working.problem
        stride = problem.programme.allowedAbsences + 1
        plain = [Int32](repeating: -1, count: problem.classCategories.count * stride)
        let hasExclusions = !working.pins.excludedFrom.isEmpty
        for waiting in working.waitingPersons {
            let person = Int(waiting)
            guard problem.mayAttend(person, cohort) else { continue }
            let isPlain =
                working.pins.pinnedTo[person] < 0 && problem.groupOf[person] < 0 && !problem.hasApart[person]
                && !(hasExclusions && working.pins.excludes(person, from: cohort))
            guard isPlain else {
                addTied(person, to: cohort, working)
                continue
            }
            addPlain(person, problem.classOf[person], absences: problem.absences(person, cohort))
        }
    }

    /// The number of persons, or groups that come as one.
    var count: Int { leaders.reduce(0) { $0 + $1.count } }

    /// Those who come in with a person: the waiting of the person's group, or the person alone.
    static func unit(of person: Int, _ working: WorkingComposition) -> [Int] {
        let group = working.problem.groupOf[person]
        guard group >= 0 else { return [person] }
        return working.problem.groups[Int(group)].map(Int.init).filter { working.placeOf[$0] < 0 }
    }

    private mutating func addTied(_ person: Int, to cohort: Int, _ working: WorkingComposition) {
        let unit = Self.unit(of: person, working)
        guard unit.first == person, let kind = EntrantKind.of(unit, to: cohort, working) else { return }
        if kind == EntrantKind(classes: [working.classOf[person]], absences: kind.absences) {
            addPlain(person, working.classOf[person], absences: kind.absences)
        } else {
            leaders[index(of: kind)].append(Int32(person))
        }
    }

    private mutating func addPlain(_ person: Int, _ group: Int32, absences: Int) {
        let place = Int(group) * stride + absences
        if plain[place] < 0 {
            plain[place] = Int32(kinds.count)
            kinds.append(EntrantKind(classes: [group], absences: absences))
            leaders.append([])
        }
        leaders[Int(plain[place])].append(Int32(person))
    }

    private mutating func index(of kind: EntrantKind) -> Int {
        if let known = places[kind] { return known }
        places[kind] = kinds.count
        kinds.append(kind)
        leaders.append([])
        return kinds.count - 1
    }
}
