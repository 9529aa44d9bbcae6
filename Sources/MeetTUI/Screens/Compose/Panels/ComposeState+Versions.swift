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
    func restore(_ version: CompositionVersion, _ cohorts: [CohortID], _ desk: Desk, _ words: Words) -> [ScreenRequest] {
        let past = VersionReturn(to: version.composition, cohorts, from: desk.working, desk.data.people)
        let name = cohorts.count == 1 ? desk.programme.cohort(cohorts[0])?.name : nil
        return [
            .arrange(.restore(cohorts, past.composition, version: version.number)),
            .say(
                MessageLine(
                    past.elsewhere + past.excluded > 0 ? .warning : .info,
                    words.restored(version.name, cohort: name, elsewhere: past.elsewhere, excluded: past.excluded))),
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
        let name = typed.isEmpty ? CompositionVersion.freshName(besides: versions, words) : typed
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
}
