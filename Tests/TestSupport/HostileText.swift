/// Texts that somebody might write into a form to do harm, or that only look so: what can stand in any field that a person fills in.
public enum HostileText {
    /// Each with what it is.
    public static let values: [(what: String, text: String)] = [
        ("long", String(repeating: "x", count: 100_000)), ("long words", String(repeating: "ab ", count: 33_000)),
        ("long marks", "Z" + String(repeating: "\u{301}\u{323}", count: 50_000) + "a"),
        ("wide", String(repeating: "漢", count: 2000)), ("bidi override", "Anna\u{202E}gpj.exe\u{202C} Ek"),
        ("bidi isolates", "a\u{2066}b\u{2067}c\u{2068}d\u{2069}e\u{200E}f\u{200F}g\u{61C}"),
        ("zero width", "A\u{200B}n\u{2060}n\u{FEFF}a\u{2061}\u{2064}\u{206A}"), ("C0", "A\u{0}\u{1}\u{8}\u{C}\u{E}\u{1F}\u{7F}B"),
        ("C1", "A\u{80}\u{9B}31m\u{9D}0;x\u{9C}\u{90}B"), ("line ends", "A\rB\nC\r\nD\u{B}E\u{85}F\u{2028}G\u{2029}H\tI"),
        ("title of the window", "A\u{1B}]0;owned\u{7}B"), ("clears the screen", "A\u{1B}[2J\u{1B}[HB"),
        ("clipboard", "A\u{1B}]52;c;cm0gLXJm\u{1B}\\B"), ("DCS", "A\u{1B}P$q\"p\u{1B}\\B"), ("8-bit CSI", "A\u{9B}6nB"),
        ("family", "👩\u{200D}👩\u{200D}👧\u{200D}👦 👍🏽 🇸🇪 ❤\u{FE0F}"), ("tags", "🏴\u{E0067}\u{E0062}\u{E007F}x\u{E0001}"),
        ("Zalgo", "Z\u{338}\u{321}\u{322}\u{327}\u{34E}\u{31E}\u{330}\u{325}\u{354}\u{318}\u{30A}a\u{489}"),
        ("marks first", "\u{338}\u{301}Anna"), ("no characters", noCharacters),
        ("private use", "A\u{E000}\u{F8FF}B"), ("variants", "葛\u{E0100}城 x\u{FE0E}\u{FE0F}"), ("right to left", "נועה הדד عمر حداد"),
        ("full width", "ＡＮＮＡ　＜ｂ＞"), ("formula", "=cmd|'/C calc'!A0"), ("plus", "+46 70 174 06 05"), ("minus", "-2+3"),
        ("at", "@SUM(1+1)*cmd|' /C calc'!A0"), ("tab formula", "\t=1+1"), ("CR formula", "\r=1+1"), ("guarded", "'=1+1"),
        ("twice guarded", "''=1+1"), ("SQL", "Robert'); DROP TABLE person;-- \" \\"), ("script", "<script>alert('1')</script>"),
        ("attribute", "x\" onmouseover=\"alert(1)\" '><img src=x onerror=alert(1)>"),
        ("marked quotes", "x\"\u{301} onclick=\"\u{301}1 <\u{338}b>\u{338} &\u{301}lt;"), ("comment", "--><!-- ]]> <![CDATA["),
        ("entities", "&lt;b&gt; &amp;amp; &#x3C; &"), ("PDF", ") Tj /URI (http://x) >> endobj stream"), ("PostScript", "%!PS (a) show \\)"),
        ("event", "Möte\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:x"), ("card", "Anna\nEND:VCARD\\nBEGIN:VCARD"),
        ("iCalendar signs", "a\\,b\\;c\\nd;e,f:g\"h"), ("CSV quotes", "\",\"\"\r\n\"x\";y|z\tq\""), ("path", "../../../etc/passwd"),
        ("path of another", "C:\\..\\x.txt:stream"), ("option", "--output=/tmp/x -o x"), ("format", "%n%@%s%1$*1$d{0}$(id)`id`${HOME}"),
        ("a dot", "."), ("backslashes", "\\\\\\"), ("apostrophes", "O'Brien-D’Arcy ʻOkina"),
    ]

    /// The compiler takes none of these in a text.
    private static let noCharacters = String(
        String.UnicodeScalarView([0x41, 0xFDD0, 0xFFFE, 0x1FFFF, 0x10FFFF, 0x42].compactMap { Unicode.Scalar($0 as UInt32) }))

    /// Names that are names, and of which nothing may be lost: joiners of Persian and Indian scripts and of emoji, marks, small letters.
    public static let names = [
        "می\u{200C}خواهم", "क्\u{200D}ष", "ශ්\u{200D}රී ලංකා", "👩\u{200D}👧", "Nguyễn Thị Phương Thảo", "Łukasz Şahin-Čapek", "O’Brien", "D'Arcy",
        "葛\u{E0100}城", "Ẹ̀kọ́", "ʻOkina", "Þórr Ðœ", "Jean‑Luc", "M̃ari",
    ]
}
