/// What can happen while the palette is shown.
enum PaletteMessage: Hashable, Sendable {
    case edit(TextEdit)
    case move(ListMove)
    /// The line with this number is done; nil is the one selected.
    case choose(Int?)
    case close
}
