import MeetCore

/// A state of attendance and those whom it is for, as the operands of `meet mark` say it: `present A B late C` are two.
struct MarkWish {
    /// A person with the state they are to get; nil takes a mark away.
    typealias Mark = (person: Person, state: AttendanceState?)

    let word: MarkWord
    /// The word as it was typed.
    let typed: String
    /// Ids or names.
    var names: [String] = []

    /// Reads the operands: a state, those whom it is for, and so on.
    /// - Throws: `MarkError.unknownState`; `UsageError.missingOperand` for a state with nobody.
    static func read(_ operands: [String], _ syntax: CommandSyntax) throws -> [MarkWish] {
        var wishes: [MarkWish] = []
        for text in operands {
            if let word = MarkWord(typed: text) {
                wishes.append(MarkWish(word: word, typed: text))
            } else if wishes.isEmpty {
                throw MarkError.unknownState(text)
            } else {
                wishes[wishes.count - 1].names.append(text)
            }
        }
        if wishes.contains(where: \.names.isEmpty) { throw UsageError.missingOperand("PERSON", command: syntax.name) }
        return wishes
    }

    /// Who gets which mark, each person once.
    ///
    /// - Throws: `MarkError.stateOrName` where a word between persons is the name of one of them: nobody is marked by a guess.
    static func marks(_ wishes: [MarkWish], _ store: Store) throws -> [Mark] {
        let named = NamedPersons(store)
        if let word = try wishes.dropFirst().first(where: { try named.isName($0.typed) }) { throw MarkError.stateOrName(word.typed) }
        var marks: [Mark] = []
        for wish in wishes {
            for person in try named.find(wish.names) {
                if let former = marks.first(where: { $0.person.id == person.id }) {
                    guard former.state == wish.word.state else { throw MarkError.twoStates(person.shownName) }
                    continue
                }
                marks.append((person, wish.word.state))
            }
        }
        return marks
    }
}
