/// The numbers of those who were erased, as rows of `former_count`.
enum FormerRows {
    private enum Measure: String {
        case persons, backgrounds, category, attending, mark, completed
        case awayTwice = "away-twice"
    }

    /// The numbers that are kept.
    /// - Throws: `StoreError.damaged` where a row is none of ours.
    static func read(_ database: Database) throws -> FormerCounts {
        var counts = FormerCounts()
        try database.statement("SELECT cohort, measure, axis, part, session, count FROM former_count").forEach { row in
            guard let measure = Measure(rawValue: row.text(1)) else { throw StoreError.damaged(details: "former_count.measure") }
            let cohort = row.text(0).isEmpty ? nil : CohortID(row.text(0))
            var group = counts[cohort]
            let count = row.int(5)
            switch measure {
            case .persons: group.persons = count
            case .backgrounds: group.backgrounds = count
            case .category: group.categories[AxisID(row.text(2)), default: [:]][CategoryID(row.text(3))] = count
            case .attending: group.attending = count
            case .mark:
                guard let state = AttendanceState(rawValue: row.text(3)) else { throw StoreError.damaged(details: "former_count.part") }
                group.marks[row.int(4), default: [:]][state] = count
            case .completed: group.completed = count
            case .awayTwice: group.awayTwice = count
            }
            counts[cohort] = group
        }
        return counts
    }

    /// Writes all numbers anew.
    static func write(_ counts: FormerCounts, _ database: Database) throws {
        try database.run("DELETE FROM former_count")
        try write(counts.waiting, of: "", database)
        for (cohort, group) in counts.cohorts.sorted(by: { $0.key < $1.key }) { try write(group, of: cohort.text, database) }
    }

    private static func write(_ group: FormerCounts.Group, of cohort: String, _ database: Database) throws {
        let insert = try database.statement("INSERT INTO former_count VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
        func put(_ measure: Measure, _ count: Int, axis: String = "", part: String = "", session: Int = 0) throws {
            guard count > 0 else { return }
            try insert.run([
                .text(cohort), .text(measure.rawValue), .text(axis), .text(part), .integer(session), .integer(count),
            ])
        }
        try put(.persons, group.persons)
        try put(.backgrounds, group.backgrounds)
        try put(.attending, group.attending)
        try put(.completed, group.completed)
        try put(.awayTwice, group.awayTwice)
        for (axis, categories) in group.categories {
            for (category, count) in categories { try put(.category, count, axis: axis.text, part: category.text) }
        }
        for (session, states) in group.marks {
            for (state, count) in states { try put(.mark, count, part: state.rawValue, session: session) }
        }
    }
}
