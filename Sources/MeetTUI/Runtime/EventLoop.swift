/// Runs an application on a display: waits, takes messages and keys, draws once, and waits again.
///
/// All of the application runs on the thread that calls `run`. Work goes through the effect runner to other threads, whose answers come
/// through the mailbox. While nothing happens, nothing wakes.
struct EventLoop<App: Application, Runner: EffectRunner> where Runner.Effect == App.Effect, Runner.Message == App.Message {
    private let application: App
    private let runner: Runner
    private let display: any Display
    private let mailbox: Mailbox<App.Message>
    private var state: App.State
    private var isFinished = false
    private var needsDrawing = false

    /// So many events are taken before the screen is drawn, so that a key held down cannot keep it from being seen.
    private static var mostEvents: Int { 500 }

    /// A loop that begins with a state.
    init(_ application: App, state: App.State, runner: Runner, display: any Display) throws(TerminalError) {
        self.application = application
        self.state = state
        self.runner = runner
        self.display = display
        mailbox = try Mailbox()
    }

    /// Runs until the application quits or no input can come any more, and answers the last state. Run again, it goes on from there.
    ///
    /// The first event is the size of the screen; then come the messages to start with, which ask for what is to be loaded.
    mutating func run(startingWith messages: [App.Message] = []) -> App.State {
        isFinished = false
        handle(.resized(display.size))
        for message in messages { update(message) }
        draw()
        while !isFinished {
            guard display.wait(wake: mailbox.descriptor) else { break }
            for message in mailbox.drain() { update(message) }
            takeEvents()
            if needsDrawing { draw() }
        }
        return state
    }

    /// Takes the events that are waiting; of several new sizes only the last counts.
    private mutating func takeEvents() {
        var newSize: Size?
        var count = 0
        while !isFinished, count < Self.mostEvents, let event = display.nextEvent() {
            count += 1
            if case .resized(let size) = event { newSize = size } else { handle(event) }
        }
        if let newSize {
            needsDrawing = true
            handle(.resized(newSize))
        }
    }

    private mutating func handle(_ event: InputEvent) {
        guard let message = application.message(for: event, state: state) else { return }
        update(message)
    }

    private mutating func update(_ message: App.Message) {
        guard !isFinished else { return }
        needsDrawing = true
        let mailbox = mailbox
        for effect in application.update(&state, message) {
            switch effect {
            case .run(let effect): runner.run(effect) { mailbox.post($0) }
            case .quit:
                isFinished = true
                return
            case .suspend: display.suspend()
            case .redraw: display.forgetScreen()
            }
        }
    }

    private mutating func draw() {
        needsDrawing = false
        guard !isFinished else { return }
        var canvas = Canvas(size: display.size, glyphs: display.glyphs)
        application.draw(state, into: &canvas)
        display.show(canvas)
    }
}
