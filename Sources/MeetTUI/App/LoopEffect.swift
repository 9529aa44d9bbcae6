/// What `update` wants done: an effect of the program, or something that only the loop can do.
enum LoopEffect<Effect: Equatable & Sendable>: Equatable, Sendable {
    /// Have the effect runner do it.
    case run(Effect)
    /// End the loop; what comes after it in the same list is not done.
    case quit
    /// Give the terminal back to the shell (Ctrl-Z) until the person returns.
    case suspend
    /// Paint the whole screen anew, since something else wrote on it.
    case redraw
}
