import MeetCore

/// The sessions of cohorts as a sheet and as JSON: when, where, by whom, and what was skipped and why.
struct SessionReport {
    let data: TermData
    let words: Words
    /// The cohorts that are told of.
    let cohorts: [Cohort]

    private var names: BookingNames { BookingNames(words, data.programme, venues: data.venues) }

    private func bookings() -> [SessionKey: Booking] {
        Dictionary(data.bookings.filter(\.state.isActive).map { ($0.session, $0) }) { first, _ in first }
    }

    /// The sheet, a table for each cohort.
    var sheet: Sheet {
        let booked = bookings()
        let blocks = cohorts.flatMap { cohort -> [Sheet.Block] in
            let dates = SessionDates(of: cohort, in: data.programme)
            let sessions = SessionCalendar.sessions(of: cohort, on: dates.dates, in: data.programme)
            let rows = sessions.map { row($0, booked[$0.key]) }
            let table = SheetTable(
                columns: [
                    .init("", isNumber: true), .init(words.dateColumn), .init(words.weekColumn), .init(words.time),
                    .init(Phrase(words.theme), .prose), .init(Phrase(words.venueColumn), .prose), .init(words.stateColumn),
                ], rows: rows)
            let remarks =
                dates.skipped.map { words.sessionSkipped($0.sentence(words)) } + dates.warnings.map { "! " + $0.sentence(words) }
                + sessions.compactMap { $0.isCancelled ? nil : moved($0, booked[$0.key]) }
                + (dates.isComplete ? [] : ["! " + words.datesMissing(cohort.name, dates.dates.count)])
            return [.heading(cohort.name), .table(table)] + (remarks.isEmpty ? [] : [.paragraph(remarks.joined(separator: "\n"))])
        }
        return Sheet(title: data.programme.name, blocks: blocks)
    }

    /// That a house expects a session at another time than it has now; nil where it does not.
    private func moved(_ session: Session, _ booking: Booking?) -> String? {
        guard let booking, booking.span != session.span else { return nil }
        return "! \(names.session(session.key)), \(names.venue(booking.venue)): \(words.bookedForOldTime(names.span(booking.span)))"
    }

    private func row(_ session: Session, _ booking: Booking?) -> [String] {
        let state = booking.map { words.bookingState($0.state.rawValue) } ?? ""
        return [
            "\(session.key.number)", session.date.table(words), "\(session.date.isoWeek.week)", "\(session.start)–\(session.end)",
            session.theme, booking.map { names.venue($0.venue) } ?? "–", session.isCancelled ? words.sessionCancelled : state,
        ]
    }

    /// The sessions as JSON, with what was skipped and what is in the way of each cohort.
    var json: JSONObject {
        let booked = bookings()
        return [
            "cohorts": .array(
                cohorts.map { cohort in
                    let dates = SessionDates(of: cohort, in: data.programme)
                    let sessions = SessionCalendar.sessions(of: cohort, on: dates.dates, in: data.programme)
                    return .object([
                        "id": .string(cohort.id.text), "sessions": .array(sessions.map { session($0, booked[$0.key]) }),
                        "skipped": .array(dates.skipped.map(skipped)), "warnings": .array(dates.warnings.map(skipped)),
                    ])
                })
        ]
    }

    private func session(_ session: Session, _ booking: Booking?) -> JSONValue {
        let week = session.date.isoWeek
        var object: JSONObject = [
            "number": .integer(session.key.number), "date": .string(session.date.description),
            "week": .string("\(week.year)-W\(week.week < 10 ? "0" : "")\(week.week)"), "start": .string(session.start.description),
            "end": .string(session.end.description), "theme": .string(session.theme), "exercise": .string(session.exercise),
            "needs": .array(session.needs.map { .string($0) }), "leaders": .array(session.leaders.map { .string($0.text) }),
            "interpreters": .array(session.interpreters.map { .string($0) }), "cancelled": .bool(session.isCancelled),
        ]
        object["venue"] = booking.map { .string($0.venue.text) } ?? .null
        object["state"] = booking.map { .string($0.state.rawValue) } ?? .null
        return .object(object)
    }

    private func skipped(_ date: SkippedDate) -> JSONValue {
        .object(["date": .string(date.date.description), "reason": .string(date.reason.text(words))])
    }
}
