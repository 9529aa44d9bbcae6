/// The tables of one cohort as a problem, and back: persons by id on the one side, dense indices on the other.
public struct CohortSeating: Sendable {
    /// What is planned.
    public enum Scope: Hashable, Sendable {
        /// The sessions that were not held yet, wherever people were to sit.
        case anew
        /// The sessions that were not held yet, from where people were to sit.
        case remaining
    }

    /// The persons of the problem, by id.
    public let people: [PersonID]
    /// The problem.
    public let problem: SeatingProblem
    /// The plan so far.
    public let plan: TablePlan
    /// The sessions that are called off: they have no tables, and nobody meets there.
    public let calledOff: Set<Int>
    /// About how many sit at a table: as was asked, as the plan so far has it, or as the programme says.
    public let tableSize: Int

    /// The tables of a cohort. Who is known to be away on a day, or has given word, is not seated then; who met whom at sessions that were held
    /// counts.
    ///
    /// - Parameters:
    ///   - cohort: which one; a cohort unknown to the term has no members.
    ///   - plan: its tables so far.
    ///   - attendance: what has happened at its sessions.
    ///   - dates: the days of the sessions, by which it is known who is away; may be empty.
    ///   - tableSize: how many are to sit at a table; nil for as many as in the plan so far, and where there is none, what the programme says.
    public init(
        of cohort: CohortID, in term: TermData, plan: TablePlan = TablePlan(), attendance: CohortAttendance = CohortAttendance(),
        dates: [CivilDate] = [], scope: Scope = .anew, tableSize: Int? = nil
    ) {
        let programme = term.programme
        let calledOff = programme.cohort(cohort)?.calledOff ?? []
        self.calledOff = calledOff
        // What has happened stays as it was, whatever is planned. Of a day that has passed without tables or marks nothing is known to have.
        let held = Set(
            attendance.heldSessions.filter { session in
                !calledOff.contains(session) && (attendance.attendance[session] != nil || !plan[session].isEmpty)
            })
        // Those who have left still count for whom they met, but nobody of them is seated any more, so they can be left out.
        let persons = term.members(of: cohort)
        let contrasts = programme.axes.filter { $0.kind == .contrast }
        var lookup = BackgroundLookup(programme)
        let poles = persons.map { person in
            let values = lookup.values(of: person)
            return contrasts.map { $0.pole(of: values[$0.id]) }
        }
        people = persons.map(\.id)
        self.plan = plan
        let met = Encounters(people: people, plan: plan, sessions: held.sorted(), attendance: attendance)
        let size = max(1, tableSize ?? TableSizes.tableSize(of: plan, usual: programme.tableSize))
        self.tableSize = size
        let sittings: [Sitting] = (1...max(1, programme.sessionsPerCohort)).compactMap { number -> Sitting? in
            guard !held.contains(number), !calledOff.contains(number) else { return nil }
            let date = number <= dates.count ? dates[number - 1] : nil
            let roll = attendance.roll(at: number)
            let present = persons.indices.filter { index in
                !(date.map { persons[index].unavailable.contains($0) } ?? false) && roll.has(persons[index].id)
            }
            guard scope == .remaining else { return Sitting(number: number, present: present, tableSize: size) }
            return Self.sitting(number, present: present, persons: persons, tables: plan[number], tableSize: size)
        }
        problem = SeatingProblem(
            poles: poles, axisWeights: contrasts.map(\.weight), crossingWeight: programme.crossingWeight,
            sessions: sittings.filter { !$0.present.isEmpty }, met: met.matrix)
    }

    /// A session with its earlier tables. Where there are to be fewer tables, the emptiest are given up, and their places lie beyond all tables:
    /// who sat there has to move.
    private static func sitting(_ number: Int, present: [Int], persons: [Person], tables: [[PersonID]], tableSize: Int) -> Sitting {
        let fresh = Sitting(number: number, present: present, tableSize: tableSize)
        guard !tables.isEmpty else { return fresh }
        var tableOf: [PersonID: Int] = [:]
        for (place, table) in tables.enumerated() {
            for person in table { tableOf[person] = place }
        }
        var counts = [Int](repeating: 0, count: tables.count)
        for person in present { tableOf[persons[person].id].map { counts[$0] += 1 } }
        let kept = counts.indices.sorted { (-counts[$0], $0) < (-counts[$1], $1) }.prefix(fresh.sizes.count).sorted()
        var renumbered = (0..<tables.count).map { $0 + tables.count + fresh.sizes.count }
        for (place, table) in kept.enumerated() { renumbered[table] = place }
        return Sitting(
            number: number, present: present, sizes: fresh.sizes,
            planned: present.map { person in tableOf[persons[person].id].map { renumbered[$0] } })
    }

    /// The plan with the tables that were found; sessions that were not planned stay as they were.
    public func plan(_ tables: [[[Int]]]) -> TablePlan {
        var result = plan
        for (place, list) in tables.enumerated() {
            result[problem.sessions[place].number] = list.map { $0.map { people[$0] } }
        }
        return result
    }

    /// The tables of a plan as those of the problem; nil where the plan does not seat exactly those who are there at tables of the right sizes.
    public func tables(_ plan: TablePlan) -> [[[Int]]]? {
        let places = Dictionary(people.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var result: [[[Int]]] = []
        for sitting in problem.sessions {
            let tables = plan[sitting.number].map { $0.compactMap { places[$0] } }
            guard tables.joined().sorted() == sitting.present else { return nil }
            result.append(tables)
        }
        return result
    }
}
