/// How long what kind of data is kept: a number of months for each kind. A kind that has none is kept until somebody erases it.
public struct Retention: Hashable, Sendable {
    /// A kind of data that has a time of its own.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// E-mail address and telephone number.
        case contact
        /// Categories, year of birth and district.
        case background
        /// What somebody needs in order to take part.
        case needs
        /// Free text about a person.
        case notes
        /// All of an applicant who got no seat.
        case waiting
        /// All of a person who took part.
        case person
        /// Who did what and when.
        case log
        /// Versions of who sits where that were kept.
        case versions
        /// Who took part in draws.
        case draws

        /// Whether its time begins with the last session, and not with the day on which it was made.
        public var isOfPersons: Bool { !Self.ofRecords.contains(self) }

        private static let ofRecords: Set<Self> = [.log, .versions, .draws]
    }

    /// What is allowed as a number of months.
    public static let allowed = 0...600

    /// The months of each kind that has a time.
    public var months: [Kind: Int]

    /// The given times.
    public init(_ months: [Kind: Int] = [:]) { self.months = months }

    /// Whether everything is kept until somebody erases it.
    public var isEmpty: Bool { months.isEmpty }

    /// The months of a kind; nil where it has no time.
    public subscript(kind: Kind) -> Int? { months[kind] }

    /// The key in programme.json.
    static let key = "retention"

    /// As an object of JSON; nil where there is nothing to tell.
    var json: JSONValue? {
        guard !isEmpty else { return nil }
        var object = JSONObject()
        for kind in Kind.allCases { if let months = months[kind] { object[kind.rawValue] = .integer(months) } }
        return .object(object)
    }

    /// The times of a JSON value; nil where it is none of ours.
    init?(json: JSONValue) {
        guard case .object(let object) = json else { return nil }
        var months: [Kind: Int] = [:]
        for member in object.members {
            guard let kind = Kind(rawValue: member.key), let number = member.value.wholeNumber, Self.allowed.contains(number) else {
                return nil
            }
            months[kind] = number
        }
        self.init(months)
    }
}
