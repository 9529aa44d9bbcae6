/// What a person's category is on every axis: the one place where axes made from other fields are looked up.
///
/// The category that the person's own column gives goes first, so that a file means the same to whoever does not know of such axes, and an
/// exception can be made by hand. Without consent nothing is made: then a person counts as having no background. Texts are compared by their
/// folded form, districts by their present name, each different one once.
public struct BackgroundLookup: Sendable {
    private struct Rule: Sendable {
        let axis: Axis
        let origin: AxisOrigin
        var bands: [(band: NumberBand, category: CategoryID)] = []
        var names: [String: CategoryID] = [:]
        var seen: [String: CategoryID?] = [:]
    }

    private var rules: [Rule]
    private let firstYear: Int?

    /// The look-up of a programme.
    public init(_ programme: Programme) {
        rules = programme.axes.compactMap { axis in
            guard let origin = axis.from else { return nil }
            var rule = Rule(axis: axis, origin: origin)
            for category in axis.categories {
                for text in category.from {
                    if origin.isNumber {
                        if let band = NumberBand(text) { rule.bands.append((band, category.id)) }
                    } else {
                        let key = Self.key(text, origin)
                        if rule.names[key] == nil, !key.isEmpty { rule.names[key] = category.id }
                    }
                }
            }
            return rule
        }
        firstYear = programme.firstYear
    }

    /// Whether any axis is made from another field.
    public var isNeeded: Bool { !rules.isEmpty }

    /// The background of a person on every axis.
    public mutating func values(of person: Person) -> AxisValues {
        guard !rules.isEmpty, person.consent.isGiven else { return person.values }
        var values = person.values
        for place in rules.indices {
            let axis = rules[place].axis
            if let own = values[axis.id], axis.index(of: own) != nil { continue }
            values[axis.id] = made(place, person)
        }
        return values
    }

    private mutating func made(_ place: Int, _ person: Person) -> CategoryID? {
        let origin = rules[place].origin
        let number: Int?
        switch origin {
        case .district, .source:
            let text = origin == .district ? person.district : person.source
            if text.isEmpty { return nil }
            if let known = rules[place].seen[text] { return known }
            let found = rules[place].names[Self.key(text, origin)]
            if rules[place].seen.count < 10_000 { rules[place].seen[text] = .some(found) }
            return found
        case .birthYear: number = person.birthYear
        case .age: number = firstYear.flatMap { year in person.birthYear.map { year - $0 } }
        }
        return number.flatMap { number in rules[place].bands.first { $0.band.contains(number) }?.category }
    }

    /// The form in which two spellings are one.
    static func key(_ text: String, _ origin: AxisOrigin) -> String {
        TextFolding.fold(origin == .district ? DistrictTable.stockholm.district(named: text)?.name ?? text : text)
    }
}

extension Programme {
    /// The year of the first date of any cohort: the one to which ages are counted; nil where there are no cohorts.
    public var firstYear: Int? {
        cohorts.compactMap { cohort in
            switch cohort.schedule {
            case .dates(let dates): return dates.min()
            case .rhythm(let first, everyDays: _): return first
            }
        }.min()?.parts.year
    }

    /// The background of one person on every axis; of many it is quicker to keep a `BackgroundLookup`.
    public func background(of person: Person) -> AxisValues {
        var lookup = BackgroundLookup(self)
        return lookup.values(of: person)
    }
}
