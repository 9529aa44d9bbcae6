import MeetCore

/// What is typed in a form, read field by field; what cannot be read is kept as a sentence at its field.
struct FormTyping<Field: Hashable & Sendable> {
    private let state: FormState<Field>
    private let words: Words
    /// What is wrong, by field.
    private(set) var problems: [Field: String] = [:]

    /// Numbers that have no bound of their own end here, as in the file.
    static var large: Int { 100_000 }

    init(_ state: FormState<Field>, _ words: Words) {
        self.state = state
        self.words = words
    }

    /// Says that something is wrong in a field; the first thing said counts.
    mutating func fail(_ field: Field, _ text: String) { problems[field] = problems[field] ?? text }

    /// A text without spaces at its ends.
    func text(_ field: Field) -> String { CleanText.line(state[field].typed) }

    /// A text that must not be empty.
    mutating func name(_ field: Field) -> String {
        let text = text(field)
        if text.isEmpty { fail(field, words.ruleFillIn) }
        return text
    }

    /// A whole number within bounds, or what was before where it is none.
    mutating func integer(_ field: Field, _ range: ClosedRange<Int>, else former: Int) -> Int {
        optionalInteger(field, range, isRequired: true) ?? former
    }

    /// A whole number, or nil where nothing is typed.
    mutating func optionalInteger(_ field: Field, _ range: ClosedRange<Int>, isRequired: Bool = false) -> Int? {
        let text = text(field)
        if text.isEmpty, !isRequired { return nil }
        if let number = Int(text), range.contains(number) { return number }
        fail(field, words.ruleNumber(range.lowerBound, range.upperBound == Self.large ? nil : range.upperBound))
        return nil
    }

    /// Two whole numbers such as `22–24`, or nil where nothing is typed.
    mutating func range(_ field: Field, leastHigh: Int, isRequired: Bool) -> ClosedRange<Int>? {
        let text = text(field)
        if text.isEmpty, !isRequired { return nil }
        let parts = text.split { "-–,; ".contains($0) }.map { Int($0) }
        guard (1...2).contains(parts.count), let low = parts[0], let high = parts[parts.count - 1], low >= 0, high >= leastHigh,
            high <= Self.large
        else {
            fail(field, words.ruleRange)
            return nil
        }
        guard low <= high else {
            fail(field, words.ruleRangeTurned(low, high))
            return nil
        }
        return low...high
    }

    /// Several texts, or those that were there before where the field still says what it said of them: one of them may hold a separator.
    func list(_ field: Field, else former: [String]) -> [String] {
        text(field) == CleanText.line(Self.joined(former)) ? former : list(field)
    }

    /// Several texts as a field shows them.
    static func joined(_ texts: [String]) -> String { texts.joined(separator: " | ") }

    /// Several texts, separated by `|` or `;`, or by commas.
    func list(_ field: Field, commas: Bool = true) -> [String] {
        let isBar = text(field).contains { $0 == "|" || $0 == ";" }
        let parts = text(field).split { $0 == "|" || $0 == ";" || (commas && !isBar && $0 == ",") }
        return parts.map { CleanText.line(String($0)) }.filter { !$0.isEmpty }
    }

    /// A day that must be there.
    mutating func date(_ field: Field) -> CivilDate? {
        let text = text(field)
        if let date = CivilDate(text) { return date }
        fail(field, words.ruleDate(text))
        return nil
    }

    /// Days, separated by anything but hyphens; where there is a number, so many, each after the one before.
    mutating func dates(_ field: Field, count: Int?) -> [CivilDate]? {
        let parts = text(field).split { ",;| ".contains($0) }.map(String.init)
        var dates: [CivilDate] = []
        for part in parts {
            guard let date = CivilDate(part) else {
                fail(field, words.ruleDate(part))
                return nil
            }
            guard !dates.contains(date) else {
                fail(field, words.ruleDateTwice(part))
                return nil
            }
            dates.append(date)
        }
        if let count, dates.count != count {
            fail(field, words.ruleDateCount(dates.count, wanted: count))
            return nil
        }
        if count != nil, let (former, late) = zip(dates, dates.dropFirst()).first(where: { $0 >= $1 }) {
            fail(field, words.ruleDateOrder(late.description, before: former.description))
            return nil
        }
        return dates
    }

    /// A time of the day that must be there; `18` and `9:30` are understood.
    mutating func time(_ field: Field) -> TimeOfDay? {
        let text = text(field).replacing(".", with: ":")
        let parts = text.split(separator: ":").map { Int($0) }
        if (1...2).contains(parts.count), let hour = parts[0], let minute = parts.count == 2 ? parts[1] : 0, (0...24).contains(hour),
            (0..<60).contains(minute), let time = TimeOfDay(minutes: hour * 60 + minute)
        {
            return time
        }
        fail(field, words.ruleTime(text))
        return nil
    }

    /// The option chosen.
    func choice(_ field: Field) -> String {
        if case .choice(let id) = state[field] { return id }
        return ""
    }

    /// The options chosen.
    func choices(_ field: Field) -> Set<String> {
        if case .choices(let ids) = state[field] { return ids }
        return []
    }

    /// Yes or no.
    func flag(_ field: Field) -> Bool { state[field] == .flag(true) }
}
