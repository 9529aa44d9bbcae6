import MeetCore

/// A change to the versions that are kept; who sits where is not touched by it.
enum VersionChange: Hashable, Sendable {
    /// Keep who sits in some cohorts under a name.
    case keep(String, [CohortID])
    /// Give a version another name.
    case rename(Int, String)
    /// Take a version away.
    case remove(Int)
}
