import MeetCore

/// The text to a house, over the lists.
struct LetterPanel: Hashable, Sendable {
    /// The booking that it is about.
    let booking: Booking
    /// The list of requests from which it was opened, and to which one comes back.
    let from: BookingHistory?
    /// Which of the texts.
    var kind: VenueLetter.Kind
    /// The language of the house, whatever that of the screen.
    var language: Language
    /// How far it is scrolled.
    var scroll = ScrolledText()

    /// The text for a booking that belongs to its state.
    init(_ booking: Booking, _ desk: Desk, _ language: Language, from: BookingHistory? = nil) {
        self.booking = booking
        self.language = language
        self.from = from
        kind = .of(booking, desk.session(of: booking))
    }

    /// The next one of the texts that can be written.
    mutating func turn(_ desk: Desk) {
        let kinds = VenueLetter.Kind.all(booking, desk.session(of: booking))
        kind = kinds[((kinds.firstIndex(of: kind) ?? 0) + 1) % kinds.count]
    }

    /// The letter; nil where the venue is gone.
    func letter(_ desk: Desk) -> VenueLetter? {
        guard let cohort = desk.programme.cohorts.firstIndex(where: { $0.id == booking.session.cohort }),
            let venue = desk.venueDesk[booking.venue]
        else { return nil }
        return VenueLetter(
            kind, booking, session: desk.session(of: booking), venue: venue, party: desk.party(of: cohort), programme: desk.programme.name,
            cohort: desk.programme.cohorts[cohort].name, sessions: desk.sessions(of: cohort).count)
    }

    /// The text as it is sent.
    func text(_ desk: Desk) -> String { letter(desk)?.text(Words(language)) ?? "" }

    /// The text in lines that fit.
    func lines(_ desk: Desk, columns: Int) -> [StyledText] {
        text(desk).split(separator: "\n", omittingEmptySubsequences: false)
            .flatMap { line -> [String] in
                // What has room stands as it is written, with its indentation.
                TextWidth.columns(of: line) <= columns ? [String(line)] : TextWidth.wrap(String(line), columns: max(1, columns))
            }.map { StyledText($0) }
    }

    /// The name of the file in which it is saved.
    func fileName(_ desk: Desk) -> String {
        SheetFileName.letter(
            kind.rawValue, desk.venueDesk[booking.venue]?.name ?? booking.venue.text, booking.span.date, Words(language))
    }
}
