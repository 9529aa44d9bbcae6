extension TermData {
    /// Whether a cohort is over and people of it were erased: it breaks no rule by being empty, and nothing of it is to be mended.
    ///
    /// - Parameter dates: of its sessions.
    package func isClosed(_ cohort: CohortID, dates: [CivilDate], today: CivilDate) -> Bool {
        former[cohort].persons > 0 && dates.allSatisfy { $0 < today }
    }
}
