extension ContentLine {
    /// Reads a line; nil where it is not one: no name, no colon, a quote that is never closed.
    init?(parsing bytes: ArraySlice<UInt8>, number: Int) {
        var rest = bytes
        guard let name = Self.name(&rest) else { return nil }
        self.init(name: name, value: "", number: number)
        while rest.first == UInt8(ascii: ";") {
            rest = rest.dropFirst()
            guard let parameter = Self.parameter(&rest) else { return nil }
            parameters.append(parameter)
        }
        guard rest.first == UInt8(ascii: ":") else { return nil }
        value = String(decoding: rest.dropFirst(), as: UTF8.self)
    }

    /// Takes a name of letters, digits and `-` from the beginning. A group before a dot, as vCards have, is left out.
    private static func name(_ rest: inout ArraySlice<UInt8>) -> String? {
        let isName = { (byte: UInt8) in
            byte.digit != nil || (0x41...0x5A).contains(byte & 0xDF) || byte == 0x2D || byte == 0x5F || byte == 0x2E
        }
        let name = rest.prefix(while: isName)
        rest = rest[name.endIndex...]
        let own = name.split(separator: 0x2E).last ?? []
        return own.isEmpty ? nil : String(decoding: own, as: UTF8.self).uppercased()
    }

    private static func parameter(_ rest: inout ArraySlice<UInt8>) -> Parameter? {
        guard let name = name(&rest), rest.first == UInt8(ascii: "=") else { return nil }
        var values: [String] = []
        repeat {
            rest = rest.dropFirst()
            let value: ArraySlice<UInt8>
            if rest.first == .quote {
                let inside = rest.dropFirst()
                guard let end = inside.firstIndex(of: .quote) else { return nil }
                value = inside[..<end]
                rest = inside[(end + 1)...]
            } else {
                value = rest.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ",") && $0 != .quote }
                rest = rest[value.endIndex...]
            }
            values.append(CleanText.line(String(decoding: value, as: UTF8.self)))
        } while rest.first == UInt8(ascii: ",")
        return Parameter(name: name, values: values)
    }
}
