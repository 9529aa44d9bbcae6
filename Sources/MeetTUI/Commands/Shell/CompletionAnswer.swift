/// What a shell can offer next on a command line.
struct CompletionAnswer: Hashable {
    /// One word, and what it does.
    struct Candidate: Hashable {
        let text: String
        let help: String
    }

    /// Where the shell itself knows what there is.
    enum Place: String {
        case files = ":files"
        case folders = ":folders"
    }

    var candidates: [Candidate] = []
    /// Words that serve as well, for who begins to type one of them.
    var others: [Candidate] = []
    var place: Place?

    /// As the scripts of the shells read it: a candidate a line, a tab, and its help; then a place, if there is one.
    var text: String {
        (candidates.map { "\($0.text)\t\($0.help)" } + [place?.rawValue].compactMap { $0 }).map { $0 + "\n" }.joined()
    }
}
