import MeetCore

/// A plan of venues, as formats.md shows it.
enum BookingJSON {
    /// The plan.
    ///
    /// - Parameter seconds: how long it took; nil leaves it out, so that a run bounded by steps gives the same bytes everywhere.
    static func object(_ plan: BookingPlan, _ names: BookingNames, seconds: Double?, _ words: Words) -> JSONObject {
        var object: JSONObject = [
            "status": .string(plan.status.rawValue),
            "score": .object([
                "hard": .integer(plan.score.hard), "unbooked": .integer(plan.score.unbooked), "travel": .integer(plan.score.travel),
                "cost": .integer(plan.score.cost),
            ]),
            "bound": .object(["travel": plan.travelBound.map(JSONValue.integer) ?? .null]),
            "seed": .integer(Int(clamping: plan.seed)),
        ]
        if let seconds { object["seconds"] = .number((seconds * 100).rounded() / 100) }
        object["uncounted"] = .integer(plan.uncounted)
        object["bookings"] = .array(plan.bookings.map(booking))
        object["unbooked"] = .array(plan.unbooked.map(session))
        object["conflicts"] = .array(
            plan.conflicts.map { conflict in
                var entry: JSONObject = ["rule": .string(conflict.rule)]
                if let cohort = conflict.cohorts.first { entry["cohort"] = .string(cohort.text) }
                entry["cohorts"] = .array(conflict.cohorts.map { .string($0.text) })
                entry["sentence"] = .string(conflict.sentence(words, names))
                return .object(entry)
            })
        return object
    }

    /// A booking by hand, with what stands against it.
    static func byHand(_ booking: Booking, against: [String]) -> JSONObject {
        guard case .object(var object) = Self.booking(booking) else { return [:] }
        object["askedOn"] = booking.askedOn.map { .string($0.description) } ?? .null
        object["heldUntil"] = booking.heldUntil.map { .string($0.description) } ?? .null
        object["freeCancellation"] = booking.freeUntil.map { .string($0.description) } ?? .null
        object["contact"] = .string(booking.contact)
        object["reason"] = .string(booking.reason)
        object["against"] = .array(against.map { .string($0) })
        return object
    }

    private static func session(_ key: SessionKey) -> JSONValue {
        .object(["cohort": .string(key.cohort.text), "session": .integer(key.number)])
    }

    private static func booking(_ booking: Booking) -> JSONValue {
        .object([
            "cohort": .string(booking.session.cohort.text), "session": .integer(booking.session.number),
            "date": .string(booking.span.date.description), "start": .string(booking.span.start.description),
            "end": .string(booking.span.finish.description), "venue": .string(booking.venue.text),
            "state": .string(booking.state.rawValue),
        ])
    }
}
