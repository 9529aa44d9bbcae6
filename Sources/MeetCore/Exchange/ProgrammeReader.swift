import Foundation

/// Reads the top level of programme.json, and holds the parts against each other.
struct ProgrammeReader {
    private var file: ObjectReader
    private let log: ProblemLog

    init(_ file: ObjectReader) {
        self.file = file
        log = file.log
    }

    /// The programme; it is of use only where the log is empty afterwards.
    mutating func read() -> Programme {
        guard readFormat() else { return Programme(name: "") }
        let name = file.text("name", allowsEmpty: false)
        var programme = Programme(name: name, timeZone: readTimeZone())
        programme.sessionsPerCohort = file.integer("sessionsPerCohort", in: 1...12, else: programme.sessionsPerCohort)
        programme.minimumSessions = file.integer("minimumSessions", in: 0...programme.sessionsPerCohort, else: programme.minimumSessions)
        programme.tableSize = file.integer("tableSize", in: 1...1000, else: programme.tableSize)
        let slots = file.objects("slots", isRequired: true)
        programme.slots = slots.compactMap(ProgrammeParts.slot)
        ObjectReader.refuseDuplicates(of: "id", in: slots)
        let axes = file.objects("axes", isRequired: true)
        programme.axes = axes.compactMap(ProgrammeParts.axis)
        ObjectReader.refuseDuplicates(of: "id", in: axes)
        programme.crossingWeight = file.integer("crossingWeight", in: 0...ObjectReader.large, else: programme.crossingWeight)
        programme.selection = file.choice("selection", else: programme.selection) ?? programme.selection
        if var tables = file.objectIfAny("tables") {
            programme.tablePriority = tables.choice("priority", else: programme.tablePriority) ?? programme.tablePriority
            keep(tables.takeRest(), of: "tables", in: &programme)
        }
        if var calendar = file.objectIfAny("calendar") {
            programme.daysOff = calendar.objects("breaks", isRequired: false).compactMap(ProgrammeParts.schoolBreak)
            programme.daysOff += calendar.objects("avoid", isRequired: false).compactMap(ProgrammeParts.dayToAvoid)
            programme.skipsBridgeDays = calendar.flag(Programme.bridgeDaysKey)
            keep(calendar.takeRest(), of: "calendar", in: &programme)
        }
        let leaders = file.objects("leaders", isRequired: false)
        programme.leaders = leaders.map(ProgrammeParts.leader)
        ObjectReader.refuseDuplicates(of: "id", in: leaders)
        let sessions = file.objects("sessions", isRequired: false)
        programme.sessions = sessions.map(ProgrammeParts.session)
        ObjectReader.refuseDuplicates(of: "number", in: sessions)
        // The ids are asked of the file, so that a slot with another fault is not said to be missing too.
        let parts = CohortReader(
            sessions: log.names("sessionsPerCohort") ? nil : programme.sessionsPerCohort,
            slots: Set(slots.compactMap { $0.peek("id") }), leaders: Set(leaders.compactMap { $0.peek("id") }))
        let cohorts = file.objects("cohorts", isRequired: true)
        programme.cohorts = cohorts.compactMap(parts.cohort)
        ObjectReader.refuseDuplicates(of: "id", in: cohorts)
        if let venues = file.objectIfAny("venues") { programme.venueRules = ProgrammeParts.venueRules(venues) }
        if var retention = file.objectIfAny(Retention.key) { programme.retention = readRetention(&retention) }
        keep(file.takeRest(), of: "", in: &programme)
        if log.problems.isEmpty, let problem = EnergyLimit.problem(programme) { log.add(problem.path, problem.reason) }
        return programme
    }

    /// The times after which data goes. A kind that is not known is refused and not kept: whoever wrote it would believe that it is heeded.
    private func readRetention(_ reader: inout ObjectReader) -> Retention {
        var retention = Retention()
        for kind in Retention.Kind.allCases { retention.months[kind] = reader.integerIfAny(kind.rawValue, in: Retention.allowed) }
        for key in reader.takeRest().keys {
            log.add(reader.path(CleanText.line(key)), .notOneOf(Retention.Kind.allCases.map(\.rawValue), found: CleanText.line(key)))
        }
        return retention
    }

    private mutating func readFormat() -> Bool {
        let format = file.text("format")
        if format == ProgrammeJSON.format || !log.problems.isEmpty { return true }
        // What a newer form means is not known, so that nothing else can be said of it.
        log.add("format", .unknownFormat(format))
        return false
    }

    private mutating func readTimeZone() -> String {
        let name = file.text("timeZone")
        let isKnown = TimeZone(identifier: name) != nil
        if !isKnown && !log.names("timeZone") { log.add("timeZone", .unknownTimeZone(name)) }
        return name
    }

    private func keep(_ rest: JSONObject, of key: String, in programme: inout Programme) {
        if !rest.isEmpty { programme.extra[key] = rest }
    }
}
