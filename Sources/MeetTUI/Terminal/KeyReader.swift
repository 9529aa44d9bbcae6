import CNcurses

/// Makes events of the bytes and keys that ncurses gives, in whatever pieces they come.
///
/// Over a slow link, or in a long paste, a letter or a key may come in two. What is begun is kept until the rest is there: letters are put
/// together here, and not by ncurses, which forgets the first byte where it has to wait for the second.
final class KeyReader {
    /// What ncurses gives next: a byte, or above 255 the code of a key; nil where there is nothing.
    ///
    /// - Parameter isWaiting: whether to wait a moment for it, as long as the pieces of a key take to come.
    typealias Source = (_ isWaiting: Bool) -> CInt?

    /// A piece of what was read.
    private enum Unit {
        case scalar(CUnsignedInt)
        case key(CInt)
    }

    private let decoder = KeyDecoder()
    private var letters = LetterReader()
    private var pending: [InputEvent] = []
    /// The terminal's answer to the question for its background, while it comes in.
    private var answer: ColorAnswer?
    /// Whether an Esc ended the answer, after which a backslash belongs to it too.
    private var isAtEndOfAnswer = false
    /// The background that the terminal told; taken away by who reads it.
    private var background: Background?

    /// Whether the beginning of a paste was read, but not its end.
    var isPasting: Bool { decoder.isPasting }

    /// Takes what was pasted so far as the whole, since its end did not come.
    func endPaste() { pending += decoder.endPaste().map { [$0] } ?? [] }

    /// The background that the terminal told since this was asked last.
    func takeBackground() -> Background? {
        defer { background = nil }
        return background
    }

    /// Puts an event behind those that were read.
    func announce(_ event: InputEvent) { pending.append(event) }

    /// The next event; nil when none is whole.
    ///
    /// - Parameter size: the size of the screen, for an event that tells it.
    func next(size: () -> Size, from source: Source) -> InputEvent? {
        while true {
            if !pending.isEmpty { return pending.removeFirst() }
            switch read(source) {
            case nil: return nil
            case .key(ColorAnswer.code): answer = ColorAnswer()
            case .key(let code):
                isAtEndOfAnswer = false
                take(code, size)
            case .scalar(let scalar) where isOfAnswer(scalar): continue
            case .scalar(0x1B) where !decoder.isPasting: readSequence(source, size)
            case .scalar(let scalar): if let event = decoder.decode(scalar: scalar) { return event }
            }
        }
    }

    /// Whether what came belongs to the answer of the terminal, which then takes it.
    private func isOfAnswer(_ scalar: CUnsignedInt) -> Bool {
        if isAtEndOfAnswer {
            isAtEndOfAnswer = false
            return scalar == 0x5C
        }
        guard answer != nil else { return false }
        if answer?.take(scalar) == true { return true }
        background = answer?.background ?? background
        answer = nil
        // It ends with BEL, or with Esc and a backslash; anything else was typed.
        isAtEndOfAnswer = scalar == 0x1B
        return scalar == 0x07 || scalar == 0x1B
    }

    /// Reads on after an Esc: a key that is not known, and does nothing, or what was typed.
    private func readSequence(_ source: Source, _ size: () -> Size) {
        var sequence = EscapeSequence()
        // For the first ncurses has waited already: the keys that it knows begin so too.
        while let value = source(!sequence.scalars.isEmpty) {
            // No key has a byte of more than seven bits: that is a letter, perhaps the first piece of one.
            guard let byte = UInt8(exactly: value), byte < 0x80 else {
                type(sequence)
                if let byte = UInt8(exactly: value) { _ = letters.take(byte) } else { take(value, size) }
                return
            }
            if byte == 0x1B {
                // Another Esc, with which another key may begin.
                type(sequence)
                sequence = EscapeSequence()
                continue
            }
            switch sequence.take(CUnsignedInt(byte)) {
            case .begun: continue
            case .whole: return
            case .typed: return type(sequence)
            }
        }
        type(sequence)
    }

    /// What was no key was typed, one after the other.
    private func type(_ sequence: EscapeSequence) {
        pending += ([0x1B] + sequence.scalars).compactMap(decoder.decode(scalar:))
    }

    private func take(_ code: CInt, _ size: () -> Size) {
        pending += code == KEY_RESIZE ? [.resized(size())] : decoder.decode(code: code)
    }

    private func read(_ source: Source) -> Unit? {
        while let value = source(false) {
            guard let byte = UInt8(exactly: value) else {
                letters = LetterReader()
                return .key(value)
            }
            if let scalar = letters.take(byte) { return .scalar(scalar.value) }
        }
        return nil
    }
}
