/// What is wrong with the sessions of a cohort, in the same words as `meet check`: worked out beside, since it looks at all houses and people.
package struct CohortTrouble: Hashable, Sendable {
    /// Venues, leaders, interpreters, tables, absences.
    package var sessions: [SessionTrouble] = []
    /// Dates on which something stands in the way.
    package var dates: [SkippedDate] = []

    /// Nothing.
    package init() {}

    /// How many there are.
    package var count: Int { sessions.count + dates.count }

    /// Whom the tables do not fit; nil where they fit.
    package var misfit: TableMisfit? {
        sessions.lazy.compactMap { if case .tables(_, let misfit) = $0 { misfit } else { nil } }.first
    }
}
