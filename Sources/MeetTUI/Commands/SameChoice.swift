import MeetCore

/// `--same LINE=ID` and `--other LINE`: whether new persons of a file who are probably there already are so.
struct SameChoice {
    /// Whom rows mean, by line.
    let choices: [Int: ImportChoice]
    /// The lines of which it is said that they mean somebody else.
    private let others: Set<Int>

    /// - Parameter plan: what the file would do without any of this.
    /// - Throws: `UsageError.badValue` for a line that is not in doubt, or another person than the one who is probably meant.
    init(_ arguments: Arguments, _ plan: ImportPlan) throws {
        var choices: [Int: ImportChoice] = [:]
        func known() -> String {
            plan.likely.prefix(20).map { "\($0.line)=\($0.other.id.text) (\($0.person.shownName))" }.joined(separator: ", ")
        }
        for text in arguments.all("--same") {
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard let line = Int(parts.first ?? ""), let likely = plan.likely.first(where: { $0.line == line }),
                parts.count == 1 || parts[1] == likely.other.id.text
            else { throw UsageError.badValue(option: "--same", value: text, allowed: known()) }
            choices[line] = likely.choice
        }
        var others: Set<Int> = []
        for text in arguments.all("--other") {
            guard let line = Int(text), plan.likely.contains(where: { $0.line == line }), choices[line] == nil else {
                throw UsageError.badValue(
                    option: "--other", value: text, allowed: plan.likely.prefix(20).map { "\($0.line)" }.joined(separator: ", "))
            }
            others.insert(line)
        }
        self.choices = choices
        self.others = others
    }

    /// The doubts of which nothing is said.
    func open(_ plan: ImportPlan) -> [LikelySame] { plan.likely.filter { choices[$0.line] == nil && !others.contains($0.line) } }

    /// The result without the doubts that were answered.
    func silenced(_ result: ImportResult<Person>) -> ImportResult<Person> {
        guard !others.isEmpty else { return result }
        var silenced = result
        silenced.notes = result.notes.compactMap { note in
            guard case .probablySame(let count) = note else { return note }
            return count > others.count ? .probablySame(count - others.count) : nil
        }
        return silenced
    }
}
