/// A CSV file (RFC 4180) as rows of fields.
///
/// The separator is found among `,` `;` and tab on the header line, outside quotes; a first line `sep=;` is obeyed. Lines end with CRLF,
/// LF or CR. The table keeps the bytes of the file and where the fields lie in them, and makes a string only of a field that is asked for.
public struct CSVTable: Sendable {
    /// The byte between fields.
    public let separator: UInt8
    /// How the file was encoded.
    public let encoding: TextEncoding
    /// The header as written, without control characters; empty names at its end are left out.
    public let header: [String]
    /// The number of fields of the header with the empty names at its end.
    public let headerFieldCount: Int
    /// The rows after the header, in order, without blank ones and repetitions of the header.
    public let rows: [CSVRow]
    /// The lines on which the header stands once more.
    public let repeatedHeaderLines: [Int]
    /// The row of the header.
    let headerRow: CSVRow
    private let bytes: [UInt8]
    private let fields: [CSVField]

    /// Files of more bytes are refused.
    static let mostBytes = 500_000_000
    /// Rows of more bytes are refused: with longer ones, what grows with the square of a field would take minutes.
    static let mostRowBytes = 1_000_000
    /// Rows of more fields are refused.
    static let mostFields = 1000

    /// Reads a file.
    ///
    /// - Throws: `ExchangeError` where the text cannot be decoded, is empty, has a quote that is never closed or a stray quote in the
    ///   header, or where it or a row is too large.
    public init(_ file: [UInt8]) throws(ExchangeError) {
        guard file.count <= Self.mostBytes else { throw .tooLarge(mostBytes: Self.mostBytes) }
        let decoded = try TextDecoder.decode(file)
        let bytes = decoded.utf8
        let start = CSVSeparator.find(in: bytes)
        let (fields, found) = try bytes.withUnsafeBufferPointer { buffer throws(ExchangeError) -> ([CSVField], [CSVRow]) in
            var scanner = CSVScanner(buffer, separator: start.separator, from: start.place, line: start.line)
            try scanner.scan()
            return (scanner.fields, scanner.rows)
        }
        for row in found {
            guard row.bytes.count <= Self.mostRowBytes else { throw .longRow(line: row.line, mostBytes: Self.mostRowBytes) }
            guard row.count <= Self.mostFields else { throw .wideRow(line: row.line, mostFields: Self.mostFields) }
        }
        func isBlank(_ row: CSVRow) -> Bool {
            fields[row.firstField..<(row.firstField + row.count)].allSatisfy { field in
                bytes[field.bytes].allSatisfy { $0 == UInt8(ascii: " ") || $0 == .tab }
            }
        }
        let full = found.filter { !isBlank($0) }
        guard let headerRow = full.first else { throw .emptyFile }
        if headerRow.strayQuote != nil { throw .strayQuoteInHeader(line: headerRow.line) }
        self.bytes = bytes
        self.fields = fields
        self.headerRow = headerRow
        separator = start.separator
        encoding = decoded.encoding
        headerFieldCount = headerRow.count
        let names = (0..<headerRow.count).map { column in
            let text = Self.text(of: fields[headerRow.firstField + column], in: bytes)
            return CleanText.line(SpreadsheetText.restored(text))
        }
        header = Array(names.prefix((names.lastIndex { !$0.isEmpty } ?? -1) + 1))
        let width = header.count
        func repeatsHeader(_ row: CSVRow) -> Bool {
            guard row.count >= width, row.strayQuote == nil else { return false }
            return (0..<row.count).allSatisfy { column in
                let text = SpreadsheetText.restored(Self.text(of: fields[row.firstField + column], in: bytes))
                return CleanText.line(text) == (column < width ? names[column] : "")
            }
        }
        let repeated = full.dropFirst().filter(repeatsHeader)
        repeatedHeaderLines = repeated.map(\.line)
        let lines = Set(repeatedHeaderLines)
        rows = full.dropFirst().filter { lines.isEmpty || !lines.contains($0.line) }
    }

    /// The text of a field as it stands in the file, without the quotes around it; empty where the row has no such field.
    public func text(_ row: CSVRow, _ column: Int) -> String {
        guard (0..<row.count).contains(column) else { return "" }
        return Self.text(of: fields[row.firstField + column], in: bytes)
    }

    /// A row as it stands in the file, without the end of its line.
    public func original(_ row: CSVRow) -> String {
        String(decoding: bytes[row.bytes], as: UTF8.self)
    }

    /// Whether a field holds nothing but spaces, or does not exist.
    func isBlank(_ row: CSVRow, _ column: Int) -> Bool {
        guard (0..<row.count).contains(column) else { return true }
        return bytes[fields[row.firstField + column].bytes].allSatisfy { $0 == UInt8(ascii: " ") || $0 == .tab }
    }

    private static func text(of field: CSVField, in bytes: [UInt8]) -> String {
        if field.hasDoubledQuotes {
            // Byte by byte: a quote with a combining mark after it is another Character than a quote.
            var single: [UInt8] = []
            var isSecond = false
            for byte in bytes[field.bytes] {
                isSecond = byte == .quote && !isSecond
                if byte != .quote || isSecond { single.append(byte) }
            }
            return String(decoding: single, as: UTF8.self)
        }
        return bytes.withUnsafeBufferPointer { String(decoding: UnsafeBufferPointer(rebasing: $0[field.bytes]), as: UTF8.self) }
    }
}
