/// Who came to one session, in numbers.
public struct SessionPresence: Hashable, Sendable {
    /// Which session of its cohort.
    public let number: Int
    /// The day; nil where it is not known.
    public let date: CivilDate?
    /// The members.
    public let members: PresenceCount
    /// How many came who are not members.
    public let guests: Int
    /// The spread of all who were there over each axis.
    public let axes: [AxisMix]
    /// The mix energy of all who were there.
    public let energy: Int
    /// How long it is; minutes.
    public let minutes: Int

    /// How many were there.
    public var attended: Int { members.attended + guests }
    /// Its study hours: of 45 minutes, begun ones left out.
    public var studyHours: Int { StudyHours.hours(minutes: minutes) }
}
