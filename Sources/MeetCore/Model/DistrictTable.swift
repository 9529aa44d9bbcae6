/// The areas that the program knows, found again under older names and other spellings.
public struct DistrictTable: Sendable {
    /// The areas in order.
    public let districts: [District]
    private let byKey: [String: Int]

    /// A table of the given areas; where two share a name, the first has it.
    public init(_ districts: [District]) {
        self.districts = districts
        var byKey: [String: Int] = [:]
        for (index, district) in districts.enumerated() {
            for name in [district.name] + district.olderNames where byKey[Self.key(name)] == nil {
                byKey[Self.key(name)] = index
            }
        }
        self.byKey = byKey
    }

    /// The area of a name as people write it: older names, a genitive, spaces round the hyphen, other case or accents; nil where unknown.
    public func district(named text: String) -> District? {
        let key = Self.key(text)
        guard !key.isEmpty else { return nil }
        for suffix in ["", " stadsdelsomrade", " stadsdel", " kommun", " stad"] where key.hasSuffix(suffix) {
            let stem = String(key.dropLast(suffix.count))
            if let index = byKey[stem] { return districts[index] }
            if stem.hasSuffix("s"), let index = byKey[String(stem.dropLast())] { return districts[index] }
        }
        return nil
    }

    /// The centre of an area; nil where the area or its centre is not known.
    public func centre(of text: String) -> GeoPoint? { district(named: text)?.centre }

    /// The form in which two spellings of one name are equal.
    private static func key(_ text: String) -> String {
        let words = TextFolding.fold(text).replacing("–", with: "-").split(separator: "-", omittingEmptySubsequences: true)
        return words.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter { !$0.isEmpty }.joined(separator: "-")
    }
}
