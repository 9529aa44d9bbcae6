import MeetCore

extension CommandContext {
    /// Says how many backups there are of before, and what to do: all of them hold what was forgotten.
    func sayOfEarlierBackups() {
        guard let kept = try? backups.list(), !kept.isEmpty else { return }
        output.say(words.backupsHold(kept.count))
    }

    /// Says how many of the backups that are kept still hold somebody who was erased, and what to do; of one that cannot be read it is not
    /// known, so it counts.
    func sayOfBackups(holding persons: [PersonID]) {
        guard let kept = try? backups.list() else { return }
        let holding = kept.count { backups.holds(persons, $0) ?? true }
        if holding > 0 { output.say(words.backupsHold(holding)) }
    }
}
