/// What the loop needs of a terminal; tests give it one of their own.
protocol Display: AnyObject {
    /// How large the screen is.
    var size: Size { get }
    /// The signs that it can show.
    var glyphs: GlyphSet { get }

    /// Waits until something was typed, the screen changed, or a descriptor can be read. Answers false when no input can come any more.
    func wait(wake: CInt) -> Bool

    /// The next event; nil when none is waiting.
    func nextEvent() -> InputEvent?

    /// Shows a canvas; only what differs from the last one is written.
    func show(_ canvas: Canvas)

    /// Makes the next `show` paint the whole screen, since something else wrote on it.
    func forgetScreen()

    /// Gives the terminal back and stops the process, until the person continues it. Its next event is then the size of the screen.
    func suspend()
}
