/// Houses that are not taken in, since rows of their file have mistakes.
public struct VenueRowsRefused: SpokenError {
    /// What is wrong, in the order of the rows.
    public let problems: [RowProblem]

    /// The mistakes of a file, at least one.
    public init(problems: [RowProblem]) { self.problems = problems }

    /// The first mistakes, each with its line, and how many there are.
    public func message(_ words: Words) -> String {
        let told = problems.prefix(Self.mostTold).map { $0.sentence(words) }
        return (told + [words.venueRowsRefused(Set(problems.map(\.line)).count)]).joined(separator: "\n")
    }

    /// So many are told: a message is read in one go.
    private static let mostTold = 3
}
