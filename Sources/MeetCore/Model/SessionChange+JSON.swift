// What single sessions of a cohort have of their own, as JSON: the same in programme.json and in the database.
extension SessionChange {
    /// The keys of its members, as they stand in files.
    enum Key: String, CaseIterable {
        case number, start, end, theme, exercise, needs, leaders, interpreters, cancelled
    }

    /// The change as an object: only what it changes, then the unknown keys.
    var json: JSONValue {
        var object = JSONObject()
        object[Key.number.rawValue] = .integer(number)
        object[Key.start.rawValue] = start.map { .string($0.description) }
        object[Key.end.rawValue] = end.map { .string($0.description) }
        object[Key.theme.rawValue] = theme.map { .string($0) }
        object[Key.exercise.rawValue] = exercise.map { .string($0) }
        object[Key.needs.rawValue] = needs.map { .array($0.map { .string($0) }) }
        object[Key.leaders.rawValue] = leaders.map { .array($0.map { .string($0.text) }) }
        object[Key.interpreters.rawValue] = interpreters.map { .array($0.map { .string($0) }) }
        if isCancelled { object[Key.cancelled.rawValue] = .bool(true) }
        for member in extra.members where object[member.key] == nil { object[member.key] = member.value }
        return .object(object)
    }

    /// The change that an object tells; nil where it is none.
    init?(json: JSONValue) {
        guard case .object(var rest) = json, case .integer(let number)? = rest[Key.number.rawValue] else { return nil }
        func text(_ key: Key) -> String? { if case .string(let text)? = rest[key.rawValue] { text } else { nil } }
        func texts(_ key: Key) -> [String]? { rest[key.rawValue]?.texts }
        self.init(
            number: number, start: text(.start).flatMap { TimeOfDay($0) }, end: text(.end).flatMap { TimeOfDay($0) }, theme: text(.theme),
            exercise: text(.exercise), needs: texts(.needs), leaders: texts(.leaders)?.map { LeaderID($0) },
            interpreters: texts(.interpreters),
            isCancelled: rest[Key.cancelled.rawValue] == .bool(true))
        for key in Key.allCases { rest[key.rawValue] = nil }
        extra = rest
    }
}
