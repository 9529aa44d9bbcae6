import TestSupport
import Testing

@testable import MeetCore
@testable import MeetTUI

/// A coordinator at the program, without terminal, disk or clock: keys go in, effects are carried out on a store of the story, and state and
/// screen are looked at.
///
/// Answers come at once, as they do to a person; a story about slow disks sets `isSlow` and answers when it wants to.
struct Story {
    private(set) var state: AppState
    /// What the program asked for and nobody has answered.
    private(set) var waiting: [AppEffect] = []
    /// What only the loop can do, in order.
    private(set) var loopEffects: [LoopEffect<AppEffect>] = []
    /// The files that were written.
    var files: [(name: String, text: String)] = []
    /// The printers of the machine.
    var printers: [String] = []
    /// Whether the machine can make a PDF.
    var makesPDF = false
    /// What was handed to the printer.
    var printed: [PrintJob] = []
    /// Where changes are kept.
    var store: StoryStore
    /// The paths that there are.
    var paths: [String] = []
    /// The files that can be read, by path.
    var disk: [String: String] = [:]
    /// Whether answers wait until the story gives them.
    var isSlow = false
    /// Whether proofs of what a cohort can be are answered; they take a while.
    var provesBounds = false
    /// Why the store refuses changes; nil where it takes them.
    var trouble: String?

    let app = MeetApp()

    /// The program opened on a term.
    init(
        _ data: TermData = SampleTerm.composed, _ language: Language = .swedish, rows: Int = 24, columns: Int = 80, isReadOnly: Bool = false
    ) {
        state = AppState(words: Words(language), isReadOnly: isReadOnly)
        store = StoryStore(data)
        play(.resized(Size(rows: rows, columns: columns)))
        let request = state.nextRequest()
        state.loading.insert(request)
        send(.start(request: request))
    }

    /// The program opened where there is no database yet; what is made of it will be this term.
    static func first(making data: TermData = SampleTerm.composed, _ language: Language = .swedish, rows: Int = 24, columns: Int = 80)
        -> Story
    {
        var story = Story(data, language, rows: rows, columns: columns)
        story.state.desk = nil
        story.state.start = StartState(database: "/home/anna/meet.db")
        return story
    }

    /// The tour, at its first step.
    /// - Parameter waiting: whether the data is still being read, until the story answers.
    static func tour(_ language: Language = .swedish, rows: Int = 24, columns: Int = 80, waiting: Bool = false) -> Story {
        var story = Story(SampleTerm.read, language, rows: rows, columns: columns)
        story.state.message = nil
        story.state.tour = TourState()
        guard !waiting else {
            story.state.desk = nil
            story.isSlow = true
            story.send(.start(request: story.load()))
            return story
        }
        story.resize(rows: rows, columns: columns)
        return story
    }

    // MARK: What the person does

    /// Presses keys one after the other.
    mutating func press(_ keys: Key...) {
        for key in keys { play(.key(key)) }
    }

    /// Types a text, key by key.
    mutating func type(_ text: String) {
        for character in text { play(.key(.character(character))) }
    }

    /// Presses a key so many times.
    mutating func press(_ key: Key, times: Int) {
        for _ in 0..<times { play(.key(key)) }
    }

    /// Another program changed the data, and it is read again.
    mutating func reload() {
        let request = state.nextRequest()
        state.loading.insert(request)
        send(.loaded(request: request, store.desk))
    }

    /// Another program changes the data, and the program is told that it did.
    mutating func change(_ another: (inout TermData) -> Void) {
        store.change(another)
        send(.disturbed)
    }

    /// The data is to be read again, and is not there yet.
    /// - Returns: the number of the request.
    mutating func load() -> Int {
        let request = state.nextRequest()
        state.loading.insert(request)
        return request
    }

    /// Makes the window another size.
    mutating func resize(rows: Int, columns: Int) {
        play(.resized(Size(rows: rows, columns: columns)))
    }

    /// Something happens at the terminal.
    mutating func play(_ event: InputEvent) {
        guard let message = app.message(for: event, state: state) else { return }
        send(message)
    }

    // MARK: What comes back

    /// Gives a message to the program.
    mutating func send(_ message: AppMessage) {
        for effect in app.update(&state, message) {
            switch effect {
            case .run(let effect): waiting.append(effect)
            default: loopEffects.append(effect)
            }
        }
        if !isSlow { answerAll() }
    }

    /// Answers all that can be answered at once; matches go on until `finishMatch`.
    mutating func answerAll() {
        while let place = waiting.firstIndex(where: { !$0.isMatch }) { answer(waiting.remove(at: place)) }
    }

    /// Answers the first effect that waits.
    mutating func answerNext() {
        guard let place = waiting.firstIndex(where: { !$0.isMatch }) else { return }
        answer(waiting.remove(at: place))
    }

    /// Answers the first effect that waits and is no search for tables.
    mutating func answerOther() {
        guard let place = waiting.firstIndex(where: { if case .workTables = $0 { false } else { !$0.isMatch } }) else { return }
        answer(waiting.remove(at: place))
    }

    /// The match that was asked for and has not ended.
    var match: (request: Int, scope: MatchScope, composition: Composition, pins: Pins, seed: UInt64)? {
        for case .match(let request, let scope, let snapshot, let seed) in waiting {
            let start = MatchStart(snapshot)
            return (request, scope, start.composition, start.pins, seed)
        }
        return nil
    }

    /// The match has come to a composition.
    mutating func matchComes(to composition: Composition, used: Double, bound: Int? = nil, request: Int? = nil) {
        guard let desk = state.desk, let request = request ?? match?.request else { return }
        let score = WorkingComposition(desk.problem, composition, pins: desk.working.currentPins).score
        send(.matchProgress(request: request, MatchProgress(composition: composition, score: score, mixBound: bound, used: used)))
    }

    /// The match ends, after so many steps from where it began or from a composition.
    @discardableResult
    mutating func finishMatch(from start: Composition? = nil, steps: Int = 3000, isStopped: Bool = false) throws -> MatchResult {
        let match = try #require(match)
        let problem = try #require(state.desk).problem
        let flag = CancelFlag()
        if isStopped { flag.cancel() }
        let result = Matcher(problem, scope: match.scope, seed: match.seed)
            .run(from: start ?? match.composition, pins: match.pins, stop: StopRule(steps: steps, cancel: flag))
        waiting.removeAll { $0.isMatch }
        send(.matched(request: match.request, result))
        return result
    }

    /// The match ends with a result that the story made.
    mutating func endMatch(_ result: MatchResult) {
        guard let match else { return }
        waiting.removeAll { $0.isMatch }
        send(.matched(request: match.request, result))
    }

    /// The plan of venues that was asked for is made, in so many steps.
    @discardableResult
    mutating func finishPlan(steps: Int = 3000) throws -> BookingPlan {
        var found: (request: Int, cohorts: Set<CohortID>, desk: Desk)?
        for case .book(let request, let cohorts, let snapshot) in waiting { found = (request, cohorts, snapshot.desk) }
        let (request, cohorts, desk) = try #require(found)
        let people = Dictionary(uniqueKeysWithValues: desk.data.people.map { ($0.id, $0) })
        let problem = BookingProblem(
            desk.programme, people: people, composition: desk.working.composition, venues: desk.data.venues, bookings: desk.data.bookings,
            scope: cohorts)
        let plan = Booker(problem, seed: 1).run(stop: StopRule(steps: steps))
        waiting.removeAll { $0.isMatch }
        send(.booked(request: request, plan, desk.troubles(of: plan, cohorts)))
        return plan
    }

    // MARK: What is seen

    /// The window as it is drawn.
    var canvas: Canvas {
        var canvas = Canvas(size: state.size)
        app.draw(state, into: &canvas)
        return canvas
    }

    /// The rows of the window.
    var rows: [String] { CanvasDrawing(canvas).text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

    /// Whether some row holds a text.
    func shows(_ text: String) -> Bool { rows.contains { $0.contains(text) } }

    /// The line of messages.
    var message: String { state.message?.text ?? "" }

    /// The desk; the program must have loaded it.
    func desk() throws -> Desk { try #require(state.desk) }

    /// The mix energy of the cohort that is composed.
    func energy() throws -> Int { try desk().working.mix(state.compose.cohort) }

    /// The name under the cursor on the Compose screen.
    func candidate() throws -> String { try desk().person(#require(state.compose.candidate)).shownName }
}

extension Story: CustomTestStringConvertible {
    /// The screen, so that a failure shows what the person saw.
    var testDescription: String { "the screen\n" + rows.joined(separator: "\n") + "\n" }
}
