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
    /// The numbers of the cohort when the rows were asked for: what a row says it changes is counted from these.
    private(set) var meter: CohortMeter?
    /// The number of the answer that is awaited, the moment that it will be of, the people whom it will name, and the numbers of the cohort.
    private var awaited: (request: Int, moment: UInt64, problem: MatchingProblem, meter: CohortMeter)?
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
    ///
    /// - Parameter isMatching: whether the data change many times a second: then one answer is awaited before the next is asked for.
    func wants(_ moment: UInt64, isMatching: Bool) -> Bool {
        self.moment != moment && awaited?.moment != moment && !(isMatching && awaited != nil)
    }

    /// Takes note that rows were asked for.
    mutating func await(_ request: Int, of moment: UInt64, _ cohort: Int, _ desk: Desk) {
        awaited = (request, moment, desk.problem, CohortMeter(desk.working, cohort: cohort))
    }

    /// Takes the rows that were asked for last; others are late, and dropped, as are those that name the people of another desk by places.
    mutating func take(_ rows: [PanelRow], request: Int, _ desk: Desk) {
        guard let awaited, awaited.request == request else { return }
        self.awaited = nil
        guard awaited.problem === desk.problem else { return }
        let isFirst = self.rows == nil
        self.rows = rows
        moment = awaited.moment
        problem = desk.problem
        meter = awaited.meter
        if isFirst { list = ListState() }
        list.select(list.selected, count: rows.count)
    }

    /// Lets go of rows that name other people or axes than those there are now.
    mutating func adopt(_ desk: Desk) {
        if let problem, problem !== desk.problem {
            rows = nil
            meter = nil
            moment = nil
        }
        if let awaited, awaited.problem !== desk.problem { self.awaited = nil }
    }

    /// Lets go of what is of another cohort.
    mutating func leave() {
        rows = nil
        forget()
    }

    /// Makes the rows be asked for anew, as when versions have changed.
    mutating func forget() {
        moment = nil
        awaited = nil
    }
}
