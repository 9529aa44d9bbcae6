// What is called off: it keeps its number and its day, and nobody meets.
extension Cohort {
    /// The numbers of the sessions that are called off.
    public var calledOff: Set<Int> { Set(sessions.filter(\.isCancelled).map(\.number)) }

    /// Of the days of all sessions, in their order, those on which the cohort meets.
    ///
    /// Who is away on the day of a session that is called off misses nothing: it is no date of the cohort any more.
    public func meetingDates(_ dates: [CivilDate]) -> [CivilDate] {
        let off = calledOff
        return off.isEmpty ? dates : dates.indices.filter { !off.contains($0 + 1) }.map { dates[$0] }
    }
}
