/// A key as the program knows it, whatever the terminal sent for it.
enum Key: Hashable, Sendable {
    /// A key that writes something.
    case character(Character)
    /// Ctrl with a letter, in lower case. Ctrl-I, Ctrl-M and Ctrl-H arrive as `tab`, `enter` and `backspace`.
    case control(Character)
    case enter, escape, tab, backTab
    case up, down, left, right
    case pageUp, pageDown, home, end
    case backspace, delete, insert
    /// F1 and so on.
    case function(Int)

    /// How the key is written where no language is known; on screens `label(_:)`, in the words of the person.
    var label: String {
        switch self {
        case .character(" "): return "Space"
        case .character(let character): return String(character)
        case .control(let letter): return "Ctrl-" + letter.uppercased()
        case .enter: return "Enter"
        case .escape: return "Esc"
        case .tab: return "Tab"
        case .backTab: return "Shift-Tab"
        case .up: return "↑"
        case .down: return "↓"
        case .left: return "←"
        case .right: return "→"
        case .pageUp: return "PgUp"
        case .pageDown: return "PgDn"
        case .home: return "Home"
        case .end: return "End"
        case .backspace: return "Backspace"
        case .delete: return "Del"
        case .insert: return "Ins"
        case .function(let number): return "F\(number)"
        }
    }

    /// How the key is written with the signs that the terminal has, and in the language of the person.
    func label(_ glyphs: GlyphSet) -> String {
        let names = glyphs.keyNames
        switch self {
        case .character(" "): return names.space
        case .backTab: return names.backTab
        case .backspace: return names.backspace
        case .up where glyphs.isASCII: return names.up
        case .down where glyphs.isASCII: return names.down
        case .left where glyphs.isASCII: return names.left
        case .right where glyphs.isASCII: return names.right
        default: return label
        }
    }
}
