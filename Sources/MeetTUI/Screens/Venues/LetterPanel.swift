import MeetCore

/// The text to a house, over the lists.
struct LetterPanel: Hashable, Sendable {
    /// The booking that it is about.
    let booking: Booking
    /// Which of the texts.
    var kind: VenueLetter.Kind
    /// How far it is scrolled.
    var scroll = ScrolledText()

    /// The text for a booking that belongs to its state.
    init(_ booking: Booking) {
        self.booking = booking
        kind = .of(booking.state)
    }

    /// The letter; nil where the venue or the session is gone.
    func letter(_ desk: Desk) -> VenueLetter? {
        guard let cohort = desk.programme.cohorts.firstIndex(where: { $0.id == booking.session.cohort }),
            let venue = desk.venueDesk[booking.venue],
            let session = desk.sessions(of: cohort).first(where: { $0.key == booking.session })
        else { return nil }
        return VenueLetter(
            kind, booking, session: session, venue: venue, party: desk.party(of: cohort), programme: desk.programme.name,
            cohort: desk.programme.cohorts[cohort].name)
    }

    /// The text in lines that fit.
    func lines(_ desk: Desk, _ words: Words, columns: Int) -> [StyledText] {
        let text = letter(desk)?.text(words) ?? ""
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .flatMap { line -> [String] in
                // What has room stands as it is written, with its indentation.
                TextWidth.columns(of: line) <= columns ? [String(line)] : TextWidth.wrap(String(line), columns: max(1, columns))
            }.map { StyledText($0) }
    }

    /// The name of the file in which it is saved.
    func fileName(_ desk: Desk, _ words: Words) -> String {
        SheetFileName.letter(kind.rawValue, desk.venueDesk[booking.venue]?.name ?? booking.venue.text, booking.span.date, words)
    }
}
