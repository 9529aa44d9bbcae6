import Testing

@testable import MeetCore

@Suite struct TextDecoderTests {
    private let names = "Åsa Öberg, Świętosława, Nguyễn, 🙂"

    @Test func plainUTF8IsTakenAsItIs() throws {
        let decoded = try TextDecoder.decode(Array(names.utf8))
        #expect(decoded.text == names)
        #expect(decoded.encoding == .utf8)
    }

    @Test func aMarkOfUTF8IsTakenAway() throws {
        let decoded = try TextDecoder.decode([0xEF, 0xBB, 0xBF] + names.utf8)
        #expect(decoded.text == names)
        #expect(decoded.utf8.first == 0xC3)
    }

    @Test(arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian])
    func wideEncodingsAreKnownByTheirMark(_ encoding: TextEncoding) throws {
        let decoded = try TextDecoder.decode(Self.bytes(of: names, in: encoding))
        #expect(decoded.text == names)
        #expect(decoded.encoding == encoding)
    }

    @Test func whatIsNotUTF8IsWindows1252() throws {
        // "Åsa – 5 €" as Windows writes it.
        let decoded = try TextDecoder.decode([0xC5, 0x73, 0x61, 0x20, 0x96, 0x20, 0x35, 0x20, 0x80])
        #expect(decoded.text == "Åsa – 5 €")
        #expect(decoded.encoding == .windows1252)
    }

    @Test func everyByteOfWindows1252HasACharacter() throws {
        let text = String(decoding: Windows1252.utf8(Array(1...255)), as: UTF8.self)
        #expect(text.unicodeScalars.count == 255)
        #expect(text.unicodeScalars.dropFirst(127).first == "€")
        #expect(text.unicodeScalars.last == "ÿ")
    }

    @Test func anEmptyFileIsAnEmptyText() throws {
        #expect(try TextDecoder.decode([]).text.isEmpty)
    }

    @Test func aNULIsRefusedWithItsLine() {
        #expect(throws: ExchangeError.nulCharacter(line: 3)) { try TextDecoder.decode(Array("a\r\nb\rc\0".utf8)) }
    }

    @Test func aNULInAWideEncodingIsRefusedToo() {
        #expect(throws: ExchangeError.nulCharacter(line: 2)) {
            try TextDecoder.decode(Self.bytes(of: "a\nb\0", in: .utf16LittleEndian))
        }
    }

    @Test func bytesThatBreakTheEncodingOfTheirMarkAreRefused() {
        #expect(throws: ExchangeError.brokenText(.utf8, line: 2)) { try TextDecoder.decode([0xEF, 0xBB, 0xBF, 0x0A, 0xC5, 0x73]) }
        #expect(throws: ExchangeError.brokenText(.utf16LittleEndian, line: 1)) { try TextDecoder.decode([0xFF, 0xFE, 0x41]) }
        #expect(throws: ExchangeError.brokenText(.utf16LittleEndian, line: 2)) {
            try TextDecoder.decode([0xFF, 0xFE, 0x0A, 0x00, 0x00, 0xD8, 0x41, 0x00])
        }
    }

    @Test func theCheckOfUTF8AgreesWithTheStandardLibrary() {
        var random = ExchangeDice(7)
        let pieces: [[UInt8]] = [
            Array("plain ascii text".utf8), Array("å".utf8), Array("ễ".utf8), Array("🙂".utf8), [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5],
            [0x80],
            [0xE2, 0x82], [0xF0, 0x9F, 0x99],
        ]
        for _ in 0..<500 {
            let bytes = (0..<Int.random(in: 1...6, using: &random)).flatMap { _ in pieces.randomElement(using: &random) ?? [] }
            let isValid = String(validating: bytes, as: UTF8.self) != nil
            if (UTF8Check.firstInvalid(in: bytes) == nil) != isValid { Issue.record("\(bytes)") }
        }
    }

    static func bytes(of text: String, in encoding: TextEncoding) -> [UInt8] {
        let scalars = ["\u{FEFF}"] + Array(text.unicodeScalars)
        switch encoding {
        case .utf8, .windows1252: return Array(text.utf8)
        case .utf16LittleEndian:
            return scalars.flatMap { Array(UTF16.encode($0) ?? .init()) }.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case .utf16BigEndian: return scalars.flatMap { Array(UTF16.encode($0) ?? .init()) }.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        case .utf32LittleEndian: return scalars.flatMap { scalar in (0..<4).map { UInt8(scalar.value >> ($0 * 8) & 0xFF) } }
        case .utf32BigEndian: return scalars.flatMap { scalar in (0..<4).map { UInt8(scalar.value >> ((3 - $0) * 8) & 0xFF) } }
        }
    }
}
