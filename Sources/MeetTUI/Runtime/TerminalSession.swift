import Glibc

/// The time in which the program has the terminal: begun and ended here and nowhere else.
///
/// Leaving may be asked for any number of times and happens once. Whatever way the process ends, `Rescue` leaves too.
final class TerminalSession: Display {
    private let terminal: Terminal
    private let errorFile: StandardErrorFile?
    private let modes: termios
    private let openSignals: sigset_t
    private var isOpen = true
    private var silentWakes = 0

    /// A paste whose end does not come within so many milliseconds is taken as it is.
    private static let pasteTime = 500
    /// So many times something could be read and nothing came: the terminal is gone.
    private static let mostSilentWakes = 200

    /// Takes the terminal over. To be called before the first thread is made, since threads inherit which signals they take.
    init(_ options: TerminalOptions = TerminalOptions()) throws(TerminalError) {
        guard let modes = Rescue.currentModes() else { throw .notATerminal }
        self.modes = modes
        terminal = try Terminal(options)
        errorFile = StandardErrorFile()
        openSignals = StopSignals.install()
        Rescue.arm(modes: modes, farewell: terminal.farewell, errorFile: errorFile)
    }

    var size: Size { terminal.size }
    var glyphs: GlyphSet { terminal.glyphs }

    /// Gives the terminal back, and prints what was written to standard error meanwhile.
    func close() {
        guard isOpen else { return }
        isOpen = false
        Rescue.disarm()
        terminal.close()
        if let errorFile { StandardErrorFile.restore(original: errorFile.original, file: errorFile.file) }
    }

    func wait(wake: CInt) -> Bool {
        if terminal.mayHaveMore { return true }
        let time = terminal.isPasting ? Self.pasteTime : nil
        switch Terminal.wait(wake: wake, milliseconds: time, letting: openSignals) {
        case .closed: return false
        case .timeout: terminal.endPaste()
        case .input: silentWakes += 1
        case .other: break
        }
        if StopSignals.takeStop() { suspend() } else if StopSignals.takeContinue() { continueScreen() }
        return silentWakes < Self.mostSilentWakes
    }

    func nextEvent() -> InputEvent? {
        let event = terminal.nextEvent()
        if terminal.hasRead { silentWakes = 0 }
        return event
    }

    func show(_ canvas: Canvas) {
        terminal.show(canvas)
    }

    func forgetScreen() {
        terminal.forgetScreen()
    }

    func suspend() {
        Rescue.disarm()
        terminal.leave()
        StopSignals.stop()
        _ = StopSignals.takeContinue()
        Rescue.arm(modes: modes, farewell: terminal.farewell, errorFile: errorFile)
        terminal.enter()
    }

    /// After a stop that nobody announced the shell has set its own modes, and the screen is anybody's.
    private func continueScreen() {
        terminal.leave()
        terminal.enter()
    }
}
