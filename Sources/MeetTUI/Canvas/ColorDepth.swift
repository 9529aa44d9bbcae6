/// How many colours the terminal has.
enum ColorDepth: Hashable, Sendable, CaseIterable {
    /// None, or the person wants none (`NO_COLOR`).
    case monochrome
    /// The eight of old.
    case eight
    /// The palette of 256.
    case full
}
