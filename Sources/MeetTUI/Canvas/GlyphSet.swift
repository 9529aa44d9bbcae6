/// The signs that the widgets draw with: lines, bars and marks, for terminals with UTF-8 and for those without.
struct GlyphSet: Hashable, Sendable {
    /// Sixteen borders, by the raw value of their arms.
    private let borders: [String]
    /// A full bar.
    let bar: String
    /// A part of a bar that would come.
    let ghost: String
    /// A part of a bar that would go.
    let ghostAway: String
    /// The line between the two bars of a meter.
    let centre: String
    /// The mark of a target on a bar.
    let target: String
    /// What a bar has still to reach.
    let missing: String
    /// The part of a scroll bar that shows where one is.
    let thumb: String
    /// What stands for text that was cut.
    let ellipsis: String
    /// A minus sign.
    let minus: String
    /// Whether only ASCII can be shown.
    let isASCII: Bool
    /// What keys are called where words are needed for it.
    var keyNames = KeyNames.english

    /// The border with these arms.
    func border(_ arms: LineArms) -> String {
        borders[Int(arms.rawValue & 15)]
    }

    /// Signs of Unicode, all one column wide and in every common terminal font.
    static let unicode = GlyphSet(
        borders: [" ", "│", "│", "│", "─", "┘", "┐", "┤", "─", "└", "┌", "├", "─", "┴", "┬", "┼"],
        bar: "█", ghost: "▒", ghostAway: "░", centre: "│", target: "◆", missing: "·", thumb: "█", ellipsis: "…", minus: "−", isASCII: false)

    /// Signs of ASCII, for terminals without UTF-8.
    static let ascii = GlyphSet(
        borders: [" ", "|", "|", "|", "-", "+", "+", "+", "-", "+", "+", "+", "-", "+", "+", "+"],
        bar: "#", ghost: "+", ghostAway: "-", centre: "|", target: "*", missing: ".", thumb: "#", ellipsis: "~", minus: "-", isASCII: true)
}
