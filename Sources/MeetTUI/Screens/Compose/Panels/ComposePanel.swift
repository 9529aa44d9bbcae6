import MeetCore

/// A panel over the lists of the Compose screen: what it is about, what was worked out for it, and what is selected.
struct ComposePanel: Sendable {
    /// What it is about.
    let subject: PanelSubject
    /// The rows; nil until they are worked out.
    private(set) var rows: [PanelRow]?
    /// The moment that the rows are of.
    private var moment: UInt64?
    /// The people whom the rows name by their places.
    private var problem: MatchingProblem?
    /// The number of the answer that is awaited, and the moment that it will be of.
    private var awaited: (request: Int, moment: UInt64)?
    /// The selection.
    var list = ListState()
    /// The name of a version that is being typed.
    var naming: VersionNaming?
    /// The version that is to be compared with another.
    var marked: Int?

    /// A panel that shows nothing yet.
    init(_ subject: PanelSubject) {
        self.subject = subject
    }

    /// Whether the rows are of the data as they are now.
    func isCurrent(_ moment: UInt64) -> Bool { rows != nil && self.moment == moment }

    /// The row selected; nil where there is none.
    var selected: PanelRow? {
        guard let rows, rows.indices.contains(list.selected) else { return nil }
        return rows[list.selected]
    }

    /// Whether rows are to be asked for: those of the moment are neither there nor awaited.
    func wants(_ moment: UInt64) -> Bool { self.moment != moment && awaited?.moment != moment }

    /// Takes note that rows were asked for.
    mutating func await(_ request: Int, of moment: UInt64) { awaited = (request, moment) }

    /// Takes the rows that were asked for last; others are late, and dropped.
    mutating func take(_ rows: [PanelRow], request: Int, _ desk: Desk) {
        guard let awaited, awaited.request == request else { return }
        self.awaited = nil
        let isFirst = self.rows == nil
        self.rows = rows
        moment = awaited.moment
        problem = desk.problem
        if isFirst { list = ListState() }
        list.select(list.selected, count: rows.count)
    }

    /// Lets go of rows that name other people than those there are now.
    mutating func refresh(_ desk: Desk) {
        guard let problem, problem !== desk.problem else { return }
        rows = nil
        moment = nil
        awaited = nil
    }

    /// Makes the rows be asked for anew, as when versions have changed.
    mutating func forget() {
        moment = nil
        awaited = nil
    }
}
