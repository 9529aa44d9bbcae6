/// What comes after an Esc that is none: the begin of a key that neither the terminal's description nor the decoder knows, told letter by letter.
///
/// Such a key is to do nothing. Were it read as Esc and letters, it would do several things that nobody asked for.
struct EscapeSequence {
    /// What the scalars so far are.
    enum Verdict: Equatable {
        /// More has to come.
        case begun
        /// A whole key.
        case whole
        /// No such key: they were typed one after the other.
        case typed
    }

    /// No key is told by more.
    private static let longest = 32

    /// The scalars so far, without the Esc.
    private(set) var scalars: [CUnsignedInt] = []

    /// Takes the next scalar (ECMA-48: `CSI`, parameters, intermediate bytes, a final byte; `SS3` and one byte).
    mutating func take(_ scalar: CUnsignedInt) -> Verdict {
        scalars.append(scalar)
        guard scalars.count <= Self.longest else { return .typed }
        let isFinal = (0x40...0x7E).contains(scalar)
        switch scalars.count {
        case 1: return scalar == 0x5B || scalar == 0x4F ? .begun : .typed
        // The Linux console tells some keys as `ESC [ [ A`.
        case 2 where scalars[0] == 0x5B && scalar == 0x5B: return .begun
        default:
            if isFinal { return .whole }
            let isParameter = (0x20...0x3F).contains(scalar)
            return isParameter ? .begun : .typed
        }
    }
}
