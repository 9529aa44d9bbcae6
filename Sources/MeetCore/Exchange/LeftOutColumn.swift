/// A column of a file that is not read in.
public struct LeftOutColumn: Hashable, Sendable {
    /// Its header as written.
    public let header: String
    /// The column whose name the header is nearly, and which is not in the file otherwise: perhaps it was meant. Nil where there is none.
    public let meant: ParticipantColumn?

    /// A column that is left out.
    public init(header: String, meant: ParticipantColumn?) {
        self.header = header
        self.meant = meant
    }
}
