/// Why a consent that was given wants to be asked for again: it is kept as it was written, and is told wherever consents are looked after.
public enum ConsentDoubt: String, CaseIterable, Hashable, Sendable {
    /// It is not known on which day it was given, and so not which words were agreed to, or until when it holds.
    case noDay
    /// Its day has not come yet: a slip, or a clock that is wrong.
    case notYet
    /// Its day lies before the person was born.
    case beforeBirth
}

extension Person {
    /// Why the consent wants to be asked for again; nil where it does not, or where there is none.
    public func consentDoubt(today: CivilDate) -> ConsentDoubt? {
        guard case .given(let day) = consent else { return nil }
        guard let day else { return .noDay }
        if day > today { return .notYet }
        if let birthYear, day.parts.year < birthYear { return .beforeBirth }
        return nil
    }
}
