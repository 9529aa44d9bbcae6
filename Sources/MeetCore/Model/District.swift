/// A district of the city or a municipality of the county, by which people say where they live.
public struct District: Hashable, Sendable {
    /// What sort of area it is.
    public enum Kind: String, Hashable, Sendable {
        /// A stadsdelsområde of the city of Stockholm.
        case district
        /// A municipality of Stockholm county.
        case municipality
    }

    /// Its present name.
    public let name: String
    /// What sort of area it is.
    public let kind: Kind
    /// The official code of a municipality; empty for a district.
    public let code: String
    /// Its approximate centre, for distances only; nil where none is known.
    public let centre: GeoPoint?
    /// Older names and names of its parts, which map to it.
    public let olderNames: [String]

    /// A district of the given values.
    public init(name: String, kind: Kind, code: String = "", centre: GeoPoint? = nil, olderNames: [String] = []) {
        self.name = name
        self.kind = kind
        self.code = code
        self.centre = centre
        self.olderNames = olderNames
    }
}
