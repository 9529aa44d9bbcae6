/// The file programme.json, form `meet-programme/1`: text to value and back.
///
/// Reading lists all that is wrong, each with its path. Unknown keys are kept at every level and written back.
public enum ProgrammeJSON {
    /// The form of the file that this version reads and writes.
    public static let format = "meet-programme/1"

    /// Files of more bytes are refused: one of 5,000 cohorts has two million.
    static let mostBytes = 20_000_000

    /// Reads a file.
    ///
    /// - Throws: `ExchangeError` where it is no text, no JSON, or does not describe a programme.
    public static func read(_ file: [UInt8]) throws(ExchangeError) -> ProgrammeFile {
        guard file.count <= mostBytes else { throw .tooLarge(mostBytes: mostBytes) }
        let decoded = try TextDecoder.decode(file)
        guard !decoded.utf8.isEmpty else { throw .emptyFile }
        let value: JSONValue
        do {
            value = try JSONParser.value(of: decoded.utf8)
        } catch {
            throw .json(error.fault, line: error.line, column: error.column)
        }
        let log = ProblemLog()
        let programme = try programme(from: value, log)
        return ProgrammeFile(programme: programme, notes: (decoded.encoding == .windows1252 ? [.guessedEncoding] : []) + log.notes)
    }

    /// Reads a text.
    ///
    /// - Throws: `ExchangeError` where it is no JSON, or does not describe a programme.
    public static func read(text: String) throws(ExchangeError) -> Programme {
        try read(Array(text.utf8)).programme
    }

    /// The programme that a JSON value describes.
    ///
    /// - Throws: `ExchangeError.programme` with all that is missing or wrong.
    public static func programme(from value: JSONValue) throws(ExchangeError) -> Programme {
        try programme(from: value, ProblemLog())
    }

    private static func programme(from value: JSONValue, _ log: ProblemLog) throws(ExchangeError) -> Programme {
        guard let file = ObjectReader(value, path: "", log: log) else { throw .programme(log.problems) }
        var reader = ProgrammeReader(file)
        let programme = reader.read()
        guard log.problems.isEmpty else { throw .programme(log.problems) }
        return programme
    }
}
