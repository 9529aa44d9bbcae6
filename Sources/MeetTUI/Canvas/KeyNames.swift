/// The names of keys that are words of a language, and not what is printed on keyboards everywhere.
struct KeyNames: Hashable, Sendable {
    let space: String
    let backTab: String
    let backspace: String
    let up: String
    let down: String
    let left: String
    let right: String

    /// The names in English.
    static let english = KeyNames(
        space: "Space", backTab: "Shift-Tab", backspace: "Backspace", up: "Up", down: "Down", left: "Left", right: "Right")
}
