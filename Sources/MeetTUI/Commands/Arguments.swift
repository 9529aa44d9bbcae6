import MeetCore

/// A command line, read by a command's syntax.
struct Arguments: Hashable, Sendable {
    /// The operands in order.
    private(set) var operands: [String] = []
    private var values: [String: [String]] = [:]

    /// Reads what follows the words of a command. `--name=value` is the same as `--name value`; after `--` nothing is an option.
    init(_ arguments: [String], _ syntax: CommandSyntax) throws(UsageError) {
        let known = Dictionary(
            (syntax.options + CommandOption.common).map { ($0.name, $0.kind) }, uniquingKeysWith: { own, _ in own })
        var rest = arguments[...]
        var onlyOperands = false
        while let argument = rest.popFirst() {
            guard !onlyOperands, argument.hasPrefix("-"), argument != "-" else {
                operands.append(argument)
                continue
            }
            if argument == "--" {
                onlyOperands = true
                continue
            }
            let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let name = parts[0] == "-h" ? "--help" : parts[0]
            guard let kind = known[name] else { throw UsageError.unknownOption(name, command: syntax.name) }
            switch kind {
            case .flag:
                guard parts.count == 1 else { throw UsageError.unexpectedValue(option: name) }
                values[name] = [""]
            case .value, .values:
                // An option in the place of a value means that the value was forgotten; `--name=--value` says what it says.
                guard let value = parts.count > 1 ? parts[1] : rest.popFirst(), parts.count > 1 || !value.hasPrefix("--") else {
                    throw UsageError.missingValue(option: name)
                }
                if case .values = kind { values[name, default: []].append(value) } else { values[name] = [value] }
            }
        }
        guard !has("--help"), !has("--version") else { return }
        let isOpen = syntax.operands.last?.hasSuffix("…") ?? false
        if operands.count < syntax.operands.count, !syntax.operands[operands.count].hasPrefix("[") {
            throw UsageError.missingOperand(syntax.operands[operands.count], command: syntax.name)
        }
        if operands.count > syntax.operands.count, !isOpen {
            throw UsageError.tooManyOperands(operands[syntax.operands.count], command: syntax.name)
        }
    }

    /// Whether an option was given.
    func has(_ option: String) -> Bool { values[option] != nil }

    /// The value of an option; nil where it was not given.
    func value(_ option: String) -> String? { values[option]?.last }

    /// All values of an option that may be given several times.
    func all(_ option: String) -> [String] { values[option] ?? [] }

    /// The value of an option that must be given.
    func required(_ option: String, _ syntax: CommandSyntax) throws(UsageError) -> String {
        guard let value = value(option) else { throw UsageError.missingOption(option, command: syntax.name) }
        return value
    }

    /// The whole number that an option gives; nil where it was not given.
    func integer(_ option: String, in range: ClosedRange<Int>) throws(UsageError) -> Int? {
        guard let text = value(option) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw UsageError.badValue(option: option, value: text, allowed: "\(range.lowerBound)–\(range.upperBound)")
        }
        return number
    }

    /// The day that an option gives; nil where it was not given.
    func date(_ option: String, _ words: Words) throws(UsageError) -> CivilDate? {
        guard let text = value(option) else { return nil }
        guard let date = CivilDate(text) else { throw UsageError.badValue(option: option, value: text, allowed: words.dayPattern) }
        return date
    }

    /// The number of seconds that an option gives; nil where it was not given.
    func seconds(_ option: String) throws(UsageError) -> Double? {
        guard let text = value(option) else { return nil }
        guard let number = Double(text), number.isFinite, (0...86_400).contains(number) else {
            throw UsageError.badValue(option: option, value: text, allowed: "0–86400")
        }
        return number
    }

    /// The one of several words that an option gives, typed in either language; the first of them where it was not given.
    func choice(_ option: String, of words: [String]) throws(UsageError) -> String {
        guard let text = value(option) else { return words[0] }
        guard let word = ChoiceWord.find(text, among: words) else {
            throw UsageError.badChoice(option: option, value: text, allowed: words)
        }
        return word
    }
}
