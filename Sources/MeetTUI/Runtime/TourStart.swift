import MeetCore

/// Opens the tour: the program on a made-up programme of its own, until the person leaves it.
enum TourStart {
    /// Runs the tour on a terminal that is taken over already. No database of the person is touched.
    ///
    /// - Throws: why it cannot begin.
    static func run(on display: any Display, words: Words, who: String) throws {
        let folder = try TourFolder.make()
        defer { folder.remove() }
        try folder.within {
            let runner = StoreRunner(making: folder.database, words: words, who: who)
            defer {
                runner.finish()
                runner.close()
            }
            _ = try runner.begin(.sample)
            var state = AppState(words: words, glyphs: display.glyphs)
            state.tour = TourState()
            let request = state.nextRequest()
            state.loading.insert(request)
            var loop = try EventLoop(MeetApp(), state: state, runner: runner, display: display)
            _ = loop.run(startingWith: [.start(request: request)])
        }
    }
}
