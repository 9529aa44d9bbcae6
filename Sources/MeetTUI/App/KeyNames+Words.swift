import MeetCore

extension KeyNames {
    /// The names in the language of some words.
    init(_ words: Words) {
        self.init(
            space: words.keySpace, backTab: words.keyBackTab, backspace: words.keyBackspace, up: words.keyUp, down: words.keyDown,
            left: words.keyLeft, right: words.keyRight)
    }
}
