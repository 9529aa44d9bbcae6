extension TermData {
    /// Whether a cohort is over and people of it were erased: it breaks no rule by being empty, and nothing of it is to be mended.
    ///
    /// - Parameter dates: of its sessions.
    package func isClosed(_ cohort: CohortID, dates: [CivilDate], today: CivilDate) -> Bool {
        former[cohort].persons > 0 && dates.allSatisfy { $0 < today }
    }

    /// The cohorts that are closed.
    ///
    /// - Parameter dates: those of each cohort's sessions.
    package func closedCohorts(dates: [CohortID: [CivilDate]], today: CivilDate) -> Set<CohortID> {
        Set(programme.cohorts.map(\.id).filter { isClosed($0, dates: dates[$0] ?? [], today: today) })
    }
}
