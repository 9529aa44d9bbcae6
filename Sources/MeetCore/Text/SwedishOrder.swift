import Foundation

/// Swedish alphabetical order (… z å ä ö), the same on every machine, whatever locales it has.
public enum SwedishOrder {
    private static let locale = Locale(identifier: "sv_SE")

    /// Whether one text comes before another; case and accents decide only between texts that are else equal.
    public static func precedes(_ left: String, _ right: String) -> Bool {
        compare(left, right) == .orderedAscending
    }

    /// The elements in the order of a text of each; elements with equal texts keep their order.
    ///
    /// Foundation takes some microseconds to compare two texts, which for a hundred thousand names would be seconds. So each text is turned
    /// into the weights of its letters first, and Foundation is asked only where these are equal or a sign is not in the table.
    public static func sorted<Element>(_ elements: [Element], by text: (Element) -> String) -> [Element] {
        let texts = elements.map(text)
        var weights: [UInt8] = []
        let keys = texts.enumerated().map { offset, text -> Key in
            let start = weights.count
            let isKnown = SwedishWeights.append(text, to: &weights)
            var head: UInt64 = 0
            for place in start..<start + 8 { head = head << 8 | UInt64(place < weights.count ? weights[place] : 0) }
            return Key(head: head, start: Int32(start), end: Int32(weights.count), offset: Int32(offset), isKnown: isKnown)
        }
        let order = weights.withUnsafeBufferPointer { weights in
            keys.sorted { left, right in
                if left.isKnown, right.isKnown {
                    if left.head != right.head { return left.head < right.head }
                    if let isFirst = precedes(weights, left, right) { return isFirst }
                }
                let (first, second) = (texts[Int(left.offset)], texts[Int(right.offset)])
                switch first == second ? .orderedSame : compare(first, second) {
                case .orderedAscending: return true
                case .orderedDescending: return false
                case .orderedSame: return left.offset < right.offset
                }
            }
        }
        return order.map { elements[Int($0.offset)] }
    }

    /// What is compared of a text.
    private struct Key {
        /// The first eight weights.
        let head: UInt64
        /// Where the weights are.
        let start: Int32
        let end: Int32
        /// The place of the text.
        let offset: Int32
        /// Whether all its signs are in the table.
        let isKnown: Bool
    }

    /// Whether one comes first by the weights behind the first eight, which are equal; nil where all are equal.
    private static func precedes(_ weights: UnsafeBufferPointer<UInt8>, _ left: Key, _ right: Key) -> Bool? {
        var (first, second) = (Int(left.start) + 8, Int(right.start) + 8)
        while first < left.end, second < right.end {
            if weights[first] != weights[second] { return weights[first] < weights[second] }
            first += 1
            second += 1
        }
        if first >= left.end, second >= right.end { return nil }
        return first >= left.end
    }

    private static func compare(_ left: String, _ right: String) -> ComparisonResult {
        left.compare(right, options: [], range: nil, locale: locale)
    }
}
