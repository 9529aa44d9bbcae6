extension Theme {
    /// The theme of the program: the terminal's own colours, with few and calm others.
    ///
    /// Blue against orange for the poles, since these stay apart for people who do not tell red from green; the bars differ by side and the
    /// numbers by place as well. Backgrounds stay the terminal's own except for what is selected, which is reversed on few colours.
    static let standard = Theme { role in
        switch role {
        case .text: return looks(Style(), Style(), Style())
        case .muted: return looks(Style(foreground: 245), Style(.dim), Style(.dim))
        case .title: return looks(Style(.bold), Style(.bold), Style(.bold))
        case .columnTitle: return looks(Style(foreground: 245, .underline), Style(.underline), Style(.underline))
        case .border: return looks(Style(foreground: 240), Style(), Style(.dim))
        case .focusedBorder: return looks(Style(foreground: 39), Style(foreground: 6, .bold), Style(.bold))
        case .selected: return looks(Style(foreground: 231, background: 25), Style(.reverse), Style(.reverse))
        case .selectedInactive: return looks(Style(.underline), Style(.underline), Style(.underline))
        case .emphasis: return looks(Style(.bold), Style(.bold), Style(.bold))
        case .good: return looks(Style(foreground: 35), Style(foreground: 2), Style())
        case .warning: return looks(Style(foreground: 178), Style(foreground: 3, .bold), Style(.bold))
        case .bad: return looks(Style(foreground: 203, .bold), Style(foreground: 1, .bold), Style([.bold, .underline]))
        case .ghost: return looks(Style(foreground: 250), Style(.bold), Style(.bold))
        case .poleFirst: return looks(Style(foreground: 75), Style(foreground: 4, .bold), Style())
        case .poleSecond: return looks(Style(foreground: 215), Style(foreground: 3), Style())
        case .target: return looks(Style(foreground: 178, .bold), Style(foreground: 3, .bold), Style(.bold))
        case .key: return looks(Style(foreground: 39, .bold), Style(foreground: 6, .bold), Style(.bold))
        case .keyHelp: return looks(Style(foreground: 245), Style(), Style())
        case .input: return looks(Style(.underline), Style(.underline), Style(.underline))
        case .errorMessage: return looks(Style(foreground: 203, .bold), Style(foreground: 1, .bold), Style([.bold, .reverse]))
        case .infoMessage: return looks(Style(foreground: 35), Style(foreground: 2), Style())
        case .header: return looks(Style(.bold), Style(.bold), Style(.bold))
        }
    }

    private static func looks(_ full: Style, _ eight: Style, _ monochrome: Style) -> Looks {
        Looks(full: full, eight: eight, monochrome: monochrome)
    }
}
