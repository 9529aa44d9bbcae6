import CNcurses
import MeetCore

@testable import MeetTUI

extension ProgramFuzzTarget {
    /// A byte that no letter and no key has: there a piece ends.
    static let pieceEnd: UInt8 = 0xFF

    /// In whatever pieces it comes, it is the same keys; and nothing of it is a control character.
    static func checkKeys(_ input: [UInt8]) throws {
        let whole = events(of: input.filter { $0 != pieceEnd })
        let pieces = events(of: input)
        try demand(pieces == whole, "in pieces \(pieces), whole \(whole)")
        // Each byte by itself.
        let bytes = events(of: input.filter { $0 != pieceEnd }.flatMap { [$0, pieceEnd] })
        try demand(bytes == whole, "byte by byte \(bytes), whole \(whole)")
        try demand(whole.count <= input.count, "\(whole.count) events of \(input.count) bytes")
        for event in whole {
            switch event {
            case .key(.character(let character)):
                let isPlain = character.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
                try demand(isPlain, "\(character.debugDescription) is a key")
            case .key(.control(let letter)): try demand(("a"..."z").contains(letter), "Ctrl with \(letter)")
            case .paste(let text):
                let isPlain = text.unicodeScalars.allSatisfy { $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control }
                try demand(isPlain, "pasted: \(text.debugDescription)")
            case .key: break
            case .mouse, .resized: try demand(false, "\(event) comes of bytes")
            }
        }
    }

    /// What comes of bytes that come in pieces.
    private static func events(of input: [UInt8]) -> [InputEvent] {
        var source = PiecedInput(input)
        let reader = KeyReader()
        var events: [InputEvent] = []
        // The loop reads until there is nothing, and comes back when there is more.
        while !source.isAtEnd {
            while let event = reader.next(size: { Size(rows: 1, columns: 1) }, from: { source.next(isWaiting: $0) }) {
                events.append(event)
            }
        }
        reader.endPaste()
        while let event = reader.next(size: { Size(rows: 1, columns: 1) }, from: { _ in nil }) { events.append(event) }
        return events
    }
}

/// Bytes in pieces as ncurses hands them out: it finds the keys that it knows, and waits for the rest of one itself.
private struct PiecedInput {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { place >= bytes.count }

    private static let keys: [(bytes: [UInt8], code: CInt)] = [
        ("[A", KEY_UP), ("OB", KEY_DOWN), ("[Z", KEY_BTAB), ("[3~", KEY_DC), ("[200~", 0x3F0), ("[201~", 0x3F1),
        ("]11;rgb:", 0x3F2), ("]11;rgba:", 0x3F2),
    ].map { (Array(("\u{1B}" + $0.0).utf8), $0.1) }

    mutating func next(isWaiting: Bool) -> CInt? {
        guard place < bytes.count else { return nil }
        if bytes[place] == ProgramFuzzTarget.pieceEnd {
            place += 1
            // Who waits gets what comes next; who does not finds nothing now.
            return isWaiting ? next(isWaiting: true) : nil
        }
        if bytes[place] == 0x1B {
            for key in Self.keys {
                if let end = end(of: key.bytes) {
                    place = end
                    return key.code
                }
            }
            let byte = bytes[place]
            place += 1
            skipEnds()
            return CInt(byte)
        }
        defer { place += 1 }
        return CInt(bytes[place])
    }

    /// Where a key ends that begins here, in however many pieces; nil where it is not this one.
    private func end(of key: [UInt8]) -> Int? {
        var place = place
        for byte in key {
            while place < bytes.count, bytes[place] == ProgramFuzzTarget.pieceEnd { place += 1 }
            guard place < bytes.count, bytes[place] == byte else { return nil }
            place += 1
        }
        return place
    }

    /// After an Esc it has waited for what comes.
    private mutating func skipEnds() {
        while place < bytes.count, bytes[place] == ProgramFuzzTarget.pieceEnd { place += 1 }
    }
}
