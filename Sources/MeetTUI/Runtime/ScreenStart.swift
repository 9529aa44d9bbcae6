import MeetCore

/// Opens the screen on a database, and runs the program on it until the person quits.
enum ScreenStart {
    /// Runs the program.
    ///
    /// - Throws: `TerminalError` where there is no terminal that can be used.
    static func run(_ store: Store, words: Words, who: String, options: TerminalOptions) throws(TerminalError) {
        let session = try TerminalSession(options)
        let runner = StoreRunner(store, words: words, who: who)
        defer {
            session.close()
            // What was asked of the database before the person quit is done before the process ends.
            runner.finish()
        }
        var state = AppState(words: words, isReadOnly: store.isReadOnly)
        let request = state.nextRequest()
        state.loading.insert(request)
        var loop = try EventLoop(MeetApp(), state: state, runner: runner, display: session)
        _ = loop.run(startingWith: [.start(request: request)])
    }
}
