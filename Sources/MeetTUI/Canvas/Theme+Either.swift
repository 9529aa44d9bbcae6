extension Theme {
    /// For a background that is not known: the few colours that can be read on black and on white, and attributes for the rest.
    static let either = Theme { role in
        switch role {
        case .text: return looks(role, Style(), Style())
        case .muted: return looks(role, Style(foreground: 243), Style())
        case .title: return looks(role, Style(.bold), Style(.bold))
        case .columnTitle: return looks(role, Style(foreground: 243, .underline), Style(.underline))
        case .border: return looks(role, Style(foreground: 243), Style())
        case .focusedBorder: return looks(role, Style(foreground: 63), Style(.bold))
        case .selected: return looks(role, Style(.reverse), Style(.reverse))
        case .selectedInactive: return looks(role, Style(.underline), Style(.underline))
        case .emphasis: return looks(role, Style(.bold), Style(.bold))
        case .good: return looks(role, Style(foreground: 29), Style())
        case .warning: return looks(role, Style(.bold), Style(.bold))
        case .bad: return looks(role, Style(foreground: 163, .bold), Style(foreground: 1, .bold))
        case .ghost: return looks(role, Style(.bold), Style(.bold))
        case .poleFirst: return looks(role, Style(foreground: 63), Style())
        case .poleSecond: return looks(role, Style(foreground: 131), Style(foreground: 5, .bold))
        case .target: return looks(role, Style(.bold), Style(.bold))
        case .key: return looks(role, Style(foreground: 63, .bold), Style(.bold))
        case .keyHelp: return looks(role, Style(foreground: 243), Style())
        case .input: return looks(role, Style(.underline), Style(.underline))
        case .errorMessage: return looks(role, Style(foreground: 163, .bold), Style(foreground: 1, .bold))
        case .infoMessage: return looks(role, Style(foreground: 29), Style())
        case .header: return looks(role, Style(.bold), Style(.bold))
        }
    }
}
