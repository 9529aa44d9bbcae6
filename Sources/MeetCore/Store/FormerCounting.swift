/// Counts persons before they are erased.
struct FormerCounting {
    private let database: Database

    init(_ database: Database) { self.database = database }

    /// Adds persons, by their keys, to the numbers that stay.
    func count(_ keys: Set<Int>) throws {
        guard !keys.isEmpty else { return }
        let programme = try ProgrammeRowReader(database).programme()
        let groups = try members(of: keys)
        let backgrounds = try backgrounds(of: keys, programme)
        let marks = try marks(of: keys)
        var counts = try FormerRows.read(database)
        for (cohort, own) in groups {
            counts[cohort].persons += own.count
            counts[cohort].count(backgrounds: own.compactMap { backgrounds[$0] })
            guard let cohort else { continue }
            let off = programme.cohort(cohort)?.calledOff ?? []
            // Only marks at the sessions of the own cohort: a guest elsewhere would be a number of one.
            counts[cohort].count(
                marks: own.map { key in (marks[key]?[cohort] ?? [:]).filter { !off.contains($0.key) } }, sessions: programme.minimumSessions
            )
        }
        try FormerRows.write(counts, database)
    }

    /// Adds the backgrounds of persons, by their keys, whose backgrounds alone are erased: what is still made of what stays, such as of whom
    /// they came through, is counted of them as long as they are there, and not twice.
    ///
    /// - Returns: the keys of those who are counted now; who was before is not counted again.
    func countBackgrounds(_ keys: Set<Int>) throws -> Set<Int> {
        guard !keys.isEmpty else { return [] }
        let groups = try members(of: keys)
        let backgrounds = try backgrounds(of: keys, ProgrammeRowReader(database).programme(), losing: true)
        var counts = try FormerRows.read(database)
        var counted: Set<Int> = []
        for (cohort, own) in groups where counts[cohort].count(backgrounds: own.compactMap { backgrounds[$0] }) {
            counted.formUnion(own.filter { backgrounds[$0]?.isEmpty == false })
        }
        try FormerRows.write(counts, database)
        return counted
    }

    /// The cohort of each person; nil for who has no seat.
    private func members(of keys: Set<Int>) throws -> [CohortID?: [Int]] {
        var cohortOf: [Int: CohortID] = [:]
        try database.statement("SELECT person, cohort.id FROM seat JOIN cohort ON cohort.key = seat.cohort").forEach { row in
            if keys.contains(row.int(0)) { cohortOf[row.int(0)] = CohortID(row.text(1)) }
        }
        return Dictionary(grouping: keys.sorted()) { cohortOf[$0] }
    }

    /// - Parameter losing: whether only those are wanted that are gone once the background is.
    private func backgrounds(of keys: Set<Int>, _ programme: Programme, losing: Bool = false) throws -> [Int: AxisValues] {
        var lookup = BackgroundLookup(programme)
        var reader = PersonReader()
        var result: [Int: AxisValues] = [:]
        let select = "SELECT key, \(PersonRow.form.read) FROM person WHERE consent <> ''"
        try database.statement(select).forEach { row in
            guard keys.contains(row.int(0)) else { return }
            let person = try reader.person(row, from: 1).countedOnce
            let values = lookup.values(of: person)
            let left = losing ? lookup.values(of: person.withoutBackground) : AxisValues()
            // What no axis has is no number of the statistics, and would only be a person's own.
            var known = AxisValues()
            for axis in programme.axes where left[axis.id] == nil {
                if let own = values[axis.id], axis.index(of: own) != nil { known[axis.id] = own }
            }
            result[row.int(0)] = known
        }
        return result
    }

    private func marks(of keys: Set<Int>) throws -> [Int: [CohortID: [Int: AttendanceState]]] {
        var result: [Int: [CohortID: [Int: AttendanceState]]] = [:]
        try database.statement(
            "SELECT person, cohort.id, session, state FROM attendance JOIN cohort ON cohort.key = attendance.cohort"
        ).forEach { row in
            guard keys.contains(row.int(0)) else { return }
            guard let state = AttendanceState(rawValue: row.text(3)) else { throw StoreError.damaged(details: "attendance.state") }
            result[row.int(0), default: [:]][CohortID(row.text(1)), default: [:]][row.int(2)] = state
        }
        return result
    }
}
