import MeetCore

/// The form in which a file is named: the calendar of a house, to read in when others have it, or a list of venues.
struct VenueFileForm: Hashable, Sendable {
    /// The house whose calendar it is; nil for a list of venues.
    let venue: VenueID?
    /// What is filled in.
    var state: FormState<VenueFileField>
    /// The number of the reading that is under way.
    var request: Int?

    /// What the path could become, and the number of the look that was asked for last.
    private var paths: [String] = []
    private var look: Int?

    /// An empty form, for the calendar of a house or a list of venues.
    init(calendarOf venue: VenueID?) {
        self.venue = venue
        state = FormState([.path: .text("", limit: 1000), .clear: .flag(false)], focus: .path)
    }

    /// The file.
    var path: String { state[.path].typed }

    /// What the file holds.
    var file: VenueFile {
        // A calendar without times takes away all that is known only where that is said.
        venue.map { .busyTimes(of: $0, mayClear: state[.clear] == .flag(true)) } ?? .venues
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
        var file = Form<VenueFileField>.Field(.path, venue == nil ? words.venuesPathField : words.calendarPathField, .text)
        file.note = venue == nil ? words.venuesPathNote : words.calendarPathNote
        // Folders, and what may be such a file.
        file.suggestions = paths.filter { $0 != path && $0.hasPrefix(path) }
        if path.isEmpty { file.problem = words.calendarPathMissing }
        guard venue != nil else { return Form(fields: [file], words: words) }
        var clear = Form<VenueFileField>.Field(.clear, words.calendarClearField, .flag(yes: words.yes, no: words.no))
        clear.note = words.calendarClearNote
        return Form(fields: [file, clear], words: words)
    }
}
