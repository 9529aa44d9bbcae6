/// Takes the bytes of a PDF as they come, and writes the language of the document behind them at the end.
///
/// Cairo has no way to name the language, which screen readers and printers want. PDF lets a file be changed by what is added at its end
/// (ISO 32000-1, 7.5.6): the catalog is written once more with `/Lang`, and a short table says where it is now. Where the end of the file
/// does not look as is known of cairo, nothing is added, and the document is whole without it.
final class PDFSink {
    /// What takes the bytes; answers whether it did.
    private let write: (UnsafeRawBufferPointer) -> Bool
    /// Whether all bytes so far were taken.
    private(set) var isWhole = true
    /// How many bytes there were.
    private(set) var count = 0
    /// The end of what was written.
    private var tail: [UInt8] = []
    /// The beginning of the catalog, which names the object that holds the pages; nil before it came.
    private var catalog: [UInt8]?

    /// So much of the end is kept: the trailer is shorter.
    private static let tailLength = 512

    init(_ write: @escaping (UnsafeRawBufferPointer) -> Bool) { self.write = write }

    /// Takes bytes.
    func take(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard isWhole, !bytes.isEmpty else { return isWhole }
        isWhole = write(bytes)
        count += bytes.count
        tail = tail.suffix(Self.tailLength) + bytes.suffix(2 * Self.tailLength)
        // It comes in pieces, words and numbers apart.
        if let begun = catalog, begun.count < 128 {
            catalog = begun + bytes.prefix(128)
        } else if catalog == nil, let found = Self.find("/Type /Catalog", in: bytes) {
            catalog = Array(bytes[found...].prefix(128))
        }
        return isWhole
    }

    /// Names the language of the document, after its last byte.
    func finish(language: String) {
        let end = String(decoding: tail, as: UTF8.self)
        let begun = String(decoding: catalog ?? [], as: UTF8.self)
        guard isWhole, let pages = Self.number(after: "/Pages ", in: begun), let root = Self.number(after: "/Root ", in: end),
            let size = Self.number(after: "/Size ", in: end),
            let info = Self.number(after: "/Info ", in: end), let table = Self.number(after: "startxref\n", in: end)
        else { return }
        let place = count
        let object =
            "\(root) 0 obj\n<< /Type /Catalog\n   /Pages \(pages) 0 R\n   /Lang (\(language))\n"
            + "   /ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n"
        let entry = place.padded(10) + " 00000 n \n"
        let addition =
            object + "xref\n\(root) 1\n" + entry
            + "trailer\n<< /Size \(size)\n   /Root \(root) 0 R\n   /Info \(info) 0 R\n   /Prev \(table)\n>>\n"
            + "startxref\n\(place + object.utf8.count)\n%%EOF\n"
        _ = Array(addition.utf8).withUnsafeBytes { take($0) }
    }

    /// Where a text begins in bytes; nil where it does not stand there, or where they are so many that they hold a page or a font.
    private static func find(_ text: String, in bytes: UnsafeRawBufferPointer) -> Int? {
        let wanted = Array(text.utf8)
        guard bytes.count <= 4096, bytes.count >= wanted.count else { return nil }
        return (0...bytes.count - wanted.count).first { bytes[$0...].starts(with: wanted) }
    }

    /// The number that follows the last occurrence of some words.
    private static func number(after words: String, in text: String) -> Int? {
        guard let range = text.ranges(of: words).last else { return nil }
        return Int(text[range.upperBound...].prefix { $0.isASCII && $0.isNumber })
    }
}
