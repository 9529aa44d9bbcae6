/// The programme as rows: the forms of its tables, and the values of their rows.
enum ProgrammeRows {
    static let programme = RowForm(
        table: "programme",
        columns: [
            "key", "name", "time_zone", "sessions_per_cohort", "minimum_sessions", "table_size", "table_priority", "crossing_weight",
            "selection", "distinct_venues", "venue_rules_extra", "extra",
        ], identity: ["key"])
    static let slot = RowForm(
        table: "slot", columns: ["id", "position", "weekday", "start_time", "end_time", "label", "extra"], identity: ["id"])
    static let axis = RowForm(table: "axis", columns: ["id", "position", "kind", "weight", "label", "extra"], identity: ["id"])
    static let category = RowForm(
        table: "category",
        columns: ["axis", "id", "position", "label", "minimum", "maximum", "target_low", "target_high", "never_alone", "extra"],
        identity: ["axis", "id"])
    static let leader = RowForm(table: "leader", columns: ["id", "position", "name", "extra"], identity: ["id"])
    static let cohort = RowForm(
        table: "cohort",
        columns: [
            "id", "position", "name", "slot", "seats_minimum", "seats_maximum", "leaders", "dates", "first_date", "every_days", "extra",
        ], identity: ["id"])
    static let sessionPlan = RowForm(
        table: "session_plan", columns: ["position", "number", "theme", "exercise", "needs", "extra"], identity: ["position"])
    static let daysOff = RowForm(
        table: "days_off", columns: ["position", "kind", "first_day", "last_day", "label", "extra"], identity: ["position"])
    static let requiredVenue = RowForm(
        table: "required_venue", columns: ["position", "venue", "times", "extra"], identity: ["position"])

    static func values(_ programme: Programme) -> [SQLValue] {
        var extra = JSONObject()
        for (place, object) in programme.extraWithLater.sorted(by: { $0.key < $1.key }) { extra[place] = .object(object) }
        return [
            .integer(1), .text(programme.name), .text(programme.timeZone), .integer(programme.sessionsPerCohort),
            .integer(programme.minimumSessions), .integer(programme.tableSize), .text(programme.tablePriority.rawValue),
            .integer(programme.crossingWeight), .text(programme.selection.rawValue), .integer(programme.venueRules.distinct),
            .text(JSONColumn.text(programme.venueRules.extra)), .text(JSONColumn.text(extra)),
        ]
    }

    static func values(_ slot: Slot, at position: Int) -> [SQLValue] {
        [
            .text(slot.id.text), .integer(position), .integer(slot.weekday.rawValue), .text(slot.start.description),
            .text(slot.end.description), .text(text(slot.label)), .text(JSONColumn.text(slot.extra)),
        ]
    }

    static func values(_ axis: Axis, at position: Int) -> [SQLValue] {
        [
            .text(axis.id.text), .integer(position), .text(axis.kind.rawValue), .integer(axis.weight), .text(text(axis.label)),
            .text(JSONColumn.text(later(axis.extra, AxisOrigin.key, axis.from.map { .string($0.rawValue) }))),
        ]
    }

    static func values(_ category: Category, axis: Int, at position: Int) -> [SQLValue] {
        [
            .integer(axis), .text(category.id.text), .integer(position), .text(text(category.label)), .integer(category.minimum),
            .optional(category.maximum), .optional(category.target?.lowerBound), .optional(category.target?.upperBound),
            .flag(category.neverAlone), .text(JSONColumn.text(later(category.extra, AxisOrigin.key, category.fromJSON))),
        ]
    }

    static func values(_ leader: Leader, at position: Int) -> [SQLValue] {
        [.text(leader.id.text), .integer(position), .text(leader.name), .text(JSONColumn.text(leader.extra))]
    }

    static func values(_ cohort: Cohort, slot: Int, at position: Int) -> [SQLValue] {
        let schedule: [SQLValue]
        switch cohort.schedule {
        case .dates(let dates): schedule = [.text(DateText.join(dates)), .null, .null]
        case .rhythm(let first, let days): schedule = [.null, .text(DateText.text(first)), .integer(days)]
        }
        return [
            .text(cohort.id.text), .integer(position), .text(cohort.name), .integer(slot), .integer(cohort.seats.lowerBound),
            .integer(cohort.seats.upperBound), .text(JoinedText.join(cohort.leaders.map(\.text))),
        ] + schedule + [.text(JSONColumn.text(merged(cohort.laterMembers, cohort.extra)))]
    }

    static func values(_ plan: SessionPlan, at position: Int) -> [SQLValue] {
        [
            .integer(position), .integer(plan.number), .text(plan.theme), .text(plan.exercise), .text(JoinedText.join(plan.needs)),
            .text(JSONColumn.text(later(plan.extra, SessionPlan.interpretersKey, plan.interpretersJSON))),
        ]
    }

    static func values(_ days: DaysOff, at position: Int) -> [SQLValue] {
        [
            .integer(position), .text(days.kind.rawValue), .text(DateText.text(days.days.lowerBound)),
            .text(DateText.text(days.days.upperBound)), .text(days.label), .text(JSONColumn.text(days.extra)),
        ]
    }

    static func values(_ requirement: VenueRules.Requirement, at position: Int) -> [SQLValue] {
        [.integer(position), .text(requirement.venue.text), .integer(requirement.times), .text(JSONColumn.text(requirement.extra))]
    }

    /// What a row keeps beside its columns. What came later than the columns stands there too, as in the file: so a version that does
    /// not know of it keeps it, and changes from before can still be undone.
    private static func later(_ extra: JSONObject, _ key: String, _ value: JSONValue?) -> JSONObject {
        var object = extra
        if let value { object[key] = value }
        return object
    }

    private static func merged(_ later: JSONObject, _ extra: JSONObject) -> JSONObject {
        var object = extra
        for member in later.members { object[member.key] = member.value }
        return object
    }

    /// A label as JSON, its languages in order, so that equal labels are equal texts.
    private static func text(_ label: Label) -> String {
        var object = JSONObject()
        for (language, text) in label.texts.sorted(by: { $0.key < $1.key }) { object[language] = .string(text) }
        return JSONColumn.text(object)
    }
}
