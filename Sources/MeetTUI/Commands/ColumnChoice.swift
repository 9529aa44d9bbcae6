import MeetCore

/// `--column "Header=column"`: what a header of the file means, where the guess is wrong; nothing after the sign leaves the column out.
enum ColumnChoice {
    /// The guess with what the options say.
    /// - Throws: `UsageError.badValue` for a header that the file does not have, or a column that there is not.
    static func mapping(
        _ texts: [String], _ guess: ColumnMapping<ParticipantColumn>, _ programme: Programme, _ reader: ParticipantsCSV
    ) throws -> ColumnMapping<ParticipantColumn> {
        var mapping = guess
        for text in texts {
            // A header may hold the sign; the name of a column does not.
            guard let sign = text.lastIndex(of: "=") else { throw bad(text, guess) }
            let (header, column) = (CleanText.line(String(text[..<sign])), CleanText.line(String(text[text.index(after: sign)...])))
            guard let place = guess.headers.firstIndex(where: { CleanText.line($0) == header }) else { throw bad(text, guess) }
            if column.isEmpty {
                mapping[place] = nil
                continue
            }
            guard let meant = reader.guess([column])[0] else {
                let known = ParticipantColumn.all(programme.axes.map(\.id)).map(\.key).joined(separator: ", ")
                throw UsageError.badValue(option: "--column", value: column, allowed: known)
            }
            // What was guessed to mean it means it no longer.
            for other in guess.headers.indices where mapping[other] == meant { mapping[other] = nil }
            mapping[place] = meant
        }
        return mapping
    }

    private static func bad(_ text: String, _ guess: ColumnMapping<ParticipantColumn>) -> UsageError {
        .badValue(option: "--column", value: text, allowed: guess.headers.prefix(30).map { "\"\($0)=…\"" }.joined(separator: ", "))
    }
}
