/// Who falls between the categories of an axis that is made from another field.
public struct AxisGap: Hashable, Sendable {
    /// One value of the field that leads nowhere.
    public struct Value: Hashable, Sendable {
        /// The district, the source or the year as it stands with the persons.
        public let text: String
        /// How many persons have it.
        public let count: Int
    }

    /// The axis.
    public let axis: AxisID
    /// How many persons have no such field.
    public let without: Int
    /// The values that lead to no category, the most frequent first.
    public let values: [Value]

    /// The gaps of the axes of a programme that are made, where there are any. Persons without consent have no background, and are not counted.
    public static func gaps(_ problem: MatchingProblem, _ people: [Person]) -> [AxisGap] {
        let programme = problem.programme
        return programme.axes.enumerated().compactMap { place, axis in
            guard let origin = axis.from else { return nil }
            var counts: [String: Int] = [:]
            var without = 0
            for (index, person) in people.enumerated() where person.consent.isGiven && problem.category(of: index, axis: place) == nil {
                let text = text(origin, person, programme.firstYear)
                if text.isEmpty { without += 1 } else { counts[text, default: 0] += 1 }
            }
            guard without > 0 || !counts.isEmpty else { return nil }
            let values = counts.map { Value(text: $0.key, count: $0.value) }
            return AxisGap(
                axis: axis.id, without: without,
                values: values.sorted { $0.count != $1.count ? $0.count > $1.count : $0.text < $1.text })
        }
    }

    private static func text(_ origin: AxisOrigin, _ person: Person, _ firstYear: Int?) -> String {
        switch origin {
        case .district: return person.district
        case .source: return person.source
        case .birthYear: return person.birthYear.map(String.init) ?? ""
        case .age: return firstYear.flatMap { year in person.birthYear.map { String(year - $0) } } ?? ""
        }
    }
}
