/// Holds against each other what the categories of an axis are made of: nothing may lead to two of them.
struct OriginCheck {
    private let origin: AxisOrigin

    init(_ origin: AxisOrigin) {
        self.origin = origin
    }

    /// Logs what is no band, and what stands at two categories.
    /// - Parameter paths: where each category says of what it is made.
    func check(_ categories: [Category], at paths: [String], _ log: ProblemLog) {
        var names: [String: (category: Int, path: String)] = [:]
        var bands: [(band: NumberBand, category: Int, path: String)] = []
        for (place, category) in categories.enumerated() {
            for text in category.from {
                let path = paths[place]
                if origin.isNumber {
                    guard let band = NumberBand(text) else {
                        log.add(path, .badBand(text))
                        continue
                    }
                    if let other = bands.first(where: { $0.category != place && $0.band.overlaps(band) }) {
                        log.add(path, .bandOverlaps(text, other: other.path))
                    }
                    bands.append((band, place, path))
                } else {
                    let key = BackgroundLookup.key(text, origin)
                    if let other = names[key], other.category != place { log.add(path, .duplicate(text, first: other.path)) }
                    names[key] = names[key] ?? (place, path)
                }
            }
        }
    }
}
