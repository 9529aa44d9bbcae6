/// A program as the loop runs it: values and pure functions.
///
/// `update` does no I/O, reads no clock and draws no random number; what it wants done it returns as effects, whose answers come back as
/// messages. So a test can play any story without a terminal.
protocol Application {
    /// All that the program knows.
    associatedtype State
    /// What can happen.
    associatedtype Message: Sendable
    /// What the program wants done outside.
    associatedtype Effect: Equatable & Sendable

    /// What an event of the terminal means now; nil where it means nothing.
    func message(for event: InputEvent, state: State) -> Message?

    /// Takes a message into account, and answers what is to be done.
    func update(_ state: inout State, _ message: Message) -> [LoopEffect<Effect>]

    /// Draws the state into a blank canvas of the size of the screen.
    func draw(_ state: State, into canvas: inout Canvas)
}
