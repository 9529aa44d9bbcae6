/// The list of a mail merge: a row for each member of some cohorts, with what an invitation, a reminder or a letter about the place needs.
///
/// It can be read in again as participants.csv, and changes nothing then: the columns of the person are those of that file, and no other
/// column has a header that would be understood there. So `name` is the name that is kept, also of a protected identity: the list is for
/// the letter to the person's own address, and what stands in the letter is `letter_name`, the name that lists show.
///
/// Nothing of anybody's background, needs or notes is in it, and nothing of the others.
public struct MailingList {
    /// What the letter is for.
    public enum Occasion: String, CaseIterable, Sendable {
        /// To the first session.
        case invitation
        /// To the next session.
        case reminder
        /// Where the next session is.
        case venue

        /// What the next letter to a cohort is for: before its first session an invitation, then a reminder.
        ///
        /// - Parameter dates: the days of its sessions.
        public static func next(_ dates: [CivilDate], today: CivilDate) -> Self {
            dates.contains { $0 < today } ? .reminder : .invitation
        }
    }

    private let data: TermData
    private let cohorts: [CohortID]
    private let occasion: Occasion
    private let number: Int?
    private let today: CivilDate
    private let words: Words
    /// The persons by id.
    private let people: [PersonID: Person]

    /// - Parameters:
    ///   - data: the term.
    ///   - cohorts: whose members get a letter.
    ///   - occasion: what it is for.
    ///   - session: the number of the session; nil for the one that belongs to the occasion.
    ///   - today: the day from which the next session is looked for.
    ///   - words: the language of weekdays, times and remarks.
    public init(
        _ data: TermData, cohorts: [CohortID], for occasion: Occasion, session: Int? = nil, today: CivilDate, words: Words
    ) {
        self.data = data
        self.cohorts = cohorts
        self.occasion = occasion
        number = session
        self.today = today
        self.words = words
        people = Dictionary(data.people.map { ($0.id, $0) }) { first, _ in first }
    }

    /// The columns of the person, as participants.csv has them.
    private static let own: [ParticipantColumn] = [.id, .name, .displayName, .email, .phone]

    /// The columns beside them.
    private static let added = [
        "letter_name", "cohort", "slot", "session", "of_sessions", "date", "day", "week", "start", "end", "theme", "exercise", "venue",
        "address", "leaders", "dates", "called_off",
    ]

    /// The file: safe for spreadsheets, in the order of the cohorts and of names.
    ///
    /// - Parameter isForExcel: whether it is for an Excel in Swedish, which by itself takes `;` alone for a separator, and only a file with a
    ///   byte-order mark for UTF-8.
    public func text(isForExcel: Bool = false) -> String {
        var writer = CSVWriter(separator: isForExcel ? ";" : ",", spreadsheetSafe: true)
        writer.row(header)
        for cohort in cohorts {
            let facts = facts(cohort)
            for person in members(cohort) {
                writer.row(Self.own.map { ParticipantSchema.field($0, of: person) } + [person.shownName] + facts)
            }
        }
        return (isForExcel ? "\u{FEFF}" : "") + writer.text
    }

    /// What the sender should know: who has no e-mail, whose name lists do not show, and which sessions have no place that may be told.
    public var notes: [String] {
        let all = cohorts.flatMap(members)
        var notes = [words.mailingRows(all.count)]
        let silent = all.count { $0.email.isEmpty }
        if silent > 0 { notes.append(words.mailingWithoutEmail(silent)) }
        let protected = all.count { !$0.displayName.isEmpty }
        if protected > 0 { notes.append(words.mailingProtected(protected)) }
        for id in cohorts {
            let name = data.programme.name(of: id)
            guard let session = session(of: id) else {
                notes.append(words.mailingWithoutSession(name))
                continue
            }
            if session.isCancelled { notes.append(words.mailingCalledOff(name, session.key.number)) }
            if occasion == .venue, told(session) == nil { notes.append(words.mailingWithoutVenue(name, session.key.number)) }
        }
        return notes
    }

    /// The headers; one of ours that would be read as a column of participants.csv, since an axis has that name, gets a number.
    private var header: [String] {
        let file = ParticipantsCSV(programme: data.programme, today: today)
        let own = Self.own.map(\.key)
        func isUnderstood(_ header: String) -> Bool {
            file.guess(own + [header])[own.count] != nil
        }
        let free = Self.added.map { header -> String in
            guard isUnderstood(header) else { return header }
            return (2...100).lazy.map { "\(header)_\($0)" }.first { !isUnderstood($0) } ?? "-"
        }
        return own + free
    }

    private func members(_ cohort: CohortID) -> [Person] {
        SwedishOrder.sorted(data.composition[cohort].compactMap { people[$0] }) { $0.shownName }
    }

    /// The session of a cohort that the letter is about; nil where it has none.
    private func session(of id: CohortID) -> Session? {
        let sessions = sessions(of: id)
        if let number { return sessions.first { $0.key.number == number } }
        let open = sessions.filter { !$0.isCancelled }
        if occasion == .invitation { return open.first ?? sessions.first }
        return open.first { $0.date >= today } ?? open.last ?? sessions.last
    }

    private func sessions(of id: CohortID) -> [Session] {
        data.programme.cohort(id).map { SessionCalendar.sessions(of: $0, in: data.programme) } ?? []
    }

    /// The venue of a session, once it may be told.
    private func told(_ session: Session) -> Venue? {
        guard let booking = Booking.told(of: session.key, among: data.bookings) else { return nil }
        return data.venues.first { $0.id == booking.venue }
    }

    /// What is the same for all of a cohort.
    private func facts(_ id: CohortID) -> [String] {
        let cohort = data.programme.cohort(id)
        let slot = cohort.flatMap { data.programme.slot($0.slot) }?.name(words.language.code) ?? ""
        let sessions = sessions(of: id)
        let dates = sessions.filter { !$0.isCancelled }.map { "\($0.date) \($0.start)–\($0.end)" }.joined(separator: "; ")
        guard let session = session(of: id) else {
            return [cohort?.name ?? id.text, slot] + [String](repeating: "", count: 12) + [dates, ""]
        }
        let venue = told(session)
        let leaders = session.leaders.map { leader in data.programme.name(of: leader) }
        return [
            cohort?.name ?? id.text, slot, "\(session.key.number)", "\(sessions.count)", session.date.description,
            words.weekday(session.date.weekday.rawValue), "\(session.date.isoWeek.week)", session.start.description,
            session.end.description, session.theme, session.exercise, venue?.name ?? "", venue?.address ?? "",
            leaders.joined(separator: ", "), dates, session.isCancelled ? words.yes : "",
        ]
    }
}
