import MeetCore

/// What was done with a person, to be looked through.
struct PersonHistory: Hashable, Sendable {
    /// Whose it is.
    let person: PersonID
    /// What was done, the newest first; nil until it is read.
    private(set) var lines: [ChangeLine]?
    /// The selection among the lines.
    var list = ListState()
    /// The request for the lines; nil where they are to be asked for.
    private var request: Int?

    /// A history that is yet to be read.
    init(of person: PersonID) { self.person = person }

    /// Whether the lines are to be asked for.
    var isWanted: Bool { request == nil }

    /// Takes note that they were asked for.
    mutating func await(_ request: Int) { self.request = request }

    /// Has them asked for anew, after something was changed; those known stay until then.
    mutating func forget() { request = nil }

    /// Takes the lines; those of an earlier request are dropped.
    mutating func take(_ lines: [ChangeLine], request: Int) {
        guard self.request == request else { return }
        self.lines = lines
        list.select(list.selected, count: lines.count)
    }
}
