/// The kind of a value that a key of programme.json wants.
public enum JSONKind: String, CaseIterable, Hashable, Sendable {
    case text, wholeNumber, yesOrNo, list, object, pairOfNumbers, label
}

extension JSONKind {
    /// What is wanted, as a sentence.
    func sentence(_ words: Words) -> String {
        switch self {
        case .text: return words.wantsText
        case .wholeNumber: return words.wantsWholeNumber
        case .yesOrNo: return words.wantsYesOrNo
        case .list: return words.wantsList
        case .object: return words.wantsObject
        case .pairOfNumbers: return words.wantsPair
        case .label: return words.wantsLabel
        }
    }
}
