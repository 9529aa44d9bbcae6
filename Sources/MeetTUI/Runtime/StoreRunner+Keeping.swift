import MeetCore

// What is kept: who sits where, people and rules, versions.
extension StoreRunner {
    func save(_ arrangements: [Arrangement]) throws {
        guard let kind = arrangements.last?.kind else { return }
        let before = try store.revision()
        let now = Clock.now
        try store.perform(kind, at: now, who: who) { changes in
            try refuseWhatOthersMoved(arrangements, changes)
            for arrangement in arrangements {
                switch arrangement {
                case .seat(let person, let cohort): try changes.setSeat(person, in: cohort)
                case .unseat(let person, _): try changes.setSeat(person, in: nil)
                case .pin(let person, let cohort): try changes.setPin(person, in: cohort)
                case .unpin(let person, _): try changes.setPin(person, in: nil)
                case .exclude(let person, let cohort): try changes.setExclusion(person, from: cohort, true)
                case .include(let person, let cohort): try changes.setExclusion(person, from: cohort, false)
                case .exchange(let exchange):
                    try changes.setSeat(exchange.first, in: exchange.firstTo)
                    try changes.setSeat(exchange.second, in: exchange.secondTo)
                case .mark(let marks): try marks.write(changes) { self.nameKnown(of: $0) }
                case .restore(let cohorts, let composition, version: _):
                    try changes.replaceComposition(of: Set(cohorts), with: composition)
                case .compose(let cohorts, let composition, let draw):
                    try changes.replaceComposition(of: Set(cohorts), with: composition)
                    if let draw { try changes.keep(draw, at: now, who: who, program: Version.text) }
                }
            }
        }
        arranged.withLock { $0 += arrangements.filter { !$0.isMark } }
        follow(from: before)
    }

    /// Where another program wrote since the desk was read, what it did with the same persons is not written over.
    ///
    /// It is asked within the change, so that nobody can write between; where nobody else wrote it costs nothing.
    private func refuseWhatOthersMoved(_ arrangements: [Arrangement], _ changes: Changes) throws {
        guard arrangements.contains(where: { !$0.isMark }), let known = known.withLock({ $0 }), changes.base != known,
            let desk = desk.withLock({ $0 })
        else { return }
        var here = SeatBook(desk.working.composition, desk.working.currentPins)
        for arrangement in arranged.withLock({ $0 }) { here.make(arrangement) }
        let (composition, pins) = try store.loadArrangement()
        let present = SeatBook(composition, pins)
        guard let person = here.meeting(of: arrangements, with: present) else { return }
        func name(_ cohort: CohortID?) -> String? { cohort.map { id in desk.programme.name(of: id) } }
        throw OutdatedError.seat(
            name: nameKnown(of: person), now: name(present.seat(of: person)), here: name(here.seat(of: person)))
    }

    /// Keeps a change of people or programme as one that can be undone, and makes the desk anew of what there is then.
    func keep(_ request: Int, _ change: RecordChange) throws -> AppMessage {
        let before = try store.revision()
        let known = knownData
        do {
            switch change {
            case .erase(let person): try store.erase(person, at: Clock.now, who: who)
            case .eraseDue: _ = try store.erase(at: Clock.now, who: who) { DueData($0, today: Clock.today).plan }
            default: try store.perform(change.kind, at: Clock.now, who: who) { try change.write($0, today: Clock.today) }
            }
        } catch let outdated as OutdatedError {
            return .outdated(request: request, try load(), text: outdated.message(words))
        }
        let isKept = try store.revision() != before
        let desk = try load()
        guard isKept else { return .kept(request: request, desk, name: nil) }
        // Who is gone has no name in what there is now, and the log knows nobody by name.
        guard case .remove = change, let known else { return .kept(request: request, desk, name: desk.history.undo) }
        let name = change.kind.text(words, person: { id in known.people.first { $0.id == id }?.shownName ?? id.text })
        return .kept(request: request, desk, name: name)
    }

    func change(_ change: VersionChange, _ snapshot: DeskSnapshot) throws {
        let before = try store.revision()
        defer { follow(from: before) }
        let now = Clock.now
        switch change {
        case .keep(let name, let cohorts):
            let working = snapshot.desk.working
            var members: [CohortID: [PersonID]] = [:]
            for cohort in cohorts {
                guard let index = snapshot.desk.problem.index(of: cohort) else { continue }
                members[cohort] = working.memberIndices(index).map { snapshot.desk.person($0).id }
            }
            try store.perform(.keepVersion(0), at: now, who: who) {
                _ = try $0.keepVersion(name, of: cohorts, Composition(members), at: now, who: who)
            }
        case .rename(let number, let name):
            try store.perform(.renameVersion(number), at: now, who: who) { try $0.renameVersion(number, to: name) }
        case .remove(let number):
            try store.perform(.removeVersion(number), at: now, who: who) { _ = try $0.removeVersion(number) }
        }
    }

    /// Takes note of a change that the runner itself made, and answers whether the desk's people are still those of the database: where
    /// another program wrote between, the revision grew by more.
    @discardableResult
    func follow(from before: Int) -> Bool {
        let now = try? store.revision()
        return known.withLock { known in
            guard let now, known == before, now - before <= 1 else { return false }
            known = now
            return true
        }
    }
}
