import MeetCore

/// Which theme somebody wants: by the option, else by the environment.
enum ThemeWish {
    /// What can be wanted.
    static let names = ["auto", "dark", "light"]

    /// Reads its name.
    ///
    /// - Throws: `UsageError.badValue` for a word that names no theme.
    static func read(_ arguments: Arguments, _ environment: [String: String]) throws(UsageError) -> String {
        if arguments.has("--theme") { return try arguments.choice("--theme", of: names) }
        guard let text = environment["MEET_THEME"], !text.isEmpty else { return names[0] }
        guard let name = ChoiceWord.find(text, among: names) else {
            throw .badChoice(option: "MEET_THEME", value: text, allowed: names)
        }
        return name
    }
}
