import MeetCore

/// Fields that a person fills in, as they are now: made anew from a `FormState` and from what the screen knows.
///
/// It holds the texts, the choices and what is wrong; what is written stands in the state. So a change of language, of what can be chosen
/// or of what else is written needs no bookkeeping, and the widget knows nothing of people.
struct Form<ID: Hashable & Sendable>: Hashable, Sendable {
    /// What a field takes.
    enum Kind: Hashable, Sendable {
        /// One line of text.
        case text
        /// A date as YYYY-MM-DD; the hyphens come by themselves.
        case date
        /// One of several.
        case choice([Option])
        /// Any number of several.
        case choices([Option])
        /// Yes or no, in the words for them.
        case flag(yes: String, no: String)

        /// What there is to choose from; nothing where one types.
        var options: [Option] {
            switch self {
            case .text, .date, .flag: return []
            case .choice(let options), .choices(let options): return options
            }
        }
    }

    /// One of the things that can be chosen.
    struct Option: Hashable, Sendable {
        /// What the state remembers of it.
        let id: String
        /// What it is called.
        let label: String

        init(_ id: String, _ label: String) {
            self.id = id
            self.label = label
        }
    }

    /// A field.
    struct Field: Hashable, Sendable {
        /// Which one.
        let id: ID
        /// What it is called.
        let label: String
        /// What it takes.
        let kind: Kind
        /// The heading above it; shown where it differs from that of the field before.
        var group = ""
        /// What is to be known while one fills it in.
        var note = ""
        /// Why what is written cannot be kept; nil where it can. A form with one is not saved.
        var problem: String?
        /// What is worth a look, and does not keep from saving.
        var remark: String?
        /// Why the field takes nothing now; nil where it does.
        var lock: String?
        /// Whole texts that the field could become, the likeliest first.
        var suggestions: [String] = []

        init(_ id: ID, _ label: String, _ kind: Kind) {
            self.id = id
            self.label = label
            self.kind = kind
        }
    }

    /// The fields from the top.
    var fields: [Field]
    /// What the form itself says, as where it asks before what was written is lost.
    let words: Words

    /// The place of a field; nil where there is none such.
    func index(of id: ID) -> Int? { fields.firstIndex { $0.id == id } }

    /// What stands below a field that somebody else changed while the form was open; nil where nobody did.
    func otherText(of field: Field, _ state: FormState<ID>) -> String? {
        guard let other = state.otherValue(of: field.id) else { return nil }
        let text = text(of: other.value, in: field)
        if other.isTheirs { return words.theyWrote(text) }
        return other.wasTyped ? words.youWrote(text) : words.stoodBefore(text)
    }

    /// A value in words.
    private func text(of value: FormValue, in field: Field) -> String {
        func label(_ id: String) -> String { field.kind.options.first { $0.id == id }?.label ?? id }
        let text: String
        switch value {
        case .text(let typed): text = typed.text
        case .choice(let id): text = label(id)
        case .choices(let ids):
            // In the order in which they are to be chosen from; what cannot be chosen any more comes last.
            let known = field.kind.options.map(\.id)
            text = (known.filter(ids.contains) + ids.subtracting(known).sorted()).map(label).joined(separator: ", ")
        case .flag(let isSet):
            guard case .flag(let yes, let no) = field.kind else { return "" }
            text = isSet ? yes : no
        }
        return text.isEmpty ? words.emptyField : text
    }
}
