/// What can happen at the first start.
enum StartMessage: Hashable, Sendable {
    /// Another choice, or another of the paths that fit.
    case move(ListMove)
    /// A choice is made; nil is the one selected.
    case choose(StartChoice?)
    case edit(TextEdit)
    /// The path is written on as far as only one way leads.
    case complete
    /// What the path names is to be read, or gone into.
    case take
    /// The path under the mouse.
    case point(Int)
    /// From the path back to the choices.
    case back
}
