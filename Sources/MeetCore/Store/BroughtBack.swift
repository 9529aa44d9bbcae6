/// Whom a backup would bring back who was erased since it was made, or took back consent: as far as can be known, since of who is erased the
/// log tells how many they were and not whom.
public struct BroughtBack: Hashable, Sendable {
    /// Those in the backup who are not in the database any more, and of whom it is not known that they were only taken out; where nobody was
    /// erased since, nobody.
    public var persons: [PersonID] = []
    /// How many were erased since, by the log.
    public var erased = 0
    /// Of how many others kinds of data were erased since, by the log.
    public var parts = 0
    /// Those whose background the backup holds, and who have taken back their consent since, or whose background was erased.
    public var backgrounds: [PersonID] = []
    /// Whether the log reaches back to the backup; else more may have been erased than it tells.
    public var isLogWhole = true

    /// Nobody.
    public init() {}

    /// Whether restoring would bring nobody and nothing back that was erased.
    public var isEmpty: Bool { persons.isEmpty && erased == 0 && parts == 0 && backgrounds.isEmpty }
}
