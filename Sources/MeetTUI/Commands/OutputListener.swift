/// Takes what a command gives and says, in place of the terminal.
protocol OutputListener: Sendable {
    /// A piece of the result.
    func result(_ text: String)
    /// A message, with its end of line.
    func message(_ text: String)
}
