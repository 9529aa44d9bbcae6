extension Theme {
    /// The looks of a role: with 256 colours, with eight, and without any as in all themes.
    static func looks(_ role: Role, _ full: Style, _ eight: Style) -> Looks {
        Looks(full: full, eight: eight, monochrome: monochrome(role))
    }

    /// How a role looks without colours: what colours say must be said here too, by attributes or by signs beside it.
    private static func monochrome(_ role: Role) -> Style {
        switch role {
        case .text, .good, .poleFirst, .poleSecond, .keyHelp, .infoMessage: return Style()
        case .muted, .border: return Style(.dim)
        case .columnTitle, .selectedInactive, .input: return Style(.underline)
        case .selected: return Style(.reverse)
        case .title, .focusedBorder, .emphasis, .warning, .ghost, .target, .key, .header: return Style(.bold)
        case .bad: return Style([.bold, .underline])
        case .errorMessage: return Style([.bold, .reverse])
        }
    }
}
