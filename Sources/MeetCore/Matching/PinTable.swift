/// Pins and exclusions in dense indices. They change by a key press, so they are kept beside the compiled problem and not in it.
struct PinTable: Hashable, Sendable {
    /// The cohort that each person is pinned to, or −1.
    private(set) var pinnedTo: [Int32]
    /// The persons pinned to each cohort, in order.
    private(set) var pinnedPersons: [[Int32]]
    /// The cohorts that a person is kept out of; only persons with any.
    private(set) var excludedFrom: [Int32: Set<Int32>] = [:]

    /// The table of the given pins; persons and cohorts that the problem does not have are passed over.
    init(_ pins: Pins, _ problem: MatchingProblem) {
        pinnedTo = [Int32](repeating: -1, count: problem.personCount)
        pinnedPersons = [[Int32]](repeating: [], count: problem.cohortCount)
        for (person, cohort) in pins.pinned {
            guard let person = problem.index(of: person), let cohort = problem.index(of: cohort) else { continue }
            pinnedTo[person] = Int32(cohort)
            pinnedPersons[cohort].append(Int32(person))
        }
        for cohort in pinnedPersons.indices { pinnedPersons[cohort].sort() }
        for (person, cohorts) in pins.excluded {
            guard let person = problem.index(of: person) else { continue }
            let known = Set(cohorts.compactMap { problem.index(of: $0).map(Int32.init) })
            if !known.isEmpty { excludedFrom[Int32(person)] = known }
        }
    }

    /// Whether a person is kept out of a cohort.
    func excludes(_ person: Int, from cohort: Int) -> Bool {
        excludedFrom.isEmpty ? false : excludedFrom[Int32(person)]?.contains(Int32(cohort)) == true
    }

    /// Whether pins and exclusions let a person sit in a cohort.
    func allows(_ person: Int, in cohort: Int) -> Bool {
        (pinnedTo[person] < 0 || Int(pinnedTo[person]) == cohort) && !excludes(person, from: cohort)
    }

    /// Pins a person to a cohort, or takes the pin away.
    mutating func pin(_ person: Int, to cohort: Int?) {
        let former = Int(pinnedTo[person])
        if former >= 0 { pinnedPersons[former].removeAll { Int($0) == person } }
        pinnedTo[person] = Int32(cohort ?? -1)
        guard let cohort else { return }
        let place = pinnedPersons[cohort].firstIndex { $0 > Int32(person) } ?? pinnedPersons[cohort].endIndex
        pinnedPersons[cohort].insert(Int32(person), at: place)
    }

    /// Keeps a person out of a cohort, or no longer.
    mutating func exclude(_ person: Int, from cohort: Int, _ isExcluded: Bool) {
        var cohorts = excludedFrom[Int32(person)] ?? []
        if isExcluded { cohorts.insert(Int32(cohort)) } else { cohorts.remove(Int32(cohort)) }
        excludedFrom[Int32(person)] = cohorts.isEmpty ? nil : cohorts
    }
}
