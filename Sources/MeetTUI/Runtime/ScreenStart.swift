import MeetCore

/// Opens the screen on a database, and runs the program on it until the person quits.
enum ScreenStart {
    /// Runs the program; without a database it begins with the choice of what to make one from.
    ///
    /// - Throws: `TerminalError` where there is no terminal that can be used.
    static func run(
        _ store: Store?, at path: String, words: Words, who: String, backups: Backups, options: TerminalOptions
    ) throws(TerminalError) {
        let session = try TerminalSession(options)
        let runner =
            store.map { StoreRunner($0, words: words, who: who, backups: backups) }
            ?? StoreRunner(making: path, words: words, who: who, backups: backups)
        defer {
            session.close()
            // What was asked of the database before the person quit is done before the process ends.
            runner.finish()
            runner.close()
        }
        var state = AppState(words: words, isReadOnly: store?.isReadOnly ?? false, glyphs: session.glyphs)
        let request = state.nextRequest()
        if store == nil { state.start = StartState(database: path) } else { state.loading.insert(request) }
        // It was said before the screen came, too, but there nobody could read it.
        if let backup = store?.backupBeforeUpgrade { state.message = MessageLine(.info, words.upgraded(backup.path)) }
        var loop = try EventLoop(MeetApp(), state: state, runner: runner, display: session)
        _ = loop.run(startingWith: store == nil ? [] : [.start(request: request)])
    }
}
