/// Something that is missing or wrong in programme.json.
public struct ProgrammeProblem: Hashable, Sendable {
    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        /// A required key is missing.
        case missing
        /// The value is not of the kind that is wanted.
        case wrongKind(JSONKind)
        /// A text is empty.
        case empty
        /// A number is not within the range; nil where there is no largest.
        case outOfRange(lowest: Int, highest: Int?)
        /// A text is none of those that are allowed.
        case notOneOf([String], found: String)
        /// The file is of a form that this version does not read.
        case unknownFormat(String)
        /// Not a day as `YYYY-MM-DD`.
        case badDate(String)
        /// Not a time as `HH:MM`.
        case badTime(String)
        /// An id has a character that ids may not have, or is too long.
        case badIdentifier(String)
        /// The id of an axis is the name of another column of participants.csv.
        case reservedIdentifier(String)
        /// The same stands already at another path.
        case duplicate(String, first: String)
        /// There is nothing with such an id.
        case unknownReference(String)
        /// A list has another number of elements than it must have.
        case wrongCount(expected: Int, found: Int)
        /// A list has too few elements.
        case tooFew(least: Int, found: Int)
        /// The first number of a pair is larger than the second.
        case lowAboveHigh(Int, Int)
        /// The largest number allowed is smaller than the least.
        case maximumBelowMinimum(Int)
        /// The end does not lie after the start.
        case endNotAfterStart
        /// The system does not know the time zone.
        case unknownTimeZone(String)
        /// Two keys that exclude each other are both given.
        case excludes(String)
        /// A weight or target with which the mix energy could not be counted, and up to what it may be.
        case energyTooLarge(highest: Int)
        /// Not a band of years or ages such as `1991-2005`.
        case badBand(String)
        /// A band has numbers of another one, at another path.
        case bandOverlaps(String, other: String)
    }

    /// Where it is, such as `axes[1].categories[0].minimum`; empty for the whole file.
    public let path: String
    /// What is wrong.
    public let reason: Reason

    /// A problem at a path.
    public init(path: String, reason: Reason) {
        self.path = path
        self.reason = reason
    }
}
