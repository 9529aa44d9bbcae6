/// Where the text of a field lies, without the quotes around it. Eight bytes, since a table has millions of them.
struct CSVField: Sendable {
    private let start: Int32
    /// The length; its complement where quotes inside the field are written twice.
    private let length: Int32

    init(_ bytes: Range<Int>, hasDoubledQuotes: Bool) {
        start = Int32(bytes.lowerBound)
        length = hasDoubledQuotes ? ~Int32(bytes.count) : Int32(bytes.count)
    }

    var bytes: Range<Int> { Int(start)..<(Int(start) + Int(hasDoubledQuotes ? ~length : length)) }
    var hasDoubledQuotes: Bool { length < 0 }
}
