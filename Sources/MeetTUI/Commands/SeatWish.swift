import MeetCore

/// What `meet seat` is asked for.
struct SeatWish: Sendable {
    /// What is to come out.
    enum Form: Sendable {
        /// Tables, kept in the database.
        case plan
        /// The numbers of several plans between new faces and mixed tables.
        case plans
        /// What each size of tables would mean.
        case advice
    }

    let form: Form
    /// What counts first; nil for what the programme says.
    let order: SeatingOrder?
    /// How much may change where the plan is made anew from what has happened; nil where all sessions are planned.
    let again: SeatingOrder?
    /// Whether cohorts that have tables keep them.
    let keepsTables: Bool
    let tableSize: Int?
    let seconds: Double?
    let steps: Int?
    let seed: UInt64
    let isDry: Bool
    /// Raised when the search is to stop.
    private var cancel = CancelFlag()

    init(_ arguments: Arguments) throws {
        form = arguments.has("--advice") ? .advice : arguments.has("--plans") ? .plans : .plan
        isDry = arguments.has("--dry-run")
        seed = UInt64(try arguments.integer("--seed", in: 0...Int.max) ?? 1)
        steps = try arguments.integer("--steps", in: 0...Int.max)
        seconds = try arguments.seconds("--seconds")
        tableSize = try arguments.integer("--table-size", in: 2...100)
        if let repeats = try arguments.integer("--repeats", in: 0...1_000_000) {
            order = .mixWithin(repeats: repeats)
        } else if arguments.has("--priority") {
            order = try arguments.choice("--priority", of: ["faces", "mix"]) == "mix" ? .mix : .faces
        } else {
            order = nil
        }
        if arguments.has("--again") {
            again = try arguments.choice("--again", of: ["least", "faces"]) == "faces" ? .facesThenLeastChange : .leastChange
        } else {
            again = nil
        }
        keepsTables = form == .plan && again == nil && !arguments.has("--anew")
    }

    /// The same wish, whose searches stop where a flag is raised.
    func stopping(at flag: CancelFlag) -> SeatWish {
        var wish = self
        wish.cancel = flag
        return wish
    }

    /// When the search for one of several cohorts ends: its part of the time of all, which is a second, or a second for each 1,000 people.
    private func stop(_ task: CohortTask) -> StopRule {
        if let steps { return StopRule(seconds: seconds.map { $0 * task.share }, steps: steps / task.count, cancel: cancel) }
        return StopRule(seconds: (seconds ?? min(60, max(1, Double(task.people) / 1000))) * task.share, cancel: cancel)
    }

    /// Tables for one cohort.
    /// - Parameter progress: hears how far it is, 0 to 1.
    func seat(_ task: CohortTask, progress: @escaping (Double) -> Void) -> SeatingResult {
        let usual = SeatingOrder(task.priority)
        return Seater.seat(task.seating.problem, order: again ?? order ?? usual, stop: stop(task), seed: seed &+ UInt64(task.place)) {
            progress($0.used)
        }
    }

    /// A choice between plans for one cohort.
    func front(_ task: CohortTask, progress: @escaping (Double) -> Void) -> SeatingFront {
        SeatingFront.find(task.seating.problem, stop: stop(task), seed: seed &+ UInt64(task.place)) { done, _ in progress(done.used) }
    }
}
