import MeetCore

extension Programme {
    /// A session of a cohort, which has a day and takes place.
    /// - Throws: `MarkError.noDate`, `.calledOff`; `UsageError.badValue` of the option that gives the number.
    func session(_ number: Int, of cohort: Cohort, option: String = "--session") throws -> Session {
        let sessions = SessionCalendar.sessions(of: cohort, in: self)
        let count = max(1, sessions.count)
        guard (1...count).contains(number) else { throw UsageError.badValue(option: option, value: "\(number)", allowed: "1–\(count)") }
        guard let session = sessions.first(where: { $0.key.number == number }) else { throw MarkError.noDate(cohort.name, number) }
        guard !session.isCancelled else { throw MarkError.calledOff(cohort.name, number) }
        return session
    }

    /// The cohort of an id or a name.
    /// - Throws: `UsageError.unknownCohort`.
    func named(_ name: String) throws -> Cohort {
        if let cohort = cohorts.first(where: { $0.id.text == name }) ?? cohorts.first(where: { $0.name == name }) { return cohort }
        throw UsageError.unknownCohort(name, known: cohorts.prefix(12).map(\.id.text))
    }
}
