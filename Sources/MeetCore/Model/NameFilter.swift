/// The beginnings of parts of a name, as one types them to find somebody: "an li" finds Anna Lind.
///
/// Case never matters. A letter that is typed without its accent finds it with and without: nobody hunts for ñ at a door. One that is typed with it
/// means it: who types Mär does not mean Maryam.
public struct NameFilter: Sendable {
    private struct Beginning: Sendable {
        let folded: String
        /// As typed, where that says more than the folded text.
        let accented: String?
    }

    private let beginnings: [Beginning]

    /// A filter of what was typed.
    public init(_ typed: String) {
        beginnings = typed.split(whereSeparator: \.isWhitespace).compactMap { part in
            let (plain, folded) = (part.lowercased(), TextFolding.fold(String(part)))
            return folded.isEmpty ? nil : Beginning(folded: folded, accented: plain == folded ? nil : plain)
        }
    }

    /// Whether nothing was typed, so that every name is meant.
    public var isEmpty: Bool { beginnings.isEmpty }

    /// Whether for each beginning a part of the name begins so.
    public func matches(_ name: String) -> Bool {
        guard !isEmpty else { return true }
        let parts = Self.parts(name)
        let folded = parts.map { TextFolding.fold($0) }
        return beginnings.allSatisfy { beginning in
            parts.indices.contains { place in
                folded[place].hasPrefix(beginning.folded)
                    && (beginning.accented.map { parts[place].lowercased().hasPrefix($0) } ?? true)
            }
        }
    }

    /// The parts of a name: "Anna-Lisa af Klint" has four.
    private static func parts(_ name: String) -> [String] { name.split { $0.isWhitespace || $0 == "-" }.map(String.init) }
}
