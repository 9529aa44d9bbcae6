import MeetCore

extension MeetApp {
    /// Opens the palette over the place where one is.
    func openPalette(_ scope: PaletteState.Scope = .all, _ state: inout AppState) {
        var palette = PaletteState(scope)
        palette.begin(request: nil, state)
        state.overlay = .palette(palette)
    }

    /// Does what one does in the palette.
    func updatePalette(_ message: PaletteMessage, _ state: inout AppState) -> [LoopEffect<AppEffect>] {
        guard case .palette(var palette) = state.overlay else { return [] }
        switch message {
        case .close:
            state.overlay = nil
            return []
        case .move(let move):
            palette.isInList = true
            palette.list.apply(move, count: palette.entries.count)
        case .edit(let edit):
            palette.field.apply(edit)
            // One letter names nobody.
            let request = palette.scope == .all && palette.field.text.count > 1 && state.desk != nil ? state.nextRequest() : nil
            palette.begin(request: request, state)
            state.overlay = .palette(palette)
            return request.map { [.run(.find(request: $0, palette.field.text))] } ?? []
        case .choose(let place):
            let place = place ?? palette.list.selected
            guard palette.entries.indices.contains(place) else { return [] }
            state.overlay = nil
            return carryOut(palette.entries[place], &state)
        }
        state.overlay = .palette(palette)
        return []
    }

    /// Does what a line says; what is done on another screen there, and it is said where one is now.
    private func carryOut(_ entry: PaletteEntry, _ state: inout AppState) -> [LoopEffect<AppEffect>] {
        guard let screen = entry.screen else { return react(&state, entry.message) }
        let turned = react(&state, .turnTo(screen))
        // Only there is known whether it can be done now, and with whom.
        let binding = AppKeys.screenKeys(state).bindings.first { $0.isEnabled && $0.keys == entry.keys }
        guard let binding else {
            state.message = MessageLine(.warning, state.words.notPossibleNow(entry.name))
            return turned
        }
        let effects = turned + react(&state, binding.message)
        if state.message == nil { state.message = MessageLine(.info, entry.name) }
        return effects
    }

    /// Goes to a place; where it is gone, says so.
    func go(to destination: Destination, _ state: inout AppState) {
        guard let desk = state.desk else { return }
        switch destination {
        case .cohort(let id):
            guard let index = desk.problem.index(of: id) else { return sayGone(&state) }
            state.show(cohort: index, desk)
        case .person(let id):
            guard let index = desk.problem.index(of: id) else { return sayGone(&state) }
            state.screen = .people
            state.people.show(person: index, desk)
        }
        state.refresh()
    }

    private func sayGone(_ state: inout AppState) {
        state.message = MessageLine(.warning, state.words.isGone)
    }
}
