import MeetCore

extension Programme {
    /// A session of a cohort by its number, which has a day; it may be called off.
    /// - Throws: `SessionError.noDate`; `UsageError.badValue` of the option that gives the number.
    func planned(_ number: Int, of cohort: Cohort, option: String = "--session") throws -> Session {
        let count = max(1, sessionsPerCohort)
        guard (1...count).contains(number) else { throw UsageError.badValue(option: option, value: "\(number)", allowed: "1–\(count)") }
        let sessions = SessionCalendar.sessions(of: cohort, in: self)
        guard let session = sessions.first(where: { $0.key.number == number }) else { throw SessionError.noDate(cohort.name, number) }
        return session
    }

    /// The session that `--cohort` and `--session` name, both of which must be given.
    /// - Throws: as `planned`.
    func session(_ arguments: Arguments, _ syntax: CommandSyntax) throws -> Session {
        let cohort = try named(arguments.required("--cohort", syntax))
        _ = try arguments.required("--session", syntax)
        return try planned(arguments.integer("--session", in: 1...max(1, sessionsPerCohort)) ?? 1, of: cohort)
    }

    /// A session of which attendance is noted: one that takes place.
    /// - Throws: as `planned`; `MarkError.calledOff`.
    func held(_ session: Session) throws -> Session {
        guard !session.isCancelled else {
            throw MarkError.calledOff(name(of: session.key.cohort), session.key.number)
        }
        return session
    }

    /// The cohort of an id or a name.
    /// - Throws: `UsageError.unknownCohort`.
    func named(_ name: String) throws -> Cohort {
        if let cohort = NamedThing.find(name, in: cohorts, id: \.id.text, name: \.name) { return cohort }
        throw UsageError.unknownCohort(name, known: cohorts.prefix(12).map(\.id.text))
    }
}
