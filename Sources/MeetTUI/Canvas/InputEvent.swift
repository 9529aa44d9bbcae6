/// What happened at the terminal.
enum InputEvent: Hashable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// Text was pasted; it has its line breaks as LF, and other control characters are gone.
    case paste(String)
    /// The mouse did something.
    case mouse(MouseEvent)
    /// The screen has a new size; also the first event of all.
    case resized(Size)
}
