import MeetCore

// The tour through a programme that is made up for it.
extension MeetApp {
    /// Does what is asked of the tour.
    func updateTour(_ message: TourMessage, _ state: inout AppState) -> [LoopEffect<AppEffect>] {
        switch message {
        case .begin:
            guard state.tour == nil else { break }
            // What goes on here would wait, too, or end.
            guard !state.wouldLose, state.start?.making == nil, !state.people.isReadingFile else {
                state.message = MessageLine(.warning, state.words.tourMustWait)
                break
            }
            state.wantsTour = true
            return [.quit]
        case .skip:
            let facts = TourFacts(state)
            state.tour?.skip(facts)
        case .leave: return react(&state, .quit)
        case .over(let trouble):
            state.wantsTour = false
            state.askAnew()
            state.message = trouble.map { MessageLine(.error, $0) }
        }
        return []
    }

    /// Where nothing was done yet, whoever comes is told where to begin; it goes with the first key.
    func greet(_ state: inout AppState, _ desk: Desk) {
        guard state.desk == nil, state.tour == nil, state.message == nil, desk.history.undo == nil, desk.seatedCount == 0 else { return }
        state.message = MessageLine(.info, state.words.firstVisit)
    }

    /// Lets the tour see what was done.
    func follow(_ state: inout AppState) {
        guard state.tour != nil, let facts = TourFacts(state) else { return }
        state.tour?.follow(facts)
    }
}
