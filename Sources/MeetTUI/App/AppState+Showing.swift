import MeetCore

// What is worked out anew of what is shown, after every message.
extension AppState {
    /// Works out anew what the screen shows, after the data or the screen changed; the others do it when one turns to them.
    mutating func refresh() {
        guard let desk else { return }
        switch screen {
        case .overview: overview.refresh(desk)
        case .venues: venues.refresh(desk)
        case .rules: break
        case .tables: tables.refresh()
        case .statistics: statistics.refresh()
        case .attendance: marking.refresh(desk)
        case .people: people.refresh(desk)
        case .compose: compose.refresh(desk)
        }
        if case .printing(var print) = overlay {
            print.refresh(desk, words)
            overlay = .printing(print)
        }
        if case .palette(var palette) = overlay {
            palette.refresh(self)
            overlay = .palette(palette)
        }
    }

    /// Keeps selections in sight for the present size.
    mutating func fit() {
        if case .palette(var palette) = overlay {
            palette.list.fit(count: palette.entries.count, height: PaletteView.layout(frame.screen).list.rows)
            overlay = .palette(palette)
        }
        if case .changes(var changes) = overlay {
            changes.list.fit(count: changes.lines?.count ?? 0, height: Table.height(in: ChangesView.list(frame.screen)))
            overlay = .changes(changes)
        }
        let screenArea = frame.screen
        start?.path?.fit(height: StartView.layout(screenArea).candidates.rows)
        guard let desk else { return }
        overview.fit(desk, area: frame.screen)
        people.fit(desk, area: frame.screen, words: words)
        compose.fit(desk, area: frame.screen)
        tables.fit(desk, area: frame.screen)
        if screen == .statistics { statistics.fit(desk, area: frame.screen, words: words) }
        venues.fit(desk, area: frame.screen, words: words)
        marking.fit(desk, area: frame.screen, words: words)
        rules.fit(desk, area: frame.screen, words: words)
    }
}
