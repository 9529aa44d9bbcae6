/// What stands at the head of a session's sheets: when, what, where and by whom.
enum SessionFields {
    /// When the session is, of one whose day is not set the time of its cohort; nothing where there is neither.
    static func time(_ session: Session?, _ cohort: Cohort, _ data: TermData, _ words: Words) -> [Sheet.Field] {
        let slot = data.programme.slot(cohort.slot).map { ($0.start, $0.end) }
        let times = session.map { ($0.start, $0.end) } ?? slot
        let parts = [session.map { day($0.date, words) }, times.map { "\($0.0)–\($0.1)" }].compactMap { $0 }
        return parts.isEmpty ? [] : [Sheet.Field(words.time, parts.joined(separator: ", "))]
    }

    /// All of it: the session's own, and of one whose day is not set what the programme and the cohort say.
    static func all(_ session: Session?, number: Int, _ cohort: Cohort, _ data: TermData, _ words: Words) -> [Sheet.Field] {
        let plan = data.programme.sessions.first { $0.number == number }
        var fields = time(session, cohort, data, words)
        let theme = session?.theme ?? plan?.theme ?? ""
        let exercise = session?.exercise ?? plan?.exercise ?? ""
        if !theme.isEmpty { fields.append(Sheet.Field(words.theme, theme)) }
        if !exercise.isEmpty { fields.append(Sheet.Field(words.exercise, exercise)) }
        fields.append(Sheet.Field(words.place, place(SessionKey(cohort.id, number), data, words)))
        let leaders = (session?.leaders ?? cohort.leaders).compactMap { id in data.programme.leaders.first { $0.id == id }?.name }
        if !leaders.isEmpty { fields.append(Sheet.Field(words.leaders(leaders.count), leaders.joined(separator: ", "))) }
        return fields
    }

    /// Which session of how many it is, and whether it is called off.
    static func subtitle(_ session: Session?, number: Int, _ data: TermData, _ words: Words) -> String {
        let which = words.sessionOf(number, data.programme.sessionsPerCohort)
        return session?.isCancelled == true ? "\(which) – \(words.sheetCalledOff)" : which
    }

    /// The house with its address, once it holds the session for us: a place that is only asked for may come to nothing.
    private static func place(_ session: SessionKey, _ data: TermData, _ words: Words) -> String {
        guard let booking = Booking.told(of: session, among: data.bookings) else { return words.placeNotBooked }
        let house = data.venues.first { $0.id == booking.venue }
        return [house?.name ?? booking.venue.text, house?.address ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private static func day(_ date: CivilDate, _ words: Words) -> String {
        let parts = date.parts
        return words.longDate(weekday: date.weekday.rawValue, day: parts.day, month: parts.month, year: parts.year)
    }
}
