import MeetCore

/// The sessions of cohorts as a sheet and as JSON: when, where, by whom, and what was skipped and why.
struct SessionReport {
    let data: TermData
    let words: Words
    /// The cohorts that are told of.
    let cohorts: [Cohort]

    private var names: BookingNames { BookingNames(words, data.programme, venues: data.venues) }

    private var cells: BookingCells { BookingCells(names: names, words: words) }

    /// The sheet, a table for each cohort.
    var sheet: Sheet {
        let booked = Booking.active(data.bookings)
        let cells = cells
        let blocks = cohorts.flatMap { cohort -> [Sheet.Block] in
            let dates = SessionDates(of: cohort, in: data.programme)
            let sessions = SessionCalendar.sessions(of: cohort, on: dates.dates, in: data.programme)
            let table = SheetTable(
                columns: [
                    .init("", isNumber: true), .init(words.dateColumn), .init(words.weekColumn), .init(words.time),
                    .init(Phrase(words.theme), .prose), cells.venueColumn, .init(words.stateColumn),
                ], rows: sessions.map { row($0, booked[$0.key], cells) })
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

    private func row(_ session: Session, _ booking: Booking?, _ cells: BookingCells) -> [String] {
        [
            "\(session.key.number)", session.date.table(words), "\(session.date.isoWeek.week)", cells.hours(session.span), session.theme,
            cells.venue(booking), cells.state(of: session, booking),
        ]
    }

    /// The sessions as JSON, with what was skipped and what is in the way of each cohort.
    var json: JSONObject {
        let booked = Booking.active(data.bookings)
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
        var object: JSONObject = [
            "number": .integer(session.key.number), "date": .string(session.date.description),
            "week": .string(SheetWeek(of: session.date).description), "start": .string(session.start.description),
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
