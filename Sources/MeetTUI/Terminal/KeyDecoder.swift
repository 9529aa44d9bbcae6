import CNcurses
import Glibc

/// Makes events of what ncurses reads: keys, pasted text, and the mouse.
final class KeyDecoder {
    /// Codes above those of ncurses, given to the marks around pasted text.
    private enum PasteCode {
        static let begin: CInt = 0x3F0
        static let end: CInt = 0x3F1
    }

    /// The most that one paste may hold, in scalars; the rest is dropped.
    private static let mostPasted = 1 << 20
    /// Two presses within so many milliseconds are a double click.
    private static let doubleClickTime = 400

    private var pasted: String.UnicodeScalarView?
    private var pastedCount = 0
    private var lastPress: (position: Position, time: Int)?

    /// Keys as common terminals tell them, whatever the description in use says: a wrong `TERM`, as in a window of tmux, is common too.
    private static let common: [(String, CInt)] = [
        ("[A", KEY_UP), ("[B", KEY_DOWN), ("[C", KEY_RIGHT), ("[D", KEY_LEFT), ("OA", KEY_UP), ("OB", KEY_DOWN), ("OC", KEY_RIGHT),
        ("OD", KEY_LEFT), ("[H", KEY_HOME), ("OH", KEY_HOME), ("[1~", KEY_HOME), ("[7~", KEY_HOME), ("[F", KEY_END), ("OF", KEY_END),
        ("[4~", KEY_END), ("[8~", KEY_END), ("[2~", KEY_IC), ("[3~", KEY_DC), ("[5~", KEY_PPAGE), ("[6~", KEY_NPAGE), ("[Z", KEY_BTAB),
    ]

    /// A decoder; teaches ncurses the marks around pasted text and the keys that it may not know.
    init() {
        for (sequence, code) in Self.common where key_defined("\u{1B}" + sequence) == 0 { define_key("\u{1B}" + sequence, code) }
        for beginning in ColorAnswer.beginnings { define_key("\u{1B}" + beginning, ColorAnswer.code) }
        define_key("\u{1B}[200~", PasteCode.begin)
        define_key("\u{1B}[201~", PasteCode.end)
    }

    /// Whether the beginning of a paste was read, but not its end.
    var isPasting: Bool { pasted != nil }

    /// The event of a character; nil when it means nothing or belongs to a paste.
    func decode(scalar value: CUnsignedInt) -> InputEvent? {
        guard let scalar = Unicode.Scalar(value) else { return nil }
        if pasted != nil {
            // Counted apart: to count a long text anew for each letter would take minutes.
            if pastedCount < Self.mostPasted { pasted?.append(scalar) }
            pastedCount += 1
            return nil
        }
        switch value {
        case 0x08, 0x7F: return .key(.backspace)
        case 0x09: return .key(.tab)
        case 0x0A, 0x0D: return .key(.enter)
        case 0x1B: return .key(.escape)
        case 0x01...0x1A: return .key(.control(Character(Unicode.Scalar(UInt8(value) + 0x60))))
        case 0x00..<0x20, 0x80..<0xA0: return nil
        default: return .key(.character(Character(scalar)))
        }
    }

    /// The events of a code of ncurses; none when it means nothing to the program, several where the mouse was quick.
    func decode(code: CInt) -> [InputEvent] {
        switch code {
        case PasteCode.begin:
            pasted = String.UnicodeScalarView()
            pastedCount = 0
            return []
        case PasteCode.end: return endPaste().map { [$0] } ?? []
        case KEY_MOUSE: return mouse()
        default: break
        }
        guard pasted == nil, let key = Self.key(code) else { return [] }
        return [.key(key)]
    }

    /// What was pasted, as text with line breaks; nil when nothing was.
    func endPaste() -> InputEvent? {
        guard let scalars = pasted else { return nil }
        pasted = nil
        let text = String(scalars).replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        let kept = text.unicodeScalars.filter { $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control }
        return .paste(String(String.UnicodeScalarView(kept)))
    }

    private static func key(_ code: CInt) -> Key? {
        switch code {
        case KEY_UP, KEY_SR: return .up
        case KEY_DOWN, KEY_SF: return .down
        case KEY_LEFT, KEY_SLEFT: return .left
        case KEY_RIGHT, KEY_SRIGHT: return .right
        case KEY_PPAGE, KEY_SPREVIOUS: return .pageUp
        case KEY_NPAGE, KEY_SNEXT: return .pageDown
        case KEY_HOME, KEY_FIND, KEY_A1, KEY_SHOME: return .home
        case KEY_END, KEY_SELECT, KEY_C1, KEY_SEND: return .end
        case KEY_A3: return .pageUp
        case KEY_C3: return .pageDown
        case KEY_BACKSPACE: return .backspace
        case KEY_DC, KEY_SDC: return .delete
        case KEY_IC: return .insert
        case KEY_ENTER: return .enter
        case KEY_BTAB: return .backTab
        case KEY_F0 + 1...KEY_F0 + 24: return .function(Int(code - KEY_F0))
        default: return nil
        }
    }

    /// What the mouse did. One code may stand for several events, of which ncurses tells the last first.
    private func mouse() -> [InputEvent] {
        var told: [MEVENT] = []
        var event = MEVENT()
        while getmouse(&event) == meet_ok { told.append(event) }
        guard pasted == nil else { return [] }
        var events: [InputEvent] = []
        for var event in told.reversed() {
            let position = Position(row: Int(event.y), column: Int(event.x))
            events += kinds(&event, position).map { .mouse(MouseEvent(position: position, kind: $0)) }
        }
        return events
    }

    private func kinds(_ event: inout MEVENT, _ position: Position) -> [MouseEvent.Kind] {
        if meet_is_wheel_up(&event) != 0 { return [.wheelUp] }
        if meet_is_wheel_down(&event) != 0 { return [.wheelDown] }
        if meet_is_release(&event) != 0 { return [.release] }
        if meet_is_double(&event) != 0 { return [.doubleClick, .release] }
        if meet_is_click(&event) != 0 { return [press(position), .release] }
        return meet_is_press(&event) != 0 ? [press(position)] : []
    }

    /// A press, or a double click when it is the second of two.
    private func press(_ position: Position) -> MouseEvent.Kind {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        let time = now.tv_sec * 1000 + now.tv_nsec / 1_000_000
        if let last = lastPress, last.position == position, time - last.time <= Self.doubleClickTime {
            lastPress = nil
            return .doubleClick
        }
        lastPress = (position, time)
        return .press
    }
}
