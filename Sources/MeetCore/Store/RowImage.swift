/// What a row was, as the change log keeps it: the values of its columns as SQLite's `quote` writes them, with commas between.
///
/// Not JSON: SQLite 3.40 does not let triggers use its JSON functions while the schema is not trusted, and it is not.
enum RowImage {
    /// The values of an image; nil where it is none.
    static func values(_ image: String) -> [SQLValue]? {
        let bytes = Array(image.utf8)
        var values: [SQLValue] = []
        var place = 0
        while true {
            guard let value = value(bytes, &place) else { return nil }
            values.append(value)
            if place == bytes.count { return values }
            guard bytes[place] == UInt8(ascii: ",") else { return nil }
            place += 1
        }
    }

    /// The image of values: what SQLite's `quote` makes of each, with commas between.
    static func text(_ values: [SQLValue]) -> String {
        values.map { value in
            switch value {
            case .null: return "NULL"
            case .integer(let number): return String(number)
            // By bytes: an apostrophe with a mark on it is another Character than an apostrophe.
            case .text(let text):
                return String(decoding: [quoteMark] + text.utf8.flatMap { $0 == quoteMark ? [$0, $0] : [$0] } + [quoteMark], as: UTF8.self)
            }
        }.joined(separator: ",")
    }

    private static func value(_ bytes: [UInt8], _ place: inout Int) -> SQLValue? {
        guard place < bytes.count else { return nil }
        if bytes[place] == quoteMark { return text(bytes, &place).map(SQLValue.text) }
        let end = bytes[place...].firstIndex(of: UInt8(ascii: ",")) ?? bytes.count
        let word = String(decoding: bytes[place..<end], as: UTF8.self)
        place = end
        return word == "NULL" ? .null : Int(word).map(SQLValue.integer)
    }

    /// A text between quotation marks, in which two of them stand for one.
    private static func text(_ bytes: [UInt8], _ place: inout Int) -> String? {
        var result: [UInt8] = []
        var start = place + 1
        while let end = bytes[start...].firstIndex(of: quoteMark) {
            result += bytes[start..<end]
            place = end + 1
            guard place < bytes.count, bytes[place] == quoteMark else { return String(decoding: result, as: UTF8.self) }
            result.append(quoteMark)
            start = place + 1
        }
        return nil
    }

    private static let quoteMark = UInt8(ascii: "'")
}
