import MeetCore

/// The form in which the calendar file of a house is named, to read in when others have it.
struct BusyForm: Hashable, Sendable {
    /// The house.
    let venue: VenueID
    /// What is filled in.
    var state: FormState<BusyField>
    /// The number of the reading that is under way.
    var request: Int?

    /// What the path could become, and the number of the look that was asked for last.
    private var paths: [String] = []
    private var look: Int?

    /// An empty form for a house.
    init(_ venue: VenueID) {
        self.venue = venue
        state = FormState([.path: .text("", limit: PathState.longest), .clear: .flag(false)], focus: .path)
    }

    /// The file.
    var path: String { state[.path].typed }

    /// Whether a calendar without times may take away all that is known.
    var mayClear: Bool { state[.clear] == .flag(true) }

    /// Waits for what the path could become, by the number of the look.
    mutating func await(_ request: Int) { look = request }

    /// Takes what the path could become; late answers are dropped.
    mutating func take(_ paths: [String], request: Int) {
        guard look == request else { return }
        self.paths = paths
    }

    /// The fields as they are now.
    func form(_ words: Words) -> Form<BusyField> {
        var file = Form<BusyField>.Field(.path, words.calendarPathField, .text)
        file.note = words.calendarPathNote
        // Folders, and what may be a calendar.
        file.suggestions = paths.filter { $0 != path && $0.hasPrefix(path) }
        if path.isEmpty { file.problem = words.calendarPathMissing }
        var clear = Form<BusyField>.Field(.clear, words.calendarClearField, .flag(yes: words.yes, no: words.no))
        clear.note = words.calendarClearNote
        return Form(fields: [file, clear], words: words)
    }
}
