import MeetCore

/// Works out what can come next on a command line, from the table that the parser reads.
struct CompletionQuery {
    private let words: Words
    /// The ids of a kind with their names; empty where the database cannot be read.
    private let ids: (ValueKind) -> [CompletionAnswer.Candidate]

    init(_ words: Words, ids: @escaping (ValueKind) -> [CompletionAnswer.Candidate]) {
        self.words = words
        self.ids = ids
    }

    /// What can stand in the place of the last of some words; the one before the first is the program.
    func answer(_ line: [String]) -> CompletionAnswer {
        let line = Self.joined(line)
        guard let last = line.last else { return CompletionAnswer() }
        var answer = whole(Array(line.dropLast()), last)
        // Bash splits a word at `=`, and then asks for what comes after it.
        let begun = last.value ?? last.text
        answer.candidates = answer.candidates.filter { $0.text.hasPrefix(begun) }
        if answer.candidates.isEmpty { answer.candidates = answer.others.filter { $0.text.hasPrefix(begun) } }
        answer.others = []
        if last.value != nil, !last.isSplit {
            answer.candidates = answer.candidates.map { .init(text: "\(last.name)=\($0.text)", help: $0.help) }
        }
        return answer
    }

    // MARK: Reading the line

    /// A word of the line; an option may have its value with it.
    private struct Word {
        var text: String
        /// What stands after `=`.
        var value: String?
        /// Whether the shell gave the option, the sign and the value as three words.
        var isSplit = false

        init(_ text: String) {
            self.text = text
            if text.hasPrefix("--"), let sign = text.firstIndex(of: "=") { value = String(text[text.index(after: sign)...]) }
        }

        var isOption: Bool { text.hasPrefix("-") && text != "-" }
        var name: String { value == nil || isSplit ? text : String(text.prefix { $0 != "=" }) }
    }

    /// The words, those that bash split at `=` together again.
    private static func joined(_ line: [String]) -> [Word] {
        var joined: [Word] = []
        var awaitsValue = false
        for text in line {
            if text == "=", let last = joined.last, last.isOption, last.value == nil {
                joined[joined.count - 1].value = ""
                joined[joined.count - 1].isSplit = true
                awaitsValue = true
            } else if awaitsValue {
                joined[joined.count - 1].value = text
                awaitsValue = false
            } else {
                joined.append(Word(text))
            }
        }
        return joined
    }

    private func whole(_ before: [Word], _ last: Word) -> CompletionAnswer {
        var names: [String] = []
        var given: Set<String> = []
        var waiting: CommandOption?
        var onlyOperands = false
        for word in before {
            if waiting != nil {
                waiting = nil
            } else if word.text == "--" {
                onlyOperands = true
            } else if word.isOption, !onlyOperands {
                given.insert(word.name)
                let option = Self.option(word.name, of: Self.command(names))
                waiting = word.value == nil && option?.value != nil ? option : nil
            } else {
                names.append(word.text)
            }
        }
        if let waiting { return value(waiting) }
        let command = Self.command(names)
        if last.value != nil { return Self.option(last.name, of: command).map(value) ?? CompletionAnswer() }
        if last.text.hasPrefix("-"), !onlyOperands { return options(command, given) }
        var answer = next(names)
        if let command, answer.candidates.isEmpty { answer = operand(command.syntax, number: names.count - command.syntax.words.count) }
        return answer
    }

    /// The command that some words name.
    private static func command(_ names: [String]) -> (any Command.Type)? {
        var found: (any Command.Type)?
        for command in CommandTable.shown where names.starts(with: command.syntax.words) {
            // Of two of one name, as `erase` and `erase person`, the longer is meant.
            if command.syntax.words.count > found?.syntax.words.count ?? -1 { found = command }
        }
        return found
    }

    private static func option(_ name: String, of command: (any Command.Type)?) -> CommandOption? {
        let options = command?.syntax.allOptions ?? CommandTable.shown.flatMap { $0.syntax.options } + CommandOption.program
        return options.first { $0.name == name }
    }

    // MARK: What there is

    /// The words that go on from some words towards a command.
    private func next(_ names: [String]) -> CompletionAnswer {
        var found: [CompletionAnswer.Candidate] = []
        for command in CommandTable.shown where command.syntax.words.count > names.count && command.syntax.words.starts(with: names) {
            let word = command.syntax.words[names.count]
            if found.contains(where: { $0.text == word }) { continue }
            found.append(.init(text: word, help: help(Array(command.syntax.words[...names.count]), command.syntax)))
        }
        return CompletionAnswer(candidates: found)
    }

    /// What a word means: what its command does, or the words that can follow.
    private func help(_ names: [String], _ syntax: CommandSyntax) -> String {
        let forms = CommandTable.shown.filter { $0.syntax.words.starts(with: names) }
        guard forms.count > 1 else { return syntax.help(words) }
        return forms.map { ($0.syntax.words.dropFirst(names.count).first ?? $0.syntax.options.first { $0.isRequired }?.name) ?? "" }
            .filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// The options of a command that are not given yet; before a command those of all.
    private func options(_ command: (any Command.Type)?, _ given: Set<String>) -> CompletionAnswer {
        let options = command?.syntax.allOptions ?? CommandOption.program
        let open = options.filter { option in
            if case .values = option.kind { return !option.isHidden }
            return !option.isHidden && !given.contains(option.name)
        }
        return CompletionAnswer(candidates: open.map { .init(text: $0.name, help: $0.help(words)) })
    }

    private func value(_ option: CommandOption) -> CompletionAnswer {
        guard let kind = option.value else { return CompletionAnswer() }
        switch kind {
        case .file: return CompletionAnswer(place: .files)
        case .folder: return CompletionAnswer(place: .folders)
        case .choice(let words): return choices(words)
        case .cohort, .venue: return CompletionAnswer(candidates: ids(kind))
        case .person, .number, .seconds, .date, .time, .week, .text, .printer: return CompletionAnswer()
        }
    }

    /// Words to choose from, in the language of the person; those of files for who begins to type one.
    private func choices(_ choices: [String]) -> CompletionAnswer {
        CompletionAnswer(
            candidates: choices.map { .init(text: words.choice($0), help: "") },
            others: choices.map { .init(text: $0, help: words.choice($0)) })
    }

    private func operand(_ syntax: CommandSyntax, number: Int) -> CompletionAnswer {
        let isOpen = syntax.operands.last?.hasSuffix("…") ?? false
        guard let name = number < syntax.operands.count ? syntax.operands[number] : isOpen ? syntax.operands.last : nil else {
            return CompletionAnswer()
        }
        switch name.filter({ $0 != "[" && $0 != "]" && $0 != "…" }) {
        case "STATE": return choices(MarkWord.words)
        case "SHELL": return CompletionAnswer(candidates: CompletionScript.allCases.map { .init(text: $0.rawValue, help: "") })
        case let name where name == "FILE" || name.contains("."): return CompletionAnswer(place: .files)
        default: return CompletionAnswer()
        }
    }
}

extension CommandOption {
    /// What follows it; nil for a flag.
    fileprivate var value: ValueKind? {
        switch kind {
        case .flag: nil
        case .value(let value), .values(let value): value
        }
    }
}
