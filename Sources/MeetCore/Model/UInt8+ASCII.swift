extension UInt8 {
    static let tab = UInt8(ascii: "\t")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let quote = UInt8(ascii: "\"")

    /// The value of an ASCII digit; nil for any other byte.
    var digit: Int? { (0x30...0x39).contains(self) ? Int(self) - 0x30 : nil }
}
