/// Which theme is wanted, by the names that a person types: like the language, the command line reads it and the terminal goes by it.
package enum ThemeChoice: String, CaseIterable, Hashable, Sendable {
    /// That which goes with the terminal's background.
    case auto
    case dark, light
}
