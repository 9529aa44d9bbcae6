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
        var ended = loop.run(startingWith: store == nil ? [] : [.start(request: request)])
        while ended.wantsTour {
            // The tour works in another folder: nothing of here may still be under way.
            runner.finish()
            ended = loop.run(startingWith: [.tour(.over(trouble: tour(session, words, who)))])
        }
    }

    /// Runs the tour alone.
    ///
    /// - Throws: `TerminalError` where there is no terminal that can be used; why the tour cannot begin.
    static func tour(words: Words, who: String, options: TerminalOptions) throws {
        let session = try TerminalSession(options)
        defer { session.close() }
        try TourStart.run(on: session, words: words, who: who)
    }

    /// Runs the tour on a terminal where something else waits meanwhile; answers why it could not begin.
    private static func tour(_ session: TerminalSession, _ words: Words, _ who: String) -> String? {
        do {
            try TourStart.run(on: session, words: words, who: who)
            return nil
        } catch {
            return words.said(of: error)
        }
    }
}
