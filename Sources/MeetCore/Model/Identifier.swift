/// A stable key of one thing of the programme, as it stands in files: `p000004`, `wed-eve`, `settlement`.
///
/// The phantom type keeps a person's id from being used where a cohort's is wanted.
public struct Identifier<Subject>: Hashable, Comparable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// The key as it is written in files.
    public let text: String

    /// Wraps a key; no check is made.
    public init(_ text: String) {
        self.text = text
    }

    /// A key written in the source.
    public init(stringLiteral value: String) {
        text = value
    }

    /// The key as it is written in files.
    public var description: String { text }

    /// The order of Unicode scalars: the same on every machine and in every locale, for results and not for readers.
    public static func < (left: Self, right: Self) -> Bool {
        left.text.unicodeScalars.lexicographicallyPrecedes(right.text.unicodeScalars)
    }
}
