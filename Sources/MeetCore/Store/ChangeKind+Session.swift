extension ChangeKind {
    /// What a change of one session is called: that it was called off or takes place after all says more than that it was moved, and that
    /// more than that it was changed.
    public static func session(_ key: SessionKey, from former: Cohort, to cohort: Cohort, isMoved: Bool) -> ChangeKind {
        func isOff(_ cohort: Cohort) -> Bool { cohort.sessions.first { $0.number == key.number }?.isCancelled ?? false }
        if isOff(former) != isOff(cohort) { return .callOffSession(key, isOff: isOff(cohort)) }
        return isMoved ? .moveSession(key) : .editSession(key)
    }
}
