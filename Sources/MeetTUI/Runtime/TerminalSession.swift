import Glibc

/// The time in which the program has the terminal: begun and ended here and nowhere else.
///
/// Leaving may be asked for any number of times and happens once. Whatever way the process ends, `Rescue` leaves too.
final class TerminalSession: Display {
    private let terminal: Terminal
    private let errorFile: StandardErrorFile?
    private let modes: termios
    private let signalPipe: WakePipe
    private var isOpen = true
    private var silentWakes = 0

    /// A paste whose end does not come within so many milliseconds is taken as it is.
    private static let pasteTime: CInt = 500
    /// So many times something could be read and nothing came: the terminal is gone.
    private static let mostSilentWakes = 200

    /// Takes the terminal over, for the thread that calls: ncurses is not for two.
    init(_ options: TerminalOptions = TerminalOptions()) throws(TerminalError) {
        guard let modes = Rescue.currentModes() else { throw .notATerminal }
        self.modes = modes
        signalPipe = try WakePipe()
        terminal = try Terminal(options)
        errorFile = StandardErrorFile()
        ScreenSignals.install(waking: signalPipe)
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
        ScreenSignals.uninstall()
        if let errorFile { StandardErrorFile.restore(original: errorFile.original, file: errorFile.file) }
    }

    func wait(wake: CInt) -> Bool {
        if terminal.mayHaveMore { return true }
        let time = terminal.isPasting ? Self.pasteTime : nil
        switch InputWait.wait(input: STDIN_FILENO, pipes: [wake, signalPipe.readEnd], milliseconds: time) {
        case .closed: return false
        case .timeout: terminal.endPaste()
        case .input: silentWakes += 1
        case .other: break
        }
        signalPipe.clear()
        let events = ScreenSignals.take()
        if events.wantsStop {
            suspend()
        } else if events.wasContinued {
            // After a stop that nobody announced the shell has set its own modes, and the screen is anybody's.
            terminal.leave()
            terminal.enter()
        } else if events.wasResized {
            terminal.takeSize()
        }
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
        ScreenSignals.stop()
        // What happened meanwhile is taken care of here.
        _ = ScreenSignals.take()
        Rescue.arm(modes: modes, farewell: terminal.farewell, errorFile: errorFile)
        terminal.enter()
    }
}
