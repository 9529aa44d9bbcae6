/// A line that says what was done, or what went wrong.
struct MessageLine: Hashable, Sendable {
    /// What kind of message.
    enum Kind: Hashable, Sendable {
        case info, warning, error
    }

    /// What kind of message.
    let kind: Kind
    /// The message; only its first line is shown here.
    let text: String

    init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }

    /// Draws the message in the first row of an area; what is wrong begins with a sign, for eyes that do not see the colour.
    func draw(into canvas: inout Canvas, area: Area) {
        let first = text.split(separator: "\n", maxSplits: 1).first.map(String.init) ?? ""
        switch kind {
        case .info: canvas.put(StyledText(" " + first, .infoMessage), in: area)
        case .warning: canvas.put(StyledText(" ! " + first, .warning), in: area)
        case .error: canvas.put(StyledText(" ! " + first, .errorMessage), in: area)
        }
    }
}
