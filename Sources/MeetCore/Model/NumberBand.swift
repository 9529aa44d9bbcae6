/// A range of whole numbers that may be open at one end, such as `-1990`, `1991-2005` or `2006-`.
public struct NumberBand: Hashable, Sendable, CustomStringConvertible {
    /// The least number; nil where there is none.
    public let lowest: Int?
    /// The largest number; nil where there is none.
    public let highest: Int?

    /// The band of a text; nil where it is none, or has no number at all, or ends before it begins.
    public init?(_ text: String) {
        let plain = text.replacing("–", with: "-").filter { !$0.isWhitespace }
        let parts = plain.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        func number(_ text: String) -> Int?? {
            if text.isEmpty { return .some(nil) }
            guard text.utf8.count <= 4, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text) else { return nil }
            return .some(number)
        }
        guard (1...2).contains(parts.count), let low = number(parts[0]), let high = number(parts[parts.count - 1]) else { return nil }
        guard low != nil || high != nil else { return nil }
        if let low, let high, low > high { return nil }
        lowest = low
        highest = high
    }

    /// Whether a number lies in the band.
    public func contains(_ number: Int) -> Bool { (lowest.map { $0 <= number } ?? true) && (highest.map { number <= $0 } ?? true) }

    /// Whether some number lies in both.
    public func overlaps(_ other: NumberBand) -> Bool {
        (lowest ?? .min) <= (other.highest ?? .max) && (other.lowest ?? .min) <= (highest ?? .max)
    }

    /// The band as it is written.
    public var description: String {
        if let lowest, lowest == highest { return "\(lowest)" }
        return (lowest.map(String.init) ?? "") + "-" + (highest.map(String.init) ?? "")
    }
}
