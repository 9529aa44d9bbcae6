import MeetCore

// Files for others, and the calendars of houses.
extension StoreRunner {
    /// The text of a file for others, and what is to be known of it.
    func text(of wish: FileWish) throws -> (text: String, notes: [String]) {
        let store = try store
        switch wish {
        case .sessions(let cohort): return (String(decoding: try calendars(store).cohort(cohort).bytes(), as: UTF8.self), [])
        case .bookings(let venue): return (String(decoding: try calendars(store).venue(venue).bytes(), as: UTF8.self), [])
        case .mailing(let cohort, let occasion):
            let list = MailingList(try store.load(), cohorts: [cohort], for: occasion, today: Clock.today, words: words)
            // Excel in Swedish reads no other, and everything else reads this one too.
            return (list.text(isForExcel: words.language == .swedish), list.notes)
        case .report:
            let record = TermRecord(try store.load(), tables: try store.tablePlans(), attendance: try store.attendance())
            let part = Report.Part(record.data.programme, ProgrammeStatistics(record))
            return (Report([part], on: Clock.today, words: words).html, [])
        }
    }

    private func calendars(_ store: Store) throws -> SessionCalendars {
        SessionCalendars(
            programme: try store.loadProgramme(), venues: try store.loadVenues(), bookings: try store.bookings(),
            stamps: try store.sessionStamps(), words: words)
    }

    /// Makes the times at which others have a house those of its calendar file, and answers what that changed.
    /// - Throws: `InputFileError` where the file cannot be read, `CalendarError` where it is no calendar, `BusyImport.Refusal`.
    func readBusy(_ request: Int, _ id: VenueID, path: String, mayClear: Bool) throws -> AppMessage {
        let store = try store
        guard let venue = try store.loadVenues().first(where: { $0.id == id }) else { throw StoreError.unknown(.venue, id: id.text) }
        let programme = try store.loadProgramme()
        let window = BusyCalendar.window(for: programme, today: Clock.today)
        let calendar = try BusyCalendar(
            InputFile.read(PathLook.expanded(path), as: .calendar, onlyFiles: true), venue: id, zone: programme.timeZone, window: window,
            ours: SessionCalendars.names(bookings: try store.bookings(), stamps: try store.sessionStamps()))
        let known = try store.busyTimes(of: id)
        let change = BusyImport(calendar, venue: venue, known: known, window: window, mayClear: mayClear)
        if let refusal = change.refusal { throw refusal }
        guard calendar.times != known else { return .kept(request: request, try load(), name: nil) }
        try store.perform(.importBusy(id, count: calendar.times.count), at: Clock.now, who: who) {
            try $0.replaceBusyTimes(of: id, with: calendar.times)
        }
        return .kept(request: request, try load(), name: change.sentence(words))
    }
}
