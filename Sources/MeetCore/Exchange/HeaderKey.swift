/// The form in which two spellings of a header are equal: without regard to case, accents, spaces and signs.
enum HeaderKey {
    static func key(_ header: String) -> String {
        let scalars = TextFolding.fold(header).unicodeScalars
        return String(String.UnicodeScalarView(scalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }))
    }
}
