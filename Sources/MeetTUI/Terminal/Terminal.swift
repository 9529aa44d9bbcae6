import CNcurses
import Glibc

/// The real terminal, through ncurses: puts canvases on the screen and reads events.
///
/// ncurses keeps its state in globals and is not for two threads: there is one terminal, used by the thread of the loop alone.
final class Terminal {
    /// The signs that the terminal can show.
    let glyphs: GlyphSet
    /// How many colours it has.
    let depth: ColorDepth
    /// The bytes that bring the terminal back when the process dies: see `Rescue`.
    let farewell: [UInt8]

    /// Whether the last call of `nextEvent` read anything, be it a part of a paste: what tells a terminal in use from one that is gone.
    private(set) var hasRead = false

    private var theme: Theme
    private let encoder: GlyphEncoder
    private let reader: KeyReader
    private let screen: OpaquePointer
    private let asksForPaste: Bool
    private var shown: Canvas?
    /// When the terminal was asked for its background, as long as it has not answered.
    private var asked: ContinuousClock.Instant?

    /// Takes the terminal over and shows a blank screen.
    init(_ options: TerminalOptions = TerminalOptions()) throws(TerminalError) {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
        let isUTF8 = Self.setLocale()
        // Unlike `initscr`, `newterm` answers instead of ending the process.
        guard let screen = meet_newterm() else { throw .unknownKind(Self.variable("TERM") ?? "") }
        self.screen = screen
        // Where the cursor cannot be sent to a place, as with TERM=dumb, ncurses would show nothing at all.
        guard meet_capability("cup") != nil else {
            endwin()
            delscreen(screen)
            throw .unknownKind(Self.variable("TERM") ?? "")
        }
        glyphs = options.ascii || !isUTF8 ? .ascii : .unicode
        encoder = GlyphEncoder(isASCII: !isUTF8, hasPlainSigns: options.ascii)
        theme = Theme.on(options.background)
        // On slow links an arrow key comes in pieces: with a short delay it would be read as Esc and letters. Who set another keeps it.
        if Self.variable("ESCDELAY") == nil { set_escdelay(50) }
        meet_prepare()
        // A terminal that has a mouse also knows bracketed paste; others might print the request.
        asksForPaste = meet_capability("kmous") != nil
        reader = KeyReader()
        if asksForPaste && !options.noMouse { meet_mouse_on() }
        depth = Self.prepareColors(options.noColor || Self.variable("NO_COLOR") != nil, theme)
        farewell = Self.farewellBytes(hasMouse: asksForPaste)
        meet_erase()
        meet_update()
        askForPaste()
        // Nobody waits for the answer: until it comes, if it does, the colours are such as do on any background.
        if options.asksForBackground && depth != .monochrome {
            asked = .now
            Self.write(ColorAnswer.question)
        }
    }

    /// How large the screen is.
    var size: Size {
        var rows: CInt = 0
        var columns: CInt = 0
        meet_size(&rows, &columns)
        return Size(rows: Int(rows), columns: Int(columns))
    }

    /// Whether there may be events without anything new to read, since the last call of `nextEvent` still found one.
    private(set) var mayHaveMore = false

    /// Whether the beginning of a paste was read, but not its end.
    var isPasting: Bool { reader.isPasting }

    /// Takes what was pasted so far as the whole, since its end did not come.
    func endPaste() {
        reader.endPaste()
        mayHaveMore = true
    }

    /// The next event; nil when none is waiting.
    func nextEvent() -> InputEvent? {
        hasRead = false
        mayHaveMore = false
        let event = reader.next(size: { size }, from: read)
        if let background = reader.takeBackground() { take(background) }
        if event != nil { mayHaveMore = true }
        return event
    }

    /// Shows from now on the colours for a background; the next event is the size, so that all is drawn again.
    private func take(_ background: Background) {
        asked = nil
        theme = Theme.on(background)
        Self.preparePairs(theme, depth)
        forgetScreen()
        announce(.resized(size))
    }

    /// An answer that is still on its way must not be typed at the shell: whoever leaves at once waits for it a moment.
    private func dropAnswer() {
        guard let asked, asked.duration(to: .now) < .seconds(1) else { return }
        self.asked = nil
        var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        if poll(&input, 1, Self.answerTime) > 0 { tcflush(STDIN_FILENO, TCIFLUSH) }
    }

    /// So many milliseconds an answer is waited for where one leaves.
    private static let answerTime: CInt = 100

    /// A byte, or the code of a key, from ncurses.
    private func read(isWaiting: Bool) -> CInt? {
        var value = meet_get()
        if value < 0, isWaiting {
            // The rest of a key that came in pieces.
            var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
            if poll(&input, 1, meet_escape_delay()) > 0 { value = meet_get() }
        }
        guard value >= 0 else { return nil }
        hasRead = true
        return value
    }

    /// Shows a canvas. Rows that are as before are not touched, and of the others ncurses writes what differs.
    func show(_ canvas: Canvas) {
        let last = shown?.size == canvas.size ? shown : nil
        if last == nil { meet_erase() }
        for row in 0..<canvas.size.rows {
            let cells = canvas.row(row)
            let changed = last.map { Self.difference(cells, $0.row(row)) } ?? 0..<cells.count
            put(cells, changed, row: row)
        }
        if let cursor = canvas.cursor, canvas.area.contains(cursor) {
            curs_set(1)
            meet_move(CInt(cursor.row), CInt(cursor.column))
        } else {
            curs_set(0)
        }
        meet_update()
        shown = canvas
    }

    /// Makes the next `show` paint everything.
    func forgetScreen() {
        shown = nil
        meet_repaint_all()
    }

    /// Gives the terminal back to whoever had it before.
    func leave() {
        dropAnswer()
        if asksForPaste { Self.write("\u{1B}[?2004l") }
        endwin()
    }

    /// Takes the terminal over again after `leave` or a stop, whatever others did with it. The next event is the size.
    func enter() {
        takeSize()
        forgetScreen()
        // After `endwin` this brings back the modes of the terminal as well.
        meet_update()
        askForPaste()
    }

    /// Asks the terminal for its size; the next event tells it.
    func takeSize() {
        var window = winsize()
        if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0,
            Size(rows: Int(window.ws_row), columns: Int(window.ws_col)) != size
        {
            // Not `resizeterm`, which would also put a key for the new size before those that were typed.
            resize_term(CInt(window.ws_row), CInt(window.ws_col))
            forgetScreen()
        }
        announce(.resized(size))
    }

    private func announce(_ event: InputEvent) {
        reader.announce(event)
        mayHaveMore = true
    }

    /// Ends the use of the terminal for good.
    func close() {
        leave()
        delscreen(screen)
    }

    /// Writes some cells of a row, a call for each run of one role.
    private func put(_ cells: ArraySlice<Cell>, _ range: Range<Int>, row: Int) {
        let start = cells.startIndex
        var column = range.lowerBound
        while column < range.upperBound {
            let first = column
            let role = cells[start + first].role
            var text: [wchar_t] = []
            // The second half of a wide glyph goes with the first, whatever role it was painted with.
            while column < range.upperBound, cells[start + column].role == role || cells[start + column].width == 0 {
                encoder.append(cells[start + column], to: &text)
                column += 1
            }
            let style = theme.style(role, depth: depth)
            meet_put(CInt(row), CInt(first), text, CInt(text.count), Self.attributes(style.attributes), Self.pair(of: role, depth))
        }
    }

    /// The columns from the first to the last that differ, without cutting a wide glyph.
    private static func difference(_ cells: ArraySlice<Cell>, _ before: ArraySlice<Cell>) -> Range<Int> {
        guard cells != before else { return 0..<0 }
        let (start, startBefore) = (cells.startIndex, before.startIndex)
        var first = 0
        var end = cells.count
        while first < end, cells[start + first] == before[startBefore + first] { first += 1 }
        while end > first, cells[start + end - 1] == before[startBefore + end - 1] { end -= 1 }
        while first > 0, cells[start + first].width == 0 { first -= 1 }
        return first..<end
    }

    private func askForPaste() {
        if asksForPaste { Self.write("\u{1B}[?2004h") }
    }
}
