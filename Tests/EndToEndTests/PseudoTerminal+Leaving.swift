import TestSupport
import Testing

// How the program leaves a terminal.
extension PseudoTerminal {
    /// The terminal is as the program found it.
    func expectInOrder(_ location: SourceLocation = #_sourceLocation) {
        #expect(!screen.isAlternate, sourceLocation: location)
        #expect(screen.isCursorVisible, sourceLocation: location)
        #expect(screen.modes.isDisjoint(with: [1000, 1002, 1003, 1006, 2004]), sourceLocation: location)
        #expect(isCooked, sourceLocation: location)
        #expect(screen.unknown.isEmpty, sourceLocation: location)
    }

    /// `q` ends the program at once, and all is in order.
    func quit(_ location: SourceLocation = #_sourceLocation) throws {
        send("q")
        #expect(try waitForExit() == .status(0), sourceLocation: location)
        expectInOrder(location)
    }
}
