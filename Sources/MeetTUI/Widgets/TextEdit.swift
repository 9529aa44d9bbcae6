/// A change of a text field.
enum TextEdit: Hashable, Sendable {
    /// Text typed or pasted; line breaks and tabs become spaces.
    case insert(String)
    case deleteBackward, deleteForward, deleteWordBackward, deleteToStart, deleteToEnd
    case left, right, wordLeft, wordRight, home, end

    /// The change that an event of the terminal means; nil where it means none, as with Enter, Esc, Tab and the keys up and down.
    init?(_ event: InputEvent) {
        switch event {
        case .paste(let text): self = .insert(text)
        case .key(let key): self.init(key: key)
        case .mouse, .resized: return nil
        }
    }

    private init?(key: Key) {
        switch key {
        case .character(let character): self = .insert(String(character))
        case .backspace: self = .deleteBackward
        case .delete, .control("d"): self = .deleteForward
        case .control("w"): self = .deleteWordBackward
        case .control("u"): self = .deleteToStart
        case .control("k"): self = .deleteToEnd
        case .left, .control("b"): self = .left
        case .right, .control("f"): self = .right
        case .home, .control("a"): self = .home
        case .end, .control("e"): self = .end
        default: return nil
        }
    }
}
