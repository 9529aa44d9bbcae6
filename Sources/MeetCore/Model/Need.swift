/// What a participant needs in order to take part.
public enum Need: Hashable, Sendable, LosslessStringConvertible {
    case wheelchair
    case hearingLoop
    case childcare
    /// An interpreter; the language as ISO 639-1, such as `ar`.
    case interpreter(String)

    /// Reads `wheelchair`, `hearing_loop`, `childcare` or `interpreter:LANG`; nil for anything else.
    public init?(_ description: String) {
        switch description {
        case "wheelchair": self = .wheelchair
        case "hearing_loop": self = .hearingLoop
        case "childcare": self = .childcare
        default:
            guard description.hasPrefix("interpreter:") else { return nil }
            let language = description.dropFirst("interpreter:".count)
            guard language.utf8.count == 2, language.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) else {
                return nil
            }
            self = .interpreter(String(language))
        }
    }

    /// The need as it is written in files.
    public var description: String {
        switch self {
        case .wheelchair: return "wheelchair"
        case .hearingLoop: return "hearing_loop"
        case .childcare: return "childcare"
        case .interpreter(let language): return "interpreter:\(language)"
        }
    }
}
