import CTestShim
import Glibc

/// A terminal as far as ncurses uses one (xterm-256color): what a program writes becomes a screen that a test can look at.
///
/// Widths come from the C library, not from the program under test, so that the two check each other.
public struct VirtualTerminal: Sendable {
    /// The number of rows.
    public private(set) var rows: Int
    /// The number of columns.
    public private(set) var columns: Int
    /// Where the cursor is.
    public private(set) var cursor = (row: 0, column: 0)
    /// Whether the cursor is seen.
    public private(set) var isCursorVisible = true
    /// Whether the alternate screen is on.
    public private(set) var isAlternate = false
    /// The private modes that are on: 2004 is bracketed paste, 1000 and 1006 are the mouse.
    public private(set) var modes: Set<Int> = []
    /// Sequences that were not understood: a test says that there are none.
    public private(set) var unknown: [String] = []

    var cells: [[TerminalCell]]
    private var mainScreen: [[TerminalCell]] = []
    private var look = TerminalCell.Look()
    private var saved = (row: 0, column: 0)
    private var scrollRegion: ClosedRange<Int>
    private var wrapsNext = false
    private var lastText = " "
    private var pending: [UInt8] = []

    /// A blank screen.
    public init(rows: Int, columns: Int) {
        _ = Self.locale
        self.rows = rows
        self.columns = columns
        cells = Self.blank(rows, columns)
        scrollRegion = 0...max(0, rows - 1)
    }

    private static let locale = setlocale(LC_CTYPE, "C.UTF-8") != nil

    private static func blank(_ rows: Int, _ columns: Int) -> [[TerminalCell]] {
        Array(repeating: Array(repeating: TerminalCell(), count: columns), count: rows)
    }

    /// The text of each row, without spaces at the end.
    public var lines: [String] {
        cells.map { row in
            var text = row.map(\.text).joined()
            while text.last == " " { text.removeLast() }
            return text
        }
    }

    /// The text of all rows.
    public var text: String { lines.joined(separator: "\n") }

    /// Whether some row holds a text.
    public func contains(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

    /// A cell; blank outside the screen.
    public subscript(row: Int, column: Int) -> TerminalCell {
        cells.indices.contains(row) && cells[row].indices.contains(column) ? cells[row][column] : TerminalCell()
    }

    /// Changes the size, keeping the upper left of the screen.
    public mutating func resize(rows: Int, columns: Int) {
        func fitted(_ old: [[TerminalCell]]) -> [[TerminalCell]] {
            var new = Self.blank(rows, columns)
            for (row, line) in old.prefix(rows).enumerated() {
                for (column, cell) in line.prefix(columns).enumerated() { new[row][column] = cell }
            }
            return new
        }
        cells = fitted(cells)
        if isAlternate { mainScreen = fitted(mainScreen) }
        (self.rows, self.columns) = (rows, columns)
        scrollRegion = 0...max(0, rows - 1)
        moveTo(cursor.row, cursor.column)
    }

    /// Takes what the program wrote; pieces may end anywhere.
    public mutating func feed(_ bytes: some Sequence<UInt8>) {
        pending += bytes
        var index = 0
        while index < pending.count, let used = take(at: index) { index += used }
        pending.removeFirst(index)
    }

    /// Takes one character or sequence; answers how many bytes it has, or nil when its end is still to come.
    private mutating func take(at index: Int) -> Int? {
        let byte = pending[index]
        switch byte {
        case 0x1B: return takeEscape(at: index)
        case 0x08: moveTo(cursor.row, cursor.column - 1)
        case 0x09: moveTo(cursor.row, (cursor.column / 8 + 1) * 8)
        case 0x0A, 0x0B, 0x0C: lineFeed()
        case 0x0D: moveTo(cursor.row, 0)
        case 0x00..<0x20, 0x7F: break
        default:
            let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            guard index + length <= pending.count else { return nil }
            for scalar in String(decoding: pending[index..<index + length], as: UTF8.self).unicodeScalars { put(scalar) }
            return length
        }
        return 1
    }

    private mutating func takeEscape(at index: Int) -> Int? {
        guard index + 1 < pending.count else { return nil }
        switch pending[index + 1] {
        case UInt8(ascii: "["):
            guard let end = pending[(index + 2)...].firstIndex(where: { (0x40...0x7E).contains($0) }) else { return nil }
            control(String(decoding: pending[(index + 2)..<end], as: UTF8.self), Character(Unicode.Scalar(pending[end])))
            return end - index + 1
        case UInt8(ascii: "]"):
            guard let end = pending[(index + 2)...].firstIndex(of: 0x07) else { return nil }
            return end - index + 1
        case UInt8(ascii: "("), UInt8(ascii: ")"): return index + 2 < pending.count ? 3 : nil
        case UInt8(ascii: "7"): saved = cursor
        case UInt8(ascii: "8"): moveTo(saved.row, saved.column)
        case UInt8(ascii: "M"):
            if cursor.row == scrollRegion.lowerBound { scroll(by: -1) } else { moveTo(cursor.row - 1, cursor.column) }
        case UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "c"): break
        default: unknown.append("ESC \(pending[index + 1])")
        }
        return 2
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        let width = Int(wcwidth(wchar_t(scalar.value)))
        if width == 0 {
            // A mark joins the character before the cursor.
            var column = wrapsNext ? cursor.column : cursor.column - 1
            if column > 0, cells[cursor.row][column].text.isEmpty { column -= 1 }
            if column >= 0 { cells[cursor.row][column].text.unicodeScalars.append(scalar) }
            return
        }
        put(text: String(scalar), width: max(1, width))
    }

    private mutating func put(text: String, width: Int) {
        if wrapsNext || cursor.column + width > columns {
            moveTo(cursor.row, 0)
            lineFeed()
        }
        lastText = text
        let (row, column) = cursor
        clearHalves(row, column)
        cells[row][column] = TerminalCell(text: text, look: look)
        if width == 2, column + 1 < columns {
            clearHalves(row, column + 1)
            cells[row][column + 1] = TerminalCell(text: "", look: look)
        }
        cursor.column = min(column + width, columns - 1)
        wrapsNext = column + width >= columns
    }

    private mutating func clearHalves(_ row: Int, _ column: Int) {
        if cells[row][column].text.isEmpty, column > 0 { cells[row][column - 1].text = " " }
        if column + 1 < columns, cells[row][column + 1].text.isEmpty { cells[row][column + 1].text = " " }
    }

    private mutating func moveTo(_ row: Int, _ column: Int) {
        cursor = (min(max(0, row), max(0, rows - 1)), min(max(0, column), max(0, columns - 1)))
        wrapsNext = false
    }

    private mutating func lineFeed() {
        if cursor.row == scrollRegion.upperBound { scroll(by: 1) } else { moveTo(cursor.row + 1, cursor.column) }
    }

    private mutating func scroll(by lines: Int, from top: Int? = nil) {
        let region = (top ?? scrollRegion.lowerBound)...scrollRegion.upperBound
        for _ in 0..<min(abs(lines), region.count) {
            cells.remove(at: lines > 0 ? region.lowerBound : region.upperBound)
            cells.insert(Array(repeating: erased, count: columns), at: lines > 0 ? region.upperBound : region.lowerBound)
        }
    }

    /// What erasing leaves: xterm keeps the background (`bce`).
    private var erased: TerminalCell {
        var cell = TerminalCell()
        cell.look.background = look.background
        return cell
    }

    private mutating func erase(_ row: Int, _ range: Range<Int>) {
        for column in range.clamped(to: 0..<columns) {
            clearHalves(row, column)
            cells[row][column] = erased
        }
    }

    private mutating func control(_ text: String, _ final: Character) {
        let isPrivate = text.first == "?"
        let numbers = text.drop { !$0.isNumber && $0 != ";" }.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
        let first = max(1, numbers.first ?? 1)
        let (row, column) = cursor
        switch final {
        case "A": moveTo(row - first, column)
        case "B", "e": moveTo(row + first, column)
        case "C", "a": moveTo(row, column + first)
        case "D": moveTo(row, column - first)
        case "E": moveTo(row + first, 0)
        case "F": moveTo(row - first, 0)
        case "G", "`": moveTo(row, first - 1)
        case "d": moveTo(first - 1, column)
        case "H", "f": moveTo(first - 1, (numbers.count > 1 ? max(1, numbers[1]) : 1) - 1)
        case "J", "K": erase(final, mode: numbers.first ?? 0)
        case "X": erase(row, column..<column + first)
        case "P":
            cells[row].removeSubrange(column..<min(columns, column + first))
            cells[row] += Array(repeating: erased, count: columns - cells[row].count)
        case "@":
            cells[row].insert(contentsOf: Array(repeating: erased, count: first), at: column)
            cells[row].removeLast(cells[row].count - columns)
        case "L" where scrollRegion.contains(row): scroll(by: -first, from: row)
        case "M" where scrollRegion.contains(row): scroll(by: first, from: row)
        case "S": scroll(by: first)
        case "T": scroll(by: -first)
        case "b":
            let width = lastText.unicodeScalars.first.map { Int(wcwidth(wchar_t($0.value))) } ?? 1
            for _ in 0..<first { put(text: lastText, width: max(1, width)) }
        case "r":
            let last = numbers.count > 1 && numbers[1] > 0 ? min(numbers[1], rows) - 1 : rows - 1
            scrollRegion = min(first - 1, last)...last
            moveTo(0, 0)
        case "m": if !text.hasPrefix(">") { setLook(numbers) }
        case "h", "l": if isPrivate { for mode in numbers { setMode(mode, final == "h") } }
        case "t", "n", "c", "q", "L", "M": break
        default: unknown.append("CSI \(text)\(final)")
        }
    }

    private mutating func erase(_ final: Character, mode: Int) {
        let (row, column) = cursor
        switch mode {
        case 0: erase(row, column..<columns)
        case 1: erase(row, 0..<column + 1)
        default: erase(row, 0..<columns)
        }
        guard final == "J" else { return }
        let others = mode == 0 ? row + 1..<rows : mode == 1 ? 0..<row : 0..<rows
        for other in others { erase(other, 0..<columns) }
    }

    private mutating func setMode(_ mode: Int, _ isOn: Bool) {
        switch mode {
        case 25: isCursorVisible = isOn
        case 1049, 1047, 47:
            guard isOn != isAlternate else { return }
            isAlternate = isOn
            if isOn {
                saved = cursor
                mainScreen = cells
                cells = Self.blank(rows, columns)
            } else {
                cells = mainScreen
                moveTo(saved.row, saved.column)
            }
        default: if isOn { modes.insert(mode) } else { modes.remove(mode) }
        }
    }

    private mutating func setLook(_ numbers: [Int]) {
        var rest = (numbers.isEmpty ? [0] : numbers)[...]
        while let number = rest.popFirst() {
            switch number {
            case 0: look = TerminalCell.Look()
            case 1: look.bold = true
            case 2: look.dim = true
            case 4: look.underline = true
            case 7: look.reverse = true
            case 22: (look.bold, look.dim) = (false, false)
            case 24: look.underline = false
            case 27: look.reverse = false
            case 30...37: look.foreground = number - 30
            case 40...47: look.background = number - 40
            case 90...97: look.foreground = number - 82
            case 100...107: look.background = number - 92
            case 39: look.foreground = nil
            case 49: look.background = nil
            case 38, 48:
                guard rest.popFirst() == 5, let index = rest.popFirst() else { continue }
                if number == 38 { look.foreground = index } else { look.background = index }
            default: unknown.append("SGR \(number)")
            }
        }
    }
}
