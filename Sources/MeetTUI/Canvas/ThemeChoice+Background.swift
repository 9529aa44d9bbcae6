import MeetCore

extension ThemeChoice {
    /// The background for which the theme is to be, as far as it is known before the terminal is asked: what is wanted, else what the
    /// environment tells.
    func background(_ environment: [String: String]) -> Background? {
        switch self {
        case .dark: return .dark
        case .light: return .light
        case .auto:
            // The console has always been black, and knows no question.
            if environment["TERM"] == "linux" { return .dark }
            return environment["COLORFGBG"].flatMap { Background(variable: $0) }
        }
    }

    /// Whether the terminal can be asked: not where the question would be shown, or lost on the way.
    static func mayAsk(_ environment: [String: String]) -> Bool {
        let term = environment["TERM"] ?? ""
        if ["", "dumb", "linux", "ansi", "unknown"].contains(term) || term.hasPrefix("vt") { return false }
        // GNU screen does not hand the question on; tmux, which may use the same name, answers itself.
        return !term.hasPrefix("screen") || environment["TMUX"] != nil
    }
}

extension Theme {
    /// The theme for a background; one that does on any where it is not known.
    static func on(_ background: Background?) -> Theme {
        switch background {
        case .dark: return dark
        case .light: return light
        case nil: return either
        }
    }
}
