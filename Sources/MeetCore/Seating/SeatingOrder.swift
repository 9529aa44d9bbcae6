/// What counts first in a seating; what comes after it decides only between equals.
public enum SeatingOrder: Hashable, Sendable {
    /// New faces, whatever the mix: for a search that looks for nothing else yet.
    case facesAlone
    /// New faces, then mixed tables.
    case faces
    /// Mixed tables, then new faces.
    case mix
    /// Mixed tables with no more than so many repeats, then new faces: what lies between the two.
    case mixWithin(repeats: Int)
    /// As few as possible at another table than planned, then new faces, then mixed tables.
    case leastChange
    /// New faces, then as few as possible at another table than planned, then mixed tables.
    case facesThenLeastChange

    /// What comes first by the rules of a programme.
    public init(_ priority: Programme.TablePriority) { self = priority == .mix ? .mix : .faces }

    /// The score in levels that are compared in order.
    @inline(__always)
    public func levels(_ score: SeatingScore) -> Levels {
        switch self {
        case .facesAlone: Levels(score.repeats)
        case .faces: Levels(score.repeats, score.tableMix, score.moved)
        case .mix: Levels(score.tableMix, score.repeats, score.moved)
        case .mixWithin(let repeats): Levels(max(0, score.repeats - repeats), score.tableMix, score.repeats, score.moved)
        case .leastChange: Levels(score.moved, score.repeats, score.tableMix)
        case .facesThenLeastChange: Levels(score.repeats, score.moved, score.tableMix)
        }
    }
}
