import MeetCore

/// What is written in a form, where one is in it, and how far it is scrolled: a value apart from its fields.
struct FormState<ID: Hashable & Sendable>: Hashable, Sendable {
    /// What is written.
    private(set) var values: [ID: FormValue]
    /// What was written when the form was opened.
    private var first: [ID: FormValue]
    /// The field that takes the keys.
    private(set) var focus: ID
    /// The option under the cursor, where the field has options.
    private(set) var option = 0
    /// The suggestion that would be taken.
    private(set) var suggestion = 0
    /// The first line seen.
    private(set) var top = 0
    /// Whether saving was tried, so that also what is missing is named.
    private(set) var wasTried = false
    /// Fields that were changed: what is wrong in them is said at once.
    private(set) var touched: Set<ID> = []
    /// The selected answer of the question whether to leave; nil where it is not asked.
    private(set) var question: Int?
    /// Fields that somebody else changed while the form was open.
    private(set) var meetings: [ID: FormMeeting] = [:]

    /// A form as it is opened.
    init(_ values: [ID: FormValue], focus: ID) {
        self.values = values
        first = values
        self.focus = focus
    }

    /// What is written in a field; an empty text where nothing is known of it.
    subscript(id: ID) -> FormValue { values[id] ?? .text("") }

    /// Whether anything is written otherwise than at the beginning.
    var isChanged: Bool { values.contains { !$0.value.says(first[$0.key] ?? .text("")) } }

    /// Takes what is there now in place of what was there when the form was opened: what was changed in the form stays, all else is as it is
    /// now, and of what somebody else changed both versions are at hand.
    /// - Parameter held: fields that hold a wish of the person although nothing was typed in them.
    mutating func rebase(_ present: [ID: FormValue], held: Set<ID> = []) {
        for (id, value) in present {
            let former = first[id] ?? .text("")
            first[id] = value
            let own = self[id]
            // A text that is the same keeps its cursor.
            guard !value.says(former) else { continue }
            if own.says(value) {
                meetings[id] = nil
                continue
            }
            let isTyped = held.contains(id) || !own.says(former)
            meetings[id] = FormMeeting(mine: own, wasTyped: isTyped, theirs: value)
            if !isTyped { values[id] = value }
        }
    }

    /// What somebody else's change left below a field: the value that is not in it, and whose it is; nil where there is none.
    func otherValue(of id: ID) -> (value: FormValue, isTheirs: Bool, wasTyped: Bool)? {
        guard let meeting = meetings[id] else { return nil }
        let own = self[id]
        return (meeting.other(than: own), !own.says(meeting.theirs), meeting.wasTyped)
    }

    /// Whether keys write: while the question stands, they answer it.
    var isTyping: Bool { question == nil }

    /// What is shown as wrong in a field.
    func shownProblem(_ field: Form<ID>.Field) -> String? {
        wasTried || touched.contains(field.id) ? field.problem : nil
    }

    /// Goes to a field.
    mutating func go(to id: ID, _ form: Form<ID>) {
        focus = id
        suggestion = 0
        option = 0
        guard let index = form.index(of: id), case .choice(let chosen) = self[id] else { return }
        option = form.fields[index].kind.options.firstIndex { $0.id == chosen } ?? 0
    }

    /// Fills a field in with what follows from another one; nobody typed it.
    mutating func fill(_ id: ID, _ value: FormValue) { values[id] = value }

    /// Keeps the field that takes the keys in sight, after the form or the window changed.
    mutating func fit(_ form: Form<ID>, area: Area) {
        top = FormLayout(form, self, area: area).top
    }

    /// Takes a message into account.
    mutating func update(_ message: FormMessage, _ form: Form<ID>) -> FormAnswer {
        let place = form.index(of: focus) ?? 0
        switch message {
        case .move(let step):
            guard !form.fields.isEmpty else { break }
            // From the last field one comes to the first, but a page stops at the ends.
            let count = form.fields.count
            let next = abs(step) == 1 ? (place + step + count) % count : min(max(0, place + step), count - 1)
            go(to: form.fields[next].id, form)
        case .edit(let edit):
            guard question == nil, form.fields.indices.contains(place) else { break }
            return self.edit(edit, form.fields[place])
        case .nextSuggestion:
            let count = form.fields.indices.contains(place) ? form.fields[place].suggestions.count : 0
            suggestion = count == 0 ? 0 : (suggestion + 1) % count
        case .takeOther:
            guard question == nil, form.fields.indices.contains(place) else { break }
            return takeOther(form.fields[place])
        case .save: return save(form)
        case .close:
            guard isChanged else { return .close }
            question = 2
        case .turn(let step): question = question.map { ($0 + step + 3) % 3 }
        case .answer:
            switch question {
            case 0: return save(form)
            case 1: return .close
            default: question = nil
            }
        case .discard: return .close
        case .stay: question = nil
        case .point(let field, let option):
            guard question == nil, form.fields.indices.contains(field) else { break }
            go(to: form.fields[field].id, form)
            guard let option else { break }
            self.option = option
            return choose(form.fields[field])
        }
        return .nothing
    }

    /// Puts the other version into a field, and keeps at hand what stood in it.
    private mutating func takeOther(_ field: Form<ID>.Field) -> FormAnswer {
        guard field.lock == nil, let meeting = meetings[field.id] else { return .nothing }
        let own = self[field.id]
        let other = meeting.other(than: own)
        if !own.says(meeting.theirs) { meetings[field.id]?.mine = own }
        return set(other, field, isNew: !other.says(own))
    }

    private mutating func save(_ form: Form<ID>) -> FormAnswer {
        question = nil
        guard let bad = form.fields.first(where: { $0.problem != nil && $0.lock == nil }) else { return .save }
        wasTried = true
        go(to: bad.id, form)
        return .nothing
    }

    private mutating func edit(_ edit: TextEdit, _ field: Form<ID>.Field) -> FormAnswer {
        guard field.lock == nil else { return .nothing }
        switch field.kind {
        case .text, .date: return type(edit, field)
        case .choice(let options), .choices(let options):
            guard !options.isEmpty else { return .nothing }
            switch edit {
            case .left: option = (option + options.count - 1) % options.count
            case .right: option = (option + 1) % options.count
            case .home: option = 0
            case .end: option = options.count - 1
            case .insert(" "): return choose(field)
            case .insert(let text): return jump(to: text, options, field)
            default: return .nothing
            }
            if case .choice = field.kind { return choose(field) }
        case .flag:
            switch edit {
            // No other letter: what was meant for another field, or for the screen, must not tick a box.
            case .insert(" "), .insert("x"), .insert("X"): return choose(field)
            default: break
            }
        }
        return .nothing
    }

    private mutating func type(_ edit: TextEdit, _ field: Form<ID>.Field) -> FormAnswer {
        guard case .text(var text) = self[field.id] else { return .nothing }
        let former = text.text
        if edit == .right, text.cursor == former.count, field.suggestions.indices.contains(suggestion) {
            text = TextField(field.suggestions[suggestion], limit: text.limit)
        } else {
            text.apply(edit)
            if case .date = field.kind, case .insert = edit, text.cursor == text.text.count {
                text = TextField(DateTyping.completed(text.text), limit: text.limit)
            }
        }
        return set(.text(text), field, isNew: text.text != former)
    }

    /// To the next option that begins with what is typed.
    private mutating func jump(to text: String, _ options: [Form<ID>.Option], _ field: Form<ID>.Field) -> FormAnswer {
        let start = text.lowercased()
        let after = (1...options.count).map { (option + $0) % options.count }
        guard let found = after.first(where: { options[$0].label.lowercased().hasPrefix(start) }) else { return .nothing }
        option = found
        if case .choice = field.kind { return choose(field) }
        return .nothing
    }

    /// Takes the option under the cursor, or leaves it.
    private mutating func choose(_ field: Form<ID>.Field) -> FormAnswer {
        guard field.lock == nil else { return .nothing }
        switch field.kind {
        case .text, .date: return .nothing
        case .choice(let options):
            guard options.indices.contains(option) else { return .nothing }
            let value = FormValue.choice(options[option].id)
            return set(value, field, isNew: value != self[field.id])
        case .choices(let options):
            guard options.indices.contains(option), case .choices(let chosen) = self[field.id] else { return .nothing }
            return set(.choices(chosen.symmetricDifference([options[option].id])), field, isNew: true)
        case .flag:
            guard case .flag(let isSet) = self[field.id] else { return .nothing }
            return set(.flag(!isSet), field, isNew: true)
        }
    }

    private mutating func set(_ value: FormValue, _ field: Form<ID>.Field, isNew: Bool) -> FormAnswer {
        values[field.id] = value
        guard isNew else { return .nothing }
        suggestion = 0
        touched.insert(field.id)
        return .changed
    }
}
