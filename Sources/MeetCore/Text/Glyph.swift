/// The smallest thing that is drawn: a character that takes one or two columns, and the marks on it.
///
/// Terminals, ncurses and newer tables of Unicode agree on the width of single characters, but not on clusters of several: a family joined
/// by ZWJ is two columns here and six there, and one disagreement shifts the rest of the line. So text is reduced to what all agree on:
/// - controls, direction overrides and other format characters go (tabs and line breaks become spaces): nothing in a text moves the cursor;
/// - of emoji joined by ZWJ the first stays, skin tones and variation selectors go, a flag becomes the two letters of its country;
/// - a character keeps at most four marks, which is what ncurses holds; a mark with nothing to sit on goes.
public struct Glyph: Hashable, Sendable {
    /// The character and its marks.
    public var text: String
    /// 1 or 2 columns.
    public let width: Int

    /// A glyph of a text already reduced.
    init(text: String, width: Int) {
        self.text = text
        self.width = width
    }

    /// The number of marks that ncurses keeps on a character.
    public static let mostMarks = 4

    /// A blank column.
    public static let space = Glyph(text: " ", width: 1)

    /// Calls `body` for each glyph of a text, in order.
    public static func forEach(in text: String, _ body: (Glyph) -> Void) {
        var scanner = Scanner()
        var pending: Glyph?
        for scalar in text.unicodeScalars {
            switch scanner.next(scalar) {
            case .spacing(let shown, let width):
                if let done = pending { body(done) }
                pending = Glyph(text: String(shown), width: width)
            case .mark: pending?.text.unicodeScalars.append(scalar)
            case .nothing: break
            }
        }
        if let done = pending { body(done) }
    }

    /// Says of each scalar of a text, in order, what becomes of it.
    public struct Scanner {
        /// What becomes of a scalar.
        public enum Outcome {
            /// It begins a glyph.
            case spacing(Unicode.Scalar, width: Int)
            /// It sits on the glyph before it.
            case mark
            /// It is not shown.
            case nothing
        }

        private var marks = Glyph.mostMarks
        private var afterJoiner = false
        private var baseIsEmoji = false

        /// A scanner at the start of a text.
        public init() {}

        /// What becomes of the next scalar.
        public mutating func next(_ scalar: Unicode.Scalar) -> Outcome {
            if (0x20..<0x7F).contains(scalar.value) { return begin(scalar, width: 1, isEmoji: false) }
            switch scalar.value {
            case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: return begin(" ", width: 1, isEmoji: false)
            case 0x00..<0xA0, 0xFDD0...0xFDEF: return .nothing
            // The last two of each plane are no characters.
            case let value where value & 0xFFFE == 0xFFFE: return .nothing
            case 0x200D:
                afterJoiner = true
                return .nothing
            case 0xFE00...0xFE0F, 0xE0100...0xE01EF: return .nothing
            case 0x1F3FB...0x1F3FF where baseIsEmoji: return .nothing
            case 0x1F1E6...0x1F1FF:
                // The regional indicator letters, of which two make a flag.
                let letter = Unicode.Scalar(UInt8(0x41 + scalar.value - 0x1F1E6))
                return begin(letter, width: 1, isEmoji: false)
            default: break
            }
            let width = TextWidth.columns(of: scalar)
            if width == 0 {
                if scalar.properties.generalCategory == .format || marks >= Glyph.mostMarks { return .nothing }
                marks += 1
                return .mark
            }
            let isEmoji = scalar.properties.isEmoji
            if afterJoiner && baseIsEmoji && isEmoji {
                // What follows on a dropped emoji would otherwise land on the first.
                afterJoiner = false
                marks = Glyph.mostMarks
                return .nothing
            }
            return begin(scalar, width: width, isEmoji: isEmoji)
        }

        private mutating func begin(_ scalar: Unicode.Scalar, width: Int, isEmoji: Bool) -> Outcome {
            marks = 0
            afterJoiner = false
            baseIsEmoji = isEmoji
            return .spacing(scalar, width: width)
        }
    }
}
