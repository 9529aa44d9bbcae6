extension ContentLine {
    /// At most so many octets stand on a physical line, the line end not counted (RFC 5545, 3.1).
    static let mostOctets = 75

    /// The line as it stands in a file: folded, with CRLF at its end.
    var folded: [UInt8] {
        let parameters = parameters.map { ";\($0.name)=" + $0.values.map(Self.quoted).joined(separator: ",") }
        return Self.folded(name + parameters.joined() + ":" + value)
    }

    /// A text on physical lines of at most 75 octets; what follows on the next begins with a space that is not of the text.
    ///
    /// It is folded between characters as a person sees them, so that readers who join lines wrongly break no letter; only a character that is
    /// longer than a line itself, such as a letter under a heap of marks, is folded between its scalars.
    private static func folded(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var used = 0
        func add(_ part: some Sequence<UInt8>, count: Int) {
            if used + count > mostOctets {
                bytes += [.carriageReturn, .lineFeed, 0x20]
                used = 1
            }
            bytes += part
            used += count
        }
        for character in text {
            let octets = character.utf8.count
            if octets < mostOctets {
                add(character.utf8, count: octets)
            } else {
                for scalar in character.unicodeScalars { add(scalar.utf8, count: scalar.utf8.count) }
            }
        }
        return bytes + [.carriageReturn, .lineFeed]
    }

    /// The value of a parameter, in quotes where it needs them. A quote cannot be escaped there, so that it becomes an apostrophe.
    private static func quoted(_ value: String) -> String {
        // By scalars: a quote with a mark on it is another Character than a quote.
        let clean = String(String.UnicodeScalarView(CleanText.line(value).unicodeScalars.map { $0 == "\"" ? "'" : $0 }))
        return clean.unicodeScalars.contains { $0 == ":" || $0 == ";" || $0 == "," } ? "\"\(clean)\"" : clean
    }
}
