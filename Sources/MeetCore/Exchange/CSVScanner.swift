/// Finds the rows and fields of a CSV file; it copies no text.
struct CSVScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let separator: UInt8
    private var place: Int
    private var line: Int
    /// The fields of all rows, one after the other.
    private(set) var fields: [CSVField] = []
    /// The rows in order; lines without a character are none.
    private(set) var rows: [CSVRow] = []

    /// A scanner that begins at a place, which lies on a physical line.
    init(_ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8, from place: Int, line: Int) {
        self.bytes = bytes
        self.separator = separator
        self.place = place
        self.line = line
    }

    /// Scans to the end.
    ///
    /// - Throws: `ExchangeError.unterminatedQuote` with the line on which the quoted field begins.
    mutating func scan() throws(ExchangeError) {
        while place < bytes.count {
            if endLine() { continue }
            try scanRow()
            _ = endLine()
        }
    }

    private mutating func scanRow() throws(ExchangeError) {
        let (start, firstLine, firstField) = (place, line, fields.count)
        var strayQuote: Int?
        while true {
            let isStray = try place < bytes.count && bytes[place] == .quote ? scanQuoted() : scanBare(from: place)
            if isStray && strayQuote == nil { strayQuote = fields.count - firstField - 1 }
            guard place < bytes.count, bytes[place] == separator else { break }
            place += 1
        }
        rows.append(
            CSVRow(
                line: firstLine, count: fields.count - firstField, strayQuote: strayQuote, firstField: firstField,
                bytes: start..<place))
    }

    /// Scans to the end of an unquoted field that begins at `start`; whether a quote stood in it.
    private mutating func scanBare(from start: Int) -> Bool {
        var end = place
        var isStray = false
        while end < bytes.count {
            let byte = bytes[end]
            if byte == separator || byte == .lineFeed || byte == .carriageReturn { break }
            if byte == .quote { isStray = true }
            end += 1
        }
        place = end
        fields.append(CSVField(start..<end, hasDoubledQuotes: false))
        return isStray
    }

    /// Scans a quoted field; whether something stood between its closing quote and the separator.
    private mutating func scanQuoted() throws(ExchangeError) -> Bool {
        let firstLine = line
        let opening = place
        var hasDoubledQuotes = false
        place += 1
        while place < bytes.count {
            let byte = bytes[place]
            if byte == .quote {
                if place + 1 < bytes.count, bytes[place + 1] == .quote {
                    hasDoubledQuotes = true
                    place += 2
                    continue
                }
                let closing = place
                place += 1
                if place == bytes.count || bytes[place] == separator || bytes[place] == .lineFeed || bytes[place] == .carriageReturn {
                    fields.append(CSVField((opening + 1)..<closing, hasDoubledQuotes: hasDoubledQuotes))
                    return false
                }
                _ = scanBare(from: opening)
                return true
            }
            if !endLine() { place += 1 }
        }
        throw .unterminatedQuote(line: firstLine)
    }

    /// Steps over CRLF, LF or CR and counts the line; false where none of them stands here.
    private mutating func endLine() -> Bool {
        guard place < bytes.count else { return false }
        switch bytes[place] {
        case .carriageReturn: place += place + 1 < bytes.count && bytes[place + 1] == .lineFeed ? 2 : 1
        case .lineFeed: place += 1
        default: return false
        }
        line += 1
        return true
    }
}
