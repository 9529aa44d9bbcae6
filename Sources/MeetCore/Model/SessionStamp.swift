/// What makes a session the same event in the calendars of others, whatever becomes of it (RFC 5545: UID, SEQUENCE, DTSTAMP).
///
/// It is kept with the session's key and never made anew at an export: so two exports of the same data are the same bytes, and after a change
/// a calendar finds the event that it has and knows that this one is newer. What was told last is kept too, since only by it can be seen that
/// something changed, and since a session that is no longer planned must be told as cancelled, at its last time.
public struct SessionStamp: Hashable, Sendable {
    /// The name of the event in all calendars for ever.
    public var uid: String
    /// How many times time, place or status have changed.
    public var sequence: Int
    /// When anything that is told changed last: seconds since 1970-01-01 00:00 UTC.
    public var changed: Int
    /// What the calendars are told.
    public var facts: SessionFacts

    /// A stamp of the given values.
    public init(uid: String, sequence: Int = 0, changed: Int, facts: SessionFacts) {
        self.uid = uid
        self.sequence = sequence
        self.changed = changed
        self.facts = facts
    }

    /// The stamp after a change at `now` (seconds since 1970, UTC): another time, place or status is a new sequence, other words only a new
    /// moment, and the same facts are the same stamp. The moment is always a later one, also where
    /// the clock was set back: a calendar leaves out what is not newer than what it has.
    public func following(_ facts: SessionFacts, at now: Int) -> SessionStamp {
        guard facts != self.facts else { return self }
        return SessionStamp(
            uid: uid, sequence: facts.isSamePlan(as: self.facts) ? sequence : sequence + 1, changed: max(now, changed + 1), facts: facts)
    }

    /// All stamps after a change at `now`: a session seen for the first time gets a name of `newUID`, one that is no longer planned is
    /// cancelled and keeps its last time, and one that is planned again has its old name.
    public static func refreshed(
        _ stamps: [SessionKey: SessionStamp], by facts: [SessionKey: SessionFacts], at now: Int, newUID: (SessionKey) -> String
    ) -> [SessionKey: SessionStamp] {
        var result = stamps.mapValues { stamp in
            var gone = stamp.facts
            gone.status = .cancelled
            var told = stamp.following(gone, at: now)
            // What else was told of it stands nowhere else any more, where nobody could change it; and it may have named somebody.
            told.facts.details = ""
            return told
        }
        for key in facts.keys.sorted() {
            guard let fact = facts[key] else { continue }
            result[key] = stamps[key]?.following(fact, at: now) ?? SessionStamp(uid: newUID(key), changed: now, facts: fact)
        }
        return result
    }
}
