import CNcurses

/// What a terminal answers that was asked for its background (OSC 11), as it comes in: it may come late, and is never a key.
struct ColorAnswer {
    /// The question.
    static let question = "\u{1B}]11;?\u{07}"
    /// The code that ncurses gives for the beginning of an answer; above those of its own.
    static let code: CInt = 0x3F2
    /// The beginnings of an answer, with and without transparency.
    static let beginnings = ["]11;rgb:", "]11;rgba:"]
    /// No answer is longer; whoever then types is not kept from it by one that was cut off.
    private static let longest = 19

    private var text = ""

    /// Takes what came next; answers whether it belonged to the answer, which else ended before it.
    mutating func take(_ scalar: CUnsignedInt) -> Bool {
        guard text.utf8.count < Self.longest, scalar < 0x80, let sign = Unicode.Scalar(scalar), sign == "/" || Character(sign).isHexDigit
        else { return false }
        text.unicodeScalars.append(sign)
        return true
    }

    /// The background that it tells; nil where it is cut off.
    var background: Background? { Background(answer: "rgb:" + text) }
}
