extension Theme {
    /// For a dark background: the terminal's own colours, with few and calm others.
    ///
    /// Blue against orange for the poles, since these stay apart for people who do not tell red from green; the bars differ by side and the
    /// numbers by place as well. Backgrounds stay the terminal's own except for what is selected, which is reversed on few colours. Of the eight
    /// of old, blue is hard to read on black.
    static let dark = Theme { role in
        switch role {
        case .text: return looks(role, Style(), Style())
        case .muted: return looks(role, Style(foreground: 247), Style())
        case .title: return looks(role, Style(.bold), Style(.bold))
        case .columnTitle: return looks(role, Style(foreground: 247, .underline), Style(.underline))
        case .border: return looks(role, Style(foreground: 244), Style())
        case .focusedBorder: return looks(role, Style(foreground: 39), Style(foreground: 6, .bold))
        case .selected: return looks(role, Style(foreground: 231, background: 25), Style(.reverse))
        case .selectedInactive: return looks(role, Style(.underline), Style(.underline))
        case .emphasis: return looks(role, Style(.bold), Style(.bold))
        case .good: return looks(role, Style(foreground: 35), Style(foreground: 2))
        case .warning: return looks(role, Style(foreground: 178), Style(foreground: 3, .bold))
        case .bad: return looks(role, Style(foreground: 210, .bold), Style(foreground: 1, .bold))
        case .ghost: return looks(role, Style(foreground: 250), Style(.bold))
        case .poleFirst: return looks(role, Style(foreground: 75), Style(foreground: 6, .bold))
        case .poleSecond: return looks(role, Style(foreground: 215), Style(foreground: 3))
        case .target: return looks(role, Style(foreground: 178, .bold), Style(foreground: 3, .bold))
        case .key: return looks(role, Style(foreground: 39, .bold), Style(foreground: 6, .bold))
        case .keyHelp: return looks(role, Style(foreground: 247), Style())
        case .input: return looks(role, Style(.underline), Style(.underline))
        case .errorMessage: return looks(role, Style(foreground: 210, .bold), Style(foreground: 1, .bold))
        case .infoMessage: return looks(role, Style(foreground: 35), Style(foreground: 2))
        case .header: return looks(role, Style(.bold), Style(.bold))
        }
    }
}
