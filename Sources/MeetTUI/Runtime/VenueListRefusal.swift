import MeetCore

/// Why a list of venues was not read in: rows that are wrong. Nothing of it was kept.
struct VenueListRefusal: SpokenError, Hashable {
    /// What is wrong, in the order of the file.
    let problems: [RowProblem]
    /// In how many rows.
    let rows: Int

    /// So many are told in full; who mends these sees the rest at the next try.
    private static let mostTold = 4

    func message(_ words: Words) -> String {
        var lines = [words.nothingReadIn(rows)] + problems.prefix(Self.mostTold).map { $0.sentence(words) }
        if problems.count > Self.mostTold { lines.append(words.likelyMore(problems.count - Self.mostTold)) }
        return (lines + [words.mendRowsAndRead]).joined(separator: "\n")
    }
}
