// What the parts of a programme are called wherever they are told; an id that is none of its own is told as it is.
extension Programme {
    /// What a cohort is called.
    public func name(of cohort: CohortID) -> String { self.cohort(cohort)?.name ?? cohort.text }

    /// What a leader is called.
    public func name(of leader: LeaderID) -> String { self.leader(leader)?.name ?? leader.text }

    /// What a slot is called in a language, by its code.
    public func name(of slot: SlotID, _ language: String) -> String { self.slot(slot)?.name(language) ?? slot.text }

    /// What an axis is called in a language, by its code.
    public func name(of axis: AxisID, _ language: String) -> String { self.axis(axis)?.name(language) ?? axis.text }
}
