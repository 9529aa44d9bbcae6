/// A text file after decoding, and how it was decoded.
public struct DecodedText: Hashable, Sendable {
    /// The text as valid UTF-8, without a byte-order mark and without NUL.
    public let utf8: [UInt8]
    /// How the file was encoded. `windows1252` is a guess, of which the person is to be told.
    public let encoding: TextEncoding

    /// The text.
    public var text: String { String(decoding: utf8, as: UTF8.self) }
}
