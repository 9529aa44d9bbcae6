extension ProgrammeJSON {
    /// The file of a programme: all keys of the form in its order, then the unknown ones.
    ///
    /// Left out are only `label`, `maximum`, `target` and `neverAlone` where there is none.
    public static func text(of programme: Programme) -> String {
        JSONText.pretty(value(of: programme))
    }

    /// The programme as a JSON value.
    public static func value(of programme: Programme) -> JSONValue {
        var file: JSONObject = [
            "format": .string(format), "name": .string(programme.name), "timeZone": .string(programme.timeZone),
            "sessionsPerCohort": .integer(programme.sessionsPerCohort), "minimumSessions": .integer(programme.minimumSessions),
            "tableSize": .integer(programme.tableSize),
            "slots": .array(programme.slots.map(value)), "axes": .array(programme.axes.map(value)),
            "crossingWeight": .integer(programme.crossingWeight), "selection": .string(programme.selection.rawValue),
        ]
        file["tables"] = object(["priority": .string(programme.tablePriority.rawValue)], programme.extra["tables"])
        file["calendar"] = object(
            [
                "breaks": .array(programme.daysOff.filter { $0.kind == .schoolBreak }.map(value)),
                "avoid": .array(programme.daysOff.filter { $0.kind == .avoid }.map(value)),
            ], programme.extraWithLater["calendar"])
        file["leaders"] = .array(programme.leaders.map { object(["id": .string($0.id.text), "name": .string($0.name)], $0.extra) })
        file["sessions"] = .array(programme.sessions.map(value))
        file["cohorts"] = .array(programme.cohorts.map(value))
        file["venues"] = value(of: programme.venueRules)
        file[Retention.key] = programme.retention.json
        return object(file, programme.extra[""])
    }

    /// An object of the known members, and after them of the unknown ones.
    private static func object(_ known: JSONObject, _ extra: JSONObject?) -> JSONValue {
        var object = known
        for member in extra?.members ?? [] where object[member.key] == nil { object[member.key] = member.value }
        return .object(object)
    }

    private static func value(of slot: Slot) -> JSONValue {
        var known: JSONObject = [
            "id": .string(slot.id.text), "weekday": .integer(slot.weekday.rawValue), "start": .string(slot.start.description),
            "end": .string(slot.end.description),
        ]
        known["label"] = value(of: slot.label)
        return object(known, slot.extra)
    }

    private static func value(of axis: Axis) -> JSONValue {
        var known: JSONObject = [
            "id": .string(axis.id.text), "kind": .string(axis.kind.rawValue), "weight": .integer(axis.weight),
        ]
        known["label"] = value(of: axis.label)
        known[AxisOrigin.key] = axis.from.map { .string($0.rawValue) }
        known["categories"] = .array(axis.categories.map(value))
        return object(known, axis.extra)
    }

    private static func value(of category: Category) -> JSONValue {
        var known: JSONObject = ["id": .string(category.id.text)]
        known["label"] = value(of: category.label)
        known["minimum"] = .integer(category.minimum)
        known["maximum"] = category.maximum.map { .integer($0) }
        known["target"] = category.target.map(value)
        if category.neverAlone { known["neverAlone"] = .bool(true) }
        known[AxisOrigin.key] = category.fromJSON
        return object(known, category.extra)
    }

    private static func value(of daysOff: DaysOff) -> JSONValue {
        var known: JSONObject = [:]
        switch daysOff.kind {
        case .schoolBreak:
            known["from"] = .string(daysOff.days.lowerBound.description)
            known["to"] = .string(daysOff.days.upperBound.description)
        case .avoid:
            known["date"] = .string(daysOff.days.lowerBound.description)
        }
        known["label"] = .string(daysOff.label)
        return object(known, daysOff.extra)
    }

    private static func value(of session: SessionPlan) -> JSONValue {
        var known: JSONObject = [
            "number": .integer(session.number), "theme": .string(session.theme), "exercise": .string(session.exercise),
            "needs": .array(session.needs.map { .string($0) }),
        ]
        known[SessionPlan.interpretersKey] = session.interpretersJSON
        return object(known, session.extra)
    }

    private static func value(of cohort: Cohort) -> JSONValue {
        var known: JSONObject = [
            "id": .string(cohort.id.text), "name": .string(cohort.name), "slot": .string(cohort.slot.text),
            "seats": value(of: cohort.seats), "leaders": .array(cohort.leaders.map { .string($0.text) }),
        ]
        switch cohort.schedule {
        case .dates(let dates):
            known["dates"] = .array(dates.map { .string($0.description) })
        case .rhythm(let first, let everyDays):
            known["firstDate"] = .string(first.description)
            known["everyDays"] = .integer(everyDays)
        }
        for member in cohort.laterMembers.members { known[member.key] = member.value }
        return object(known, cohort.extra)
    }

    private static func value(of rules: VenueRules) -> JSONValue {
        let required = rules.required.map { object(["venue": .string($0.venue.text), "times": .integer($0.times)], $0.extra) }
        return object(["distinct": .integer(rules.distinct), "required": .array(required)], rules.extra)
    }

    private static func value(of range: ClosedRange<Int>) -> JSONValue {
        .array([.integer(range.lowerBound), .integer(range.upperBound)])
    }

    /// The label as it was given: a text for all languages, or texts by language, Swedish and English first; nil where there is none.
    private static func value(of label: Label) -> JSONValue? {
        if label.texts.count == 1, let text = label.texts[Label.anyLanguage] { return .string(text) }
        if label.isEmpty { return nil }
        let languages = ["sv", "en"].filter { label.texts[$0] != nil }
        let others = label.texts.keys.filter { $0 != "sv" && $0 != "en" }.sorted()
        return .object(JSONObject(members: (languages + others).map { .init(key: $0, value: .string(label.texts[$0] ?? "")) }))
    }
}
