import CNcurses
import Glibc

/// What is settled once, when the terminal is taken over.
extension Terminal {
    /// Takes the person's locale, or plain UTF-8 where none was chosen: a bare container or an ssh without locale shows å, ä and ö too.
    ///
    /// ncurses reads keys as UTF-8 whatever the locale: a terminal of today sends å so also where a locale of old says otherwise.
    /// - Returns: whether the terminal may be shown more than ASCII.
    static func setLocale() -> Bool {
        let taken = setlocale(LC_CTYPE, "") != nil
        let chosen = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { variable($0) }.first
        let isUTF8: Bool
        if taken, chosen != nil {
            isUTF8 = String(cString: nl_langinfo(nl_item(CODESET))) == "UTF-8"
        } else {
            // A locale that this machine does not have says by its name what the terminal expects: `sv_SE.ISO8859-1`, `sv_SE.UTF-8@x`.
            let charset = chosen.flatMap { $0.split(separator: "@")[0].split(separator: ".", maxSplits: 1).dropFirst().first }
            isUTF8 = charset.map { ["utf8", "utf-8"].contains($0.lowercased()) } ?? true
        }
        if !isUTF8 || !taken || chosen == nil { setlocale(LC_CTYPE, "C.UTF-8") }
        return isUTF8
    }

    /// A variable of the environment; nil also where it is empty.
    static func variable(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }

    /// Settles a pair of colours for each role, and answers how many colours there are to use.
    static func prepareColors(_ noColor: Bool, _ theme: Theme) -> ColorDepth {
        guard !noColor, has_colors(), start_color() == meet_ok, use_default_colors() == meet_ok else { return .monochrome }
        let depth: ColorDepth
        switch meet_colors() {
        case 256...: depth = .full
        case 8...: depth = .eight
        default: return .monochrome
        }
        preparePairs(theme, depth)
        return depth
    }

    /// Settles the pairs for the looks of a theme.
    static func preparePairs(_ theme: Theme, _ depth: ColorDepth) {
        guard depth != .monochrome else { return }
        for role in Role.allCases {
            let style = theme.style(role, depth: depth)
            init_pair(pair(of: role, depth), Int16(style.foreground ?? -1), Int16(style.background ?? -1))
        }
    }

    /// The number of the pair of a role; 0, the terminal's own colours, without colours.
    static func pair(of role: Role, _ depth: ColorDepth) -> Int16 {
        depth == .monochrome ? 0 : Int16(pairNumbers[role] ?? 0)
    }

    private static let pairNumbers = Dictionary(uniqueKeysWithValues: zip(Role.allCases, 1...))

    /// Attributes as ncurses has them.
    static func attributes(_ attributes: Style.Attributes) -> attr_t {
        var all: attr_t = 0
        if attributes.contains(.bold) { all |= meet_bold() }
        if attributes.contains(.dim) { all |= meet_dim() }
        if attributes.contains(.underline) { all |= meet_underline() }
        if attributes.contains(.reverse) { all |= meet_reverse() }
        return all
    }

    /// What brings a terminal back, in one piece that a signal handler can write: mouse and paste off, attributes off, the keypad and the
    /// cursor as usual, the main screen.
    static func farewellBytes(hasMouse: Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        if hasMouse { bytes += Array("\u{1B}[?1000l\u{1B}[?1002l\u{1B}[?1003l\u{1B}[?1006l\u{1B}[?2004l".utf8) }
        for name in ["sgr0", "rmkx", "cnorm", "rmcup"] {
            guard let capability = meet_capability(name) else { continue }
            bytes += withoutDelays(String(cString: capability))
        }
        // Where there is no other screen to return to, the shell's prompt at least gets a line of its own.
        if meet_capability("rmcup") == nil { bytes += Array("\r\n".utf8) }
        return bytes
    }

    /// A capability without its delays (`$<5>`), which old terminals wanted.
    private static func withoutDelays(_ capability: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = Array(capability.utf8)[...]
        while let byte = rest.first {
            if rest.starts(with: Array("$<".utf8)), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
                rest = rest[(end + 1)...]
            } else {
                bytes.append(byte)
                rest = rest.dropFirst()
            }
        }
        return bytes
    }

    /// Writes to the terminal past ncurses, which must have written all it had before.
    static func write(_ text: String) {
        let bytes = Array(text.utf8)
        _ = Glibc.write(STDOUT_FILENO, bytes, bytes.count)
    }
}
