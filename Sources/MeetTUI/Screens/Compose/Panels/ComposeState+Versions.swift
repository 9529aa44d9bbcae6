import MeetCore

extension ComposeState {
    /// Takes a message to the panel of versions into account.
    mutating func updateVersions(
        _ message: PanelMessage, _ panel: ComposePanel, _ desk: Desk, _ words: Words, isMatching: Bool
    ) -> [ScreenRequest] {
        if case .endNaming = message { return endNaming(panel, desk, words) }
        if case .keep(let all) = message {
            guard !isMatching else { return [.say(MessageLine(.warning, words.waitForMatch))] }
            self.panel?.naming = VersionNaming(purpose: .keep(all: all), field: TextField())
            return []
        }
        guard case .version(let version, _) = panel.selected else { return [] }
        switch message {
        case .rename: self.panel?.naming = VersionNaming(purpose: .rename(version.number), field: TextField(version.name))
        case .remove: return [.versions(.remove(version.number)), .say(MessageLine(.info, words.versionRemoved(version.name)))]
        case .mark: self.panel?.marked = panel.marked == version.number ? nil : version.number
        case .compare:
            let other = panel.marked.flatMap { $0 == version.number ? nil : $0 }
            self.panel = ComposePanel(.comparison(.version(version.number), other.map { .version($0) } ?? .now))
        case .restoreAll:
            guard !isMatching else { return [.say(MessageLine(.warning, words.waitForMatch))] }
            return restore(version, version.cohorts.filter { desk.programme.cohort($0) != nil }, desk, words)
        default: break
        }
        return []
    }

    /// Makes cohorts what they were in a version.
    ///
    /// Who has a seat in a cohort that is not made anew keeps it, and who was pinned or kept out since stays so: to go back in one cohort
    /// does no harm to another, nor to what was fixed by hand.
    func restore(_ version: CompositionVersion, _ cohorts: [CohortID], _ desk: Desk, _ words: Words) -> [ScreenRequest] {
        let places = cohorts.compactMap { desk.problem.index(of: $0) }
        let isOpen = Set(places)
        var members: [CohortID: [PersonID]] = [:]
        var (elsewhere, excluded) = (0, 0)
        for place in places {
            let id = desk.programme.cohorts[place].id
            let pinned = desk.working.memberIndices(place).filter { desk.working.isPinned($0, to: place) }
            let wanted = version.composition[id].compactMap { desk.problem.index(of: $0) }
            var free: [Int] = []
            for person in wanted where !pinned.contains(person) {
                let isOfOther = desk.working.pinnedCohort(of: person).map { $0 != place } ?? false
                if isOfOther || desk.working.cohort(of: person).map({ !isOpen.contains($0) }) ?? false {
                    elsewhere += 1
                } else if desk.working.isExcluded(person, from: place) {
                    excluded += 1
                } else {
                    free.append(person)
                }
            }
            members[id] = (pinned + free).map { desk.person($0).id }
        }
        let name = cohorts.count == 1 ? desk.programme.cohort(cohorts[0])?.name : nil
        return [
            .arrange(.restore(cohorts, Composition(members), version: version.number)),
            .say(
                MessageLine(
                    elsewhere + excluded > 0 ? .warning : .info,
                    words.restored(version.name, cohort: name, elsewhere: elsewhere, excluded: excluded))),
        ]
    }

    private mutating func endNaming(_ panel: ComposePanel, _ desk: Desk, _ words: Words) -> [ScreenRequest] {
        guard let naming = panel.naming else { return [] }
        guard let versions else {
            // Whether there is one of the name is not known yet.
            self.panel?.naming?.trouble = words.versionsNotRead
            return []
        }
        let typed = naming.field.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let name = typed.isEmpty ? freshName(versions, words) : typed
        if let other = versions.first(where: { $0.name == name }), naming.purpose != .rename(other.number) {
            self.panel?.naming?.trouble = words.versionExists(name)
            return []
        }
        switch naming.purpose {
        case .keep(let all):
            let cohorts = all ? desk.programme.cohorts.map(\.id) : [desk.programme.cohorts[cohort].id]
            return [.versions(.keep(name, cohorts))]
        case .rename(let number): return [.versions(.rename(number, name))]
        }
    }

    /// The first of `Version 1`, `Version 2` … that there is not.
    private func freshName(_ versions: [CompositionVersion], _ words: Words) -> String {
        let taken = Set(versions.map(\.name))
        return (1...versions.count + 1).lazy.map { words.versionNumber($0) }.first { !taken.contains($0) } ?? words.versionNumber(0)
    }
}
