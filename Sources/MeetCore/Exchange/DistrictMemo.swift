/// The present names of areas, each looked up once.
final class DistrictMemo {
    private let table: DistrictTable
    private var seen: [String: String] = [:]

    init(_ table: DistrictTable) {
        self.table = table
    }

    /// The present name of an area; the text itself where the area is not known.
    func name(of text: String) -> String {
        if text.isEmpty { return text }
        if let name = seen[text] { return name }
        let name = table.district(named: text)?.name ?? text
        if seen.count < 10_000 { seen[text] = name }
        return name
    }
}
