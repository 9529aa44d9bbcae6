/// The lines of an iCalendar file, unfolded and decoded.
struct UnfoldedFile {
    /// The lines in order, without those that hold nothing.
    private(set) var lines: [ContentLine] = []
    /// The lines that are none, with what stands on them.
    private(set) var broken: [(number: Int, text: String)] = []
    /// How the file was encoded.
    private(set) var encoding = TextEncoding.utf8

    /// Files above this size are refused: a calendar of a house has some hundred kilobytes.
    static let mostBytes = 50_000_000

    /// The lines of a file. CRLF, LF and CR end a line; a line that begins with a space or a tab goes on with the one before.
    ///
    /// It is unfolded before it is decoded, since older programs fold inside a character.
    /// - Throws: `ExchangeError` where the file is too large, empty, or no text.
    init(_ bytes: [UInt8]) throws(ExchangeError) {
        guard bytes.count <= Self.mostBytes else { throw .tooLarge(mostBytes: Self.mostBytes) }
        var source = bytes
        var marked: TextEncoding?
        if TextEncoding.byMark(bytes) != nil {
            let decoded = try TextDecoder.decode(bytes)
            source = decoded.utf8
            marked = decoded.encoding
        }
        var (joined, numbers) = Self.unfolded(source)
        if marked == nil {
            do {
                let decoded = try TextDecoder.decode(joined)
                (joined, marked) = (decoded.utf8, decoded.encoding)
            } catch .nulCharacter(let line) {
                throw .nulCharacter(line: line <= numbers.count ? numbers[line - 1] : line)
            }
        }
        encoding = marked ?? .utf8
        for (line, number) in zip(joined.split(separator: .lineFeed, omittingEmptySubsequences: false), numbers) {
            guard line.contains(where: { $0 != 0x20 && $0 != .tab }) else { continue }
            if let parsed = ContentLine(parsing: line, number: number) {
                lines.append(parsed)
            } else {
                broken.append((number, CleanText.line(String(decoding: line.prefix(40), as: UTF8.self))))
            }
        }
        guard !lines.isEmpty || !broken.isEmpty else { throw .emptyFile }
    }

    /// The text with LF alone between unfolded lines, and the physical number of each line.
    private static func unfolded(_ bytes: [UInt8]) -> (joined: [UInt8], numbers: [Int]) {
        var joined: [UInt8] = []
        joined.reserveCapacity(bytes.count)
        var numbers = [1]
        var number = 1
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            guard byte == .lineFeed || byte == .carriageReturn else {
                joined.append(byte)
                continue
            }
            if byte == .carriageReturn, place < bytes.count, bytes[place] == .lineFeed { place += 1 }
            number += 1
            if place < bytes.count, bytes[place] == 0x20 || bytes[place] == .tab {
                place += 1
            } else {
                joined.append(.lineFeed)
                numbers.append(number)
            }
        }
        return (joined, numbers)
    }
}
