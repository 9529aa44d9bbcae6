// What a cohort has beyond the columns that the database had from the start, as JSON: the same in programme.json and in the database. So a
// version that does not know of it keeps it, and changes from before can still be undone.
extension Cohort {
    /// The key of the days that were put back.
    static let putBackKey = "putBack"
    /// The key of what single sessions have of their own.
    static let sessionsKey = "sessions"

    /// The key of the rhythm of chosen dates: that of a schedule that is a rhythm, which says the same of it.
    static let everyDaysKey = "everyDays"
    /// The rhythms that there can be.
    static let rhythms = 1...366

    /// The members of the keys above, where there is something to tell.
    var laterMembers: JSONObject {
        var object = JSONObject()
        if !putBack.isEmpty { object[Self.putBackKey] = .array(putBack.map { .string($0.description) }) }
        if case .dates = schedule, let everyDays { object[Self.everyDaysKey] = .integer(everyDays) }
        if !sessions.isEmpty { object[Self.sessionsKey] = .array(sessions.map(\.json)) }
        return object
    }

    /// Takes the members of the keys above out of `extra`; what is not understood stays there.
    mutating func takeLaterMembers() {
        if let value = extra[Self.putBackKey], let texts = value.texts {
            let dates = texts.compactMap { CivilDate($0) }
            if dates.count == texts.count {
                putBack = dates.sorted()
                extra[Self.putBackKey] = nil
            }
        }
        if case .dates = schedule, let days = extra[Self.everyDaysKey]?.wholeNumber, Self.rhythms.contains(days) {
            everyDays = days
            extra[Self.everyDaysKey] = nil
        }
        if case .array(let values)? = extra[Self.sessionsKey] {
            let changes = values.compactMap { SessionChange(json: $0) }
            if changes.count == values.count {
                sessions = changes
                extra[Self.sessionsKey] = nil
            }
        }
    }
}

extension SessionPlan {
    /// The key of the languages for which an interpreter is arranged.
    static let interpretersKey = "interpreters"

    /// The languages, as JSON; nil where there are none.
    var interpretersJSON: JSONValue? { interpreters.isEmpty ? nil : .array(interpreters.map { .string($0) }) }

    /// Takes the languages out of `extra`; what is not understood stays there.
    mutating func takeLaterMembers() {
        guard let value = extra[Self.interpretersKey], let texts = value.texts else { return }
        interpreters = texts
        extra[Self.interpretersKey] = nil
    }
}

extension Programme {
    /// The key, in `calendar`, of whether single working days between free ones are skipped.
    static let bridgeDaysKey = "skipBridgeDays"

    /// What is kept beside the columns, and that among it.
    var extraWithLater: [String: JSONObject] {
        var extra = extra
        if let retention = retention.json { extra["", default: [:]][Retention.key] = retention }
        if skipsBridgeDays { extra["calendar", default: [:]][Self.bridgeDaysKey] = .bool(true) }
        return extra
    }

    /// Takes it out of what is kept of `calendar`; what is not understood stays there.
    mutating func takeLaterMembers() {
        if let value = extra[""]?[Retention.key], let own = Retention(json: value) {
            retention = own
            extra[""]?[Retention.key] = nil
            if extra[""]?.isEmpty == true { extra[""] = nil }
        }
        guard case .bool(let skips)? = extra["calendar"]?[Self.bridgeDaysKey] else { return }
        skipsBridgeDays = skips
        extra["calendar"]?[Self.bridgeDaysKey] = nil
        if extra["calendar"]?.isEmpty == true { extra["calendar"] = nil }
    }
}
