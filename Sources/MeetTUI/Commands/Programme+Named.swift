import MeetCore

extension Programme {
    /// The cohort of an id or a name.
    /// - Throws: `UsageError.unknownCohort`.
    func named(_ name: String) throws -> Cohort {
        if let cohort = cohorts.first(where: { $0.id.text == name }) ?? cohorts.first(where: { $0.name == name }) { return cohort }
        throw UsageError.unknownCohort(name, known: cohorts.prefix(12).map(\.id.text))
    }
}
