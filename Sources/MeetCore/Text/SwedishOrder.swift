import Foundation

/// Swedish alphabetical order (… z å ä ö), the same on every machine, whatever locales it has.
public enum SwedishOrder {
    private static let locale = Locale(identifier: "sv_SE")

    /// Whether one text comes before another; case and accents decide only between texts that are else equal.
    public static func precedes(_ left: String, _ right: String) -> Bool {
        left.compare(right, options: [], range: nil, locale: locale) == .orderedAscending
    }

    /// The elements in the order of a text of each; elements with equal texts keep their order.
    public static func sorted<Element>(_ elements: [Element], by text: (Element) -> String) -> [Element] {
        let keyed = elements.enumerated().map { (text: text($0.element), offset: $0.offset, element: $0.element) }
        return keyed.sorted { left, right in
            switch left.text.compare(right.text, options: [], range: nil, locale: locale) {
            case .orderedAscending: return true
            case .orderedDescending: return false
            case .orderedSame: return left.offset < right.offset
            }
        }.map(\.element)
    }
}
