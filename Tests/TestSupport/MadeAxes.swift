public import MeetCore

/// A term with axes that are made from district, birth year, age and source, and people who have all, some or none of these.
public enum MadeAxes {
    /// The term of a seed.
    public static func term(seed: UInt64, people: Int = 60) -> TermData {
        var data = RandomProgramme.make(seed: seed) { $0.people = people }
        var random = SeededRandom(seed: seed &+ 1000)
        data.programme.axes += [
            axis("area", .contrast, .district, ["inner": ["Södermalm", "Kungsholmen"], "outer": ["Rinkeby-Kista", "Farsta", "Solna"]]),
            axis("born", .spread, .birthYear, ["old": ["-1960", "1962"], "middle": ["1963–1999"], "young": ["2000-"]]),
            axis("years", .spread, .age, ["teens": ["13-19"], "twenties": ["20-29"], "grown": ["30-"]]),
            axis("through", .contrast, .source, ["library": ["Biblioteket"], "school": ["Skolan i Farsta", "SKOLAN I KISTA"]]),
        ]
        let districts = ["", "Södermalm", "södermalms stadsdel", "Rinkeby-Kista", "Tensta", "Järva", "Farsta", "Solna", "utomlands"]
        let sources = ["", "biblioteket", "Biblioteket", "Skolan i Farsta", "skolan i kista", "annat"]
        for place in data.people.indices {
            data.people[place].district = districts[random.below(districts.count)]
            data.people[place].source = sources[random.below(sources.count)]
            data.people[place].birthYear = random.below(5) == 0 ? nil : 1940 + random.below(75)
            if random.below(6) == 0 { data.people[place].values["area"] = "inner" }
            if random.below(6) == 0 { data.people[place].values["born"] = "gone" }
            if random.below(8) == 0 {
                data.people[place].consent = .none
                data.people[place].values = [:]
            }
        }
        return data
    }

    /// The category of a person on an axis, worked out as docs/FILES.md words it and in no other way.
    public static func plain(_ person: Person, on axis: Axis, in programme: Programme) -> CategoryID? {
        if let own = person.values[axis.id], axis.categories.contains(where: { $0.id == own }) { return own }
        guard let from = axis.from, person.consent.isGiven else { return nil }
        let dates = programme.cohorts.flatMap { cohort -> [CivilDate] in
            if case .dates(let dates) = cohort.schedule { return dates }
            return []
        }
        for category in axis.categories {
            for text in category.from {
                let ends = text.split(separator: /[-–]/, omittingEmptySubsequences: false).map { Int($0) }
                switch from {
                case .district:
                    func name(_ text: String) -> String { DistrictTable.stockholm.district(named: text)?.name ?? text.lowercased() }
                    if !person.district.isEmpty, name(person.district) == name(text) { return category.id }
                case .source: if !person.source.isEmpty, person.source.lowercased() == text.lowercased() { return category.id }
                case .birthYear, .age:
                    guard let born = person.birthYear, let first = dates.min() else { continue }
                    let number = from == .age ? first.parts.year - born : born
                    if number >= (ends[0] ?? Int.min), number <= (ends[ends.count - 1] ?? Int.max) { return category.id }
                }
            }
        }
        return nil
    }

    private static func axis(_ id: AxisID, _ kind: Axis.Kind, _ from: AxisOrigin, _ categories: KeyValuePairs<CategoryID, [String]>) -> Axis
    {
        Axis(
            id: id, kind: kind, weight: 2,
            categories: categories.map { MeetCore.Category(id: $0.key, minimum: 1, target: 1...4, from: $0.value) }, from: from)
    }
}
