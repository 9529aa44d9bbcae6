/// Whom a row means, where a person has said so: the file cannot tell.
public enum ImportChoice: Hashable, Sendable {
    /// A record that is known already, by its id.
    case known(String)
    /// The record of another row, by the line on which that begins; it stands before the row in the file.
    case row(line: Int)
}
