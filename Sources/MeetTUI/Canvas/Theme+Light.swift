extension Theme {
    /// For a light background: the same roles in dark colours. Of the eight of old, green, yellow and cyan cannot be read on white: attributes
    /// stand in their place.
    static let light = Theme { role in
        switch role {
        case .text: return looks(role, Style(), Style())
        case .muted: return looks(role, Style(foreground: 240), Style())
        case .title: return looks(role, Style(.bold), Style(.bold))
        case .columnTitle: return looks(role, Style(foreground: 240, .underline), Style(.underline))
        case .border: return looks(role, Style(foreground: 243), Style())
        case .focusedBorder: return looks(role, Style(foreground: 25), Style(foreground: 4, .bold))
        case .selected: return looks(role, Style(foreground: 231, background: 25), Style(.reverse))
        case .selectedInactive: return looks(role, Style(.underline), Style(.underline))
        case .emphasis: return looks(role, Style(.bold), Style(.bold))
        case .good: return looks(role, Style(foreground: 22), Style())
        case .warning: return looks(role, Style(foreground: 94), Style(.bold))
        case .bad: return looks(role, Style(foreground: 124, .bold), Style(foreground: 1, .bold))
        case .ghost: return looks(role, Style(foreground: 238), Style(.bold))
        case .poleFirst: return looks(role, Style(foreground: 25), Style(foreground: 4, .bold))
        case .poleSecond: return looks(role, Style(foreground: 94), Style(foreground: 1))
        case .target: return looks(role, Style(foreground: 94, .bold), Style(.bold))
        case .key: return looks(role, Style(foreground: 25, .bold), Style(foreground: 4, .bold))
        case .keyHelp: return looks(role, Style(foreground: 240), Style())
        case .input: return looks(role, Style(.underline), Style(.underline))
        case .errorMessage: return looks(role, Style(foreground: 124, .bold), Style(foreground: 1, .bold))
        case .infoMessage: return looks(role, Style(foreground: 22), Style())
        case .header: return looks(role, Style(.bold), Style(.bold))
        }
    }
}
