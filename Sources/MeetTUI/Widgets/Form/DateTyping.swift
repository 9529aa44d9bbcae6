/// Dates as they are typed: the hyphens of YYYY-MM-DD come by themselves.
enum DateTyping {
    /// A text with its hyphens put where they belong, where it has eight digits at most and no other letters; else as it is.
    static func completed(_ text: String) -> String {
        let plain = text.map { "/.–−".contains($0) ? "-" : $0 }
        let digits = plain.filter { $0 != "-" }
        let isDate = digits.count <= 8 && digits.allSatisfy { ("0"..."9").contains($0) }
        let hyphens = plain.indices.filter { plain[$0] == "-" }
        guard isDate, hyphens.allSatisfy({ $0 == 4 || $0 == 7 }) else { return String(plain) }
        var result = ""
        for (place, digit) in digits.enumerated() {
            if place == 4 || place == 6 { result.append("-") }
            result.append(digit)
        }
        // A hyphen just typed stays.
        if plain.last == "-", plain.count > result.count { result.append("-") }
        return result
    }
}
