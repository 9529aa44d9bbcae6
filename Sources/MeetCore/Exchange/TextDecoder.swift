/// Turns the bytes of a file into text: a byte-order mark decides; else valid UTF-8; else Windows-1252.
///
/// It works on bytes and makes no string, so that a file of 100 MB costs little more than being read.
public enum TextDecoder {
    /// Decodes a whole file.
    ///
    /// - Throws: `ExchangeError.nulCharacter` for a NUL, `ExchangeError.brokenText` where a byte-order mark names an encoding
    ///   and the bytes after it are not of that encoding; both name the line.
    public static func decode(_ bytes: [UInt8]) throws(ExchangeError) -> DecodedText {
        guard let mark = TextEncoding.byMark(bytes) else {
            try refuseNUL(bytes)
            if UTF8Check.firstInvalid(in: bytes) == nil { return DecodedText(utf8: bytes, encoding: .utf8) }
            return DecodedText(utf8: Windows1252.utf8(bytes), encoding: .windows1252)
        }
        let rest = Array(bytes.dropFirst(mark.length))
        let utf8: [UInt8]
        switch mark.encoding {
        case .utf8, .windows1252:
            if let place = UTF8Check.firstInvalid(in: rest) {
                throw .brokenText(.utf8, line: lineNumber(of: place, in: rest))
            }
            utf8 = rest
        case .utf16LittleEndian, .utf16BigEndian:
            utf8 = try transcode(wide(rest, bigEndian: mark.encoding == .utf16BigEndian, UInt16.self), from: UTF16.self, mark.encoding)
        case .utf32LittleEndian, .utf32BigEndian:
            utf8 = try transcode(wide(rest, bigEndian: mark.encoding == .utf32BigEndian, UInt32.self), from: UTF32.self, mark.encoding)
        }
        try refuseNUL(utf8)
        return DecodedText(utf8: utf8, encoding: mark.encoding)
    }

    /// The physical line, from 1, on which a place of a text lies; CRLF, LF and CR each end a line.
    static func lineNumber(of place: Int, in bytes: [UInt8]) -> Int {
        var line = 1
        var last: UInt8 = 0
        for byte in bytes.prefix(place) {
            if byte == .carriageReturn || (byte == .lineFeed && last != .carriageReturn) { line += 1 }
            last = byte
        }
        return line
    }

    private static func refuseNUL(_ bytes: [UInt8]) throws(ExchangeError) {
        let place = bytes.withUnsafeBufferPointer { $0.firstIndex(of: 0) }
        if let place { throw .nulCharacter(line: lineNumber(of: place, in: bytes)) }
    }

    /// The code units of a wide encoding; nil where the bytes do not make whole units.
    private static func wide<Unit: FixedWidthInteger>(_ bytes: [UInt8], bigEndian: Bool, _: Unit.Type) -> [Unit]? {
        let size = MemoryLayout<Unit>.size
        guard bytes.count.isMultiple(of: size) else { return nil }
        return stride(from: 0, to: bytes.count, by: size).map { start in
            (0..<size).reduce(Unit(0)) { unit, offset in
                unit << 8 | Unit(bytes[bigEndian ? start + offset : start + size - 1 - offset])
            }
        }
    }

    private static func transcode<Codec: Unicode.Encoding>(
        _ units: [Codec.CodeUnit]?, from codec: Codec.Type, _ encoding: TextEncoding
    ) throws(ExchangeError) -> [UInt8] {
        guard let units else { throw .brokenText(encoding, line: 1) }
        var utf8: [UInt8] = []
        utf8.reserveCapacity(units.count)
        let isBroken = Swift.transcode(units.makeIterator(), from: codec, to: UTF8.self, stoppingOnError: true) { utf8.append($0) }
        if isBroken { throw .brokenText(encoding, line: lineNumber(of: utf8.count, in: utf8)) }
        return utf8
    }
}
