import MeetCore

// Undo and redo, and what is told of them.
extension StoreRunner {
    /// Undoes or redoes a change.
    ///
    /// Where others wrote after one's own last change, that one is taken back and theirs stays. Marks alone bring back marks alone: of a
    /// hundred thousand persons nothing need be read anew for them.
    /// - Parameter expected: the number of the change that is meant to be undone; nil for one's own last one, never another's.
    func step(_ request: Int, isRedo: Bool, expected: Int? = nil) throws -> AppMessage {
        let before = try store.revision()
        let turned: (ChangeRecord, Bool)?
        do {
            turned = try isRedo ? store.redo(at: Clock.now, who: who).map { ($0, false) } : undo(expected)
        } catch StoreError.builtUpon(let later) {
            return try blocked(request, by: later)
        }
        guard let (record, isApart) = turned else { return .undone(request: request, nil, name: "", isRedo: isRedo) }
        let isFollowed = follow(from: before)
        let screen = ScreenName(of: record.kind)
        func name(_ data: TermData) -> String { isApart ? words.undoneApart(self.name(record, data)) : self.name(record, data) }
        if isFollowed, screen == .attendance, let data = knownData {
            return .marksUndone(request: request, try history(), name: name(data), isRedo: isRedo)
        }
        let desk = record.kind.isArrangement && isFollowed ? try reloadArrangement() ?? load() : try load()
        return .undone(request: request, desk, name: name(desk.data), isRedo: isRedo, screen: screen)
    }

    /// What is told where one's own change cannot be taken back alone: the last one of all could be, if that is wanted.
    private func blocked(_ request: Int, by later: ChangeRecord?) throws -> AppMessage {
        let data = knownData
        func named(_ record: ChangeRecord) -> String { data.map { name(record, $0) } ?? record.kind.text(words) }
        let text = words.builtUpon(later?.who, later.map(named))
        guard let last = try store.lastOfAnother(than: who) else { return .failed(request: request, text: text) }
        let history = Desk.History(undo: named(last), redo: nil, number: last.number, other: last.who)
        return .undoBlocked(request: request, history, text: text + " " + words.undoLastOfOther(named(last), by: last.who))
    }

    /// Takes back the change that is meant, or one's own last one.
    private func undo(_ expected: Int?) throws -> (ChangeRecord, isApart: Bool)? {
        guard let choice = try store.nextUndo(by: who) else { return nil }
        let last = try store.nextUndo()
        if let expected, expected != choice.record.number, expected != last?.number { throw StoreError.otherChangeSince }
        // Nobody said that another's is meant.
        if expected == nil, choice.record.who != who { return nil }
        let meant = expected == last?.number ? last.map { UndoChoice(record: $0, isLast: true) } ?? choice : choice
        return try store.undo(meant, at: Clock.now, who: who).map { ($0, !meant.isLast) }
    }

    func history(_ data: TermData? = nil) throws -> Desk.History {
        guard let data = data ?? desk.withLock({ $0?.data }) else { return Desk.History() }
        let next = try store.nextUndo(by: who)
        return Desk.History(
            undo: next.map { name($0.record, data) }, redo: try store.nextRedo(by: who).map { name($0, data) }, number: next?.record.number,
            other: next.flatMap { $0.record.who == who ? nil : $0.record.who })
    }

    /// The desk with who sits where read anew; people, programme and all that is made of them once stay. Nil before the first loading.
    func reloadArrangement() throws -> Desk? {
        guard var desk = desk.withLock({ $0 }) else { return nil }
        let (composition, pins) = try store.loadArrangement()
        desk.working = WorkingComposition(desk.problem, composition, pins: pins)
        desk.history = try history(desk.data)
        self.desk.withLock { $0 = desk }
        arranged.withLock { $0 = [] }
        return desk
    }
}
