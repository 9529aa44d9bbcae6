/// Why a whole file cannot be read. Troubles of single rows are `RowProblem`s.
public enum ExchangeError: SpokenError, Hashable {
    /// The text holds a NUL, so that it is no text.
    case nulCharacter(line: Int)
    /// A byte-order mark names an encoding, and the bytes are not of it.
    case brokenText(TextEncoding, line: Int)
    /// Nothing stands in the file.
    case emptyFile
    /// The file is larger than 500 MB.
    case tooLarge(mostBytes: Int)
    /// A row, perhaps with a quote that is not closed where it should be, is longer than any list of people needs.
    case longRow(line: Int, mostBytes: Int)
    /// A row has more fields than any list of people needs.
    case wideRow(line: Int, mostFields: Int)
    /// A quoted field that begins on the line is never closed.
    case unterminatedQuote(line: Int)
    /// A quote stands inside an unquoted name of the header, or text after a closing quote.
    case strayQuoteInHeader(line: Int)
    /// Two headers mean the same column.
    case duplicateColumn(String, headers: [String])
    /// The file lacks a column without which nothing can be read; the headers are those that it has.
    case missingColumn(String, headers: [String])
    /// Who asked for the import does not want it any more.
    case stopped
    /// The text is not JSON.
    case json(JSONFault, line: Int, column: Int)
    /// The JSON does not describe a programme; all that is wrong with it.
    case programme([ProgrammeProblem])

    /// What is wrong and where, and then what to do about it.
    public func message(_ words: Words) -> String {
        switch self {
        case .nulCharacter(let line): return words.nulCharacter(line: line)
        case .brokenText(let encoding, let line): return words.brokenText(encoding: encoding.rawValue, line: line)
        case .emptyFile: return words.emptyFile
        case .tooLarge(let most): return words.fileTooLarge(megabytes: most / 1_000_000)
        case .longRow(let line, let most): return words.rowTooLong(line: line, mostBytes: most)
        case .wideRow(let line, let most): return words.rowTooWide(line: line, mostFields: most)
        case .unterminatedQuote(let line): return words.unterminatedQuote(line: line)
        case .strayQuoteInHeader(let line): return words.strayQuoteInHeader(line: line)
        case .duplicateColumn(let column, let headers):
            return words.duplicateColumn(ParticipantColumn.header(column, words), headers: headers)
        case .missingColumn(let column, let headers): return words.missingColumn(ParticipantColumn.header(column, words), headers: headers)
        case .stopped: return words.importStopped
        case .json(let fault, let line, let column): return words.notJSON(fault.sentence(words), line: line, column: column)
        case .programme(let problems):
            return words.badProgramme(problems.map { $0.sentence(words) }, isCut: problems.count >= ProblemLog.mostProblems)
        }
    }
}
