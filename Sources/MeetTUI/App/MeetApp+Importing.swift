import MeetCore

// What screens look up for an import.
extension MeetApp {
    /// Looks something up beside the screen, which hears the number under which the answer comes.
    func look(_ look: ImportLook, _ state: inout AppState) -> LoopEffect<AppEffect> {
        let request = state.nextRequest()
        switch look {
        case .paths(let text):
            state.people.take(.asked(isReading: false), request: request)
            state.venues.awaitPaths(request)
            return .run(.paths(request: request, text))
        case .file, .again: state.people.take(.asked(isReading: true), request: request)
        case .stop: break
        }
        return .run(.look(request: request, look))
    }
}
