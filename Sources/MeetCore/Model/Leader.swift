/// The key of a leader.
public typealias LeaderID = Identifier<Leader>

/// Someone who leads the sessions of a cohort.
public struct Leader: Hashable, Sendable {
    /// The key.
    public var id: LeaderID
    /// The name, as it stands on lists.
    public var name: String
    /// Keys of the file that this version does not know; written back as they were.
    public var extra: JSONObject

    /// A leader of the given values.
    public init(id: LeaderID, name: String, extra: JSONObject = [:]) {
        self.id = id
        self.name = name
        self.extra = extra
    }
}
