import MeetCore

/// The program: what an event means, what a message does, and how the state looks.
struct MeetApp: Application {
    typealias State = AppState
    typealias Message = AppMessage
    typealias Effect = AppEffect

    func message(for event: InputEvent, state: AppState) -> AppMessage? {
        switch event {
        case .resized(let size): return .resized(size)
        case .mouse(let event): return event.kind == .release ? nil : message(for: event, state)
        case .paste: return editing(event, state)
        case .key(let key):
            if case .quit(let selected) = state.overlay {
                switch AppView.quitDialog(state).answer(to: key, selected: selected) {
                case .chosen(let message): return message
                case .selected(let index): return .quitDialog(selected: index)
                // Who asks a second time means it.
                case .nothing: return key == .control("c") ? .quitAnyway : AppKeys.map(state).message(for: key)
                }
            }
            if let message = AppKeys.map(state).message(for: key) { return message }
            // Nothing typed is lost while very many people are read.
            if state.desk == nil, state.start == nil, state.overlay == nil, !state.loading.isEmpty { return .early(key) }
            return editing(event, state)
        }
    }

    func draw(_ state: AppState, into canvas: inout Canvas) {
        AppView(state: state).draw(into: &canvas)
    }

    /// What the mouse means: on the name of a key the key, on an answer or a line of the palette that; else it is for the screen.
    private func message(for event: MouseEvent, _ state: AppState) -> AppMessage? {
        if state.notice != nil, state.frame.isLargeEnough {
            if event.kind == .wheelUp { return .notice(.scroll(.up)) }
            if event.kind == .wheelDown { return .notice(.scroll(.down)) }
        }
        guard event.kind == .press || event.kind == .doubleClick, state.frame.isLargeEnough else { return .pointed(event) }
        if let key = AppView(state: state).key(at: event.position) { return message(for: .key(key), state: state) }
        let area = state.frame.screen
        // Who points at it has read it; what lies below it is not meant.
        if let notice = state.notice { return notice.contains(event.position, area: area) ? .notice(.close) : nil }
        switch state.overlay {
        case .quit: return AppView.quitDialog(state).message(at: event.position, area: area, glyphs: state.glyphs) ?? .pointed(event)
        case .palette(let palette):
            let table = PaletteView(state: palette, words: state.words).table(state.glyphs)
            let row = table.index(at: event.position, palette.list, area: PaletteView.layout(area).list)
            return row.map { .palette(.choose($0)) } ?? .pointed(event)
        case nil:
            guard let start = state.start else { return .pointed(event) }
            guard let path = start.path else {
                if StartView.isTour(at: event.position, area: area) { return .tour(.begin) }
                return StartView.choice(at: event.position, area: area).map { .starting(.choose($0)) }
            }
            let row = path.table.index(at: event.position, path.list, area: StartView.layout(area).candidates)
            return row.map { .starting(.point($0)) }
        default: return .pointed(event)
        }
    }

    /// What typed or pasted text means now.
    private func editing(_ event: InputEvent, _ state: AppState) -> AppMessage? {
        guard let edit = TextEdit(event), state.frame.isLargeEnough else { return nil }
        if case .palette = state.overlay { return .palette(.edit(edit)) }
        guard state.overlay == nil else { return nil }
        if state.start?.path != nil { return .starting(.edit(edit)) }
        guard state.isTyping else { return nil }
        switch state.screen {
        case .compose: return .compose(.edit(edit))
        case .people: return .people(.edit(edit))
        case .venues: return .venues(.edit(edit))
        case .attendance: return .marking(.edit(edit))
        case .rules: return .rules(.edit(edit))
        case .overview, .tables, .statistics: return nil
        }
    }
}
