import MeetCore

/// The form in which a file is named that is read in on the Venues screen: the houses themselves, or when others have one of them.
struct VenueFileForm: Hashable, Sendable {
    /// What the file is of.
    enum Subject: Hashable, Sendable {
        /// Houses, a row each.
        case venues
        /// The calendar of a house.
        case calendar(VenueID)
    }

    /// What is read in.
    let subject: Subject
    /// What is filled in.
    var state: FormState<VenueFileField>
    /// The number of the reading that is under way.
    var request: Int?

    /// What the path could become, and the number of the look that was asked for last.
    private var paths: [String] = []
    private var look: Int?

    /// An empty form.
    init(_ subject: Subject) {
        self.subject = subject
        state = FormState([.path: .text("", limit: PathState.longest), .clear: .flag(false)], focus: .path)
    }

    /// The file.
    var path: String { state[.path].typed }

    /// What is asked for when it is filled in.
    var wish: ScreenRequest {
        switch subject {
        case .venues: return .readVenues(path: path)
        // A calendar without times may take away all that is known.
        case .calendar(let venue): return .readBusy(venue, path: path, mayClear: state[.clear] == .flag(true))
        }
    }

    /// Waits for what the path could become, by the number of the look.
    mutating func await(_ request: Int) { look = request }

    /// Takes what the path could become; late answers are dropped.
    mutating func take(_ paths: [String], request: Int) {
        guard look == request else { return }
        self.paths = paths
    }

    /// The fields as they are now.
    func form(_ words: Words) -> Form<VenueFileField> {
        let isCalendar = subject != .venues
        var file = Form<VenueFileField>.Field(.path, isCalendar ? words.calendarPathField : words.venuesPathField, .text)
        file.note = isCalendar ? words.calendarPathNote : words.venuesPathNote
        // Folders, and what may be such a file.
        file.suggestions = paths.filter { $0 != path && $0.hasPrefix(path) }
        if path.isEmpty { file.problem = words.calendarPathMissing }
        guard isCalendar else { return Form(fields: [file], words: words) }
        var clear = Form<VenueFileField>.Field(.clear, words.calendarClearField, .flag(yes: words.yes, no: words.no))
        clear.note = words.calendarClearNote
        return Form(fields: [file, clear], words: words)
    }
}
