/// What text stands on in a terminal.
enum Background: Hashable, Sendable {
    case dark, light

    /// The background of which `COLORFGBG` tells, as some terminals set it: `15;0`, `0;default;15`.
    init?(variable: String) {
        guard let last = variable.split(separator: ";").last.flatMap({ Int($0) }), (0...15).contains(last) else { return nil }
        // Of the sixteen, the light grey and what is bright are light, but for the dark grey.
        self = last == 7 || last > 8 ? .light : .dark
    }

    /// The background of which a terminal tells that was asked (OSC 11), without the frame of the answer: `rgb:ffff/ffff/ffff`.
    init?(answer: String) {
        guard let sign = answer.firstIndex(of: ":"), answer[..<sign] == "rgb" || answer[..<sign] == "rgba" else { return nil }
        let parts = answer[answer.index(after: sign)...].split(separator: "/", omittingEmptySubsequences: false).prefix(3)
        let values = parts.compactMap { part -> Double? in
            guard (1...4).contains(part.count), part.allSatisfy(\.isHexDigit), let value = Int(part, radix: 16) else { return nil }
            return Double(value) / Double((1 << (4 * part.count)) - 1)
        }
        guard values.count == 3 else { return nil }
        // Where black and white can be read equally well.
        self = Contrast.luminance(values[0], values[1], values[2]) > 0.179 ? .light : .dark
    }
}
