/// The part of a compiled problem that comes from the axes: features, classes, and the share of each class in each feature.
struct ClassTables {
    private(set) var features: [Feature] = []
    private(set) var shares: [Int32] = []
    private(set) var classCategories: [[Int32]] = []
    private(set) var classOf: [Int32] = []

    /// The tables of a programme and its people.
    init(_ programme: Programme, _ people: [Person]) {
        features = Self.features(of: programme)
        let categoryIndex = programme.axes.map { axis in
            Dictionary(axis.categories.enumerated().map { ($1.id, Int32($0)) }, uniquingKeysWith: { first, _ in first })
        }
        var classes: [[Int32]: Int32] = [:]
        classOf.reserveCapacity(people.count)
        var backgrounds = BackgroundLookup(programme)
        for person in people {
            var categories = [Int32](repeating: -1, count: programme.axes.count)
            for entry in backgrounds.values(of: person).entries {
                guard let axis = programme.axes.firstIndex(where: { $0.id == entry.axis }) else { continue }
                categories[axis] = categoryIndex[axis][entry.category] ?? -1
            }
            if let known = classes[categories] {
                classOf.append(known)
            } else {
                let next = Int32(classCategories.count)
                classes[categories] = next
                classCategories.append(categories)
                classOf.append(next)
                shares += features.map { Self.share(of: categories, in: $0) }
            }
        }
    }

    /// The counts that the score looks at: axis by axis, then pair by pair. Every category is counted, for the meters.
    private static func features(of programme: Programme) -> [Feature] {
        var features: [Feature] = []
        func clamped(_ limit: Int) -> Int32 { min(Int32(clamping: limit), FeatureLimits.unlimited) }
        for (axisIndex, axis) in programme.axes.enumerated() {
            if axis.kind == .contrast, axis.weight > 0 {
                let limits = FeatureLimits(weight: Int32(clamping: axis.weight), low: 0, high: 0)
                features.append(Feature(kind: .balance(axis: axisIndex), limits: limits))
            }
            for (categoryIndex, category) in axis.categories.enumerated() {
                var limits = FeatureLimits()
                if let target = category.target {
                    limits.weight = Int32(clamping: axis.weight)
                    limits.low = clamped(target.lowerBound)
                    limits.high = clamped(target.upperBound)
                }
                limits.minimum = clamped(category.minimum)
                limits.maximum = category.maximum.map(clamped) ?? FeatureLimits.unlimited
                limits.neverAlone = category.neverAlone
                features.append(Feature(kind: .count(axis: axisIndex, category: categoryIndex), limits: limits))
            }
        }
        let contrasts = programme.axes.indices.filter { programme.axes[$0].kind == .contrast }
        for (place, first) in contrasts.enumerated() where programme.crossingWeight > 0 {
            for second in contrasts[(place + 1)...] {
                let limits = FeatureLimits(weight: Int32(clamping: programme.crossingWeight), low: 0, high: 0)
                features.append(Feature(kind: .crossing(first: first, second: second), limits: limits))
            }
        }
        return features
    }

    /// What a member with the given categories adds to a feature.
    static func share(of categories: [Int32], in feature: Feature) -> Int32 {
        func pole(_ axis: Int) -> Int32 { categories[axis] == 0 ? 1 : categories[axis] == 1 ? -1 : 0 }
        switch feature.kind {
        case .balance(let axis): return pole(axis)
        case .count(let axis, let category): return categories[axis] == Int32(category) ? 1 : 0
        case .crossing(let first, let second): return pole(first) * pole(second)
        }
    }
}
