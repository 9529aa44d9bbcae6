import MeetCore

/// Which theme somebody wants: by the option, else by the environment.
enum ThemeWish {
    /// What can be wanted.
    static let names = ThemeChoice.allCases.map(\.rawValue)

    /// Reads its name.
    ///
    /// - Throws: `UsageError.badValue` for a word that names no theme.
    static func read(_ arguments: Arguments, _ environment: [String: String]) throws(UsageError) -> ThemeChoice {
        if arguments.has("--theme") { return ThemeChoice(rawValue: try arguments.choice("--theme", of: names)) ?? .auto }
        guard let text = environment["MEET_THEME"], !text.isEmpty else { return .auto }
        guard let name = ChoiceWord.find(text, among: names), let choice = ThemeChoice(rawValue: name) else {
            throw .badChoice(option: "MEET_THEME", value: text, allowed: names)
        }
        return choice
    }
}
