/// What reading a programme.json gave.
public struct ProgrammeFile: Hashable, Sendable {
    /// The programme.
    public let programme: Programme
    /// What a person should know of how the file was read.
    public let notes: [ImportNote]
}
