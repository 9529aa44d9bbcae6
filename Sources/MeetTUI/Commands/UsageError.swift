import MeetCore

/// The command line says something that the program does not understand.
enum UsageError: SpokenError, Hashable {
    case unknownCommand(String)
    /// Words with which several commands begin.
    case begunCommand(String, asked: [String])
    case unknownOption(String, command: String)
    case missingValue(option: String)
    case unexpectedValue(option: String)
    case missingOperand(String, command: String)
    case tooManyOperands(String, command: String)
    case missingOption(String, command: String)
    case badValue(option: String, value: String, allowed: String)
    /// A value that is none of the words that the option takes.
    case badChoice(option: String, value: String, allowed: [String])
    case unknownCohort(String, known: [String])
    case unknownVenue(String, known: [String])
    case onlyOneOf([String], command: String)
    /// Nobody has the id or the name; the names that are near it.
    case unknownPerson(String, near: [String] = [])
    /// Several have the name: their ids.
    case severalPersons(String, [String])
    /// Two different persons are wanted.
    case samePersonTwice(String)
    /// What an option gives of a person cannot be.
    case badEntries([BadEntry])
    /// Background is given of somebody who gave no consent.
    case consentNeeded
    case unknownDraw(String)
    case unknownVersion(String, known: [String])
    /// A cohort that a version does not tell of.
    case notInVersion(String, version: String)
    /// What cannot be undone is asked for, and there is nobody to ask.
    case needsYes
    /// The same of a backup that brings back who was erased.
    case restoreNeedsYes
    case readOnlyInit(String)
    case notATerminal
    case binaryOnTerminal(command: String)
    case noTerminal(String)
    /// A session would come before or after another, though they are numbered the other way.
    case disordered(Int, other: Int, sameDay: Bool)

    func message(_ words: Words) -> String {
        switch self {
        case .unknownCommand(let name):
            let known = CommandTable.shown.map { $0.syntax.name }
            return words.unknownCommand(name, near: NearNames.words(near: name, among: known))
        case .begunCommand(let name, let asked):
            return words.begunCommand(name, HelpText.forms(CommandTable.commands(beginning: asked), words))
        case .unknownOption(let option, let command): return words.unknownOption(option, command)
        case .missingValue(let option): return words.missingValue(option)
        case .unexpectedValue(let option): return words.unexpectedValue(option)
        case .missingOperand(let operand, let command): return words.missingOperand(operand, command)
        case .tooManyOperands(let operand, let command): return words.tooManyOperands(operand, command)
        case .missingOption(let option, let command): return words.missingOption(option, command)
        case .badValue(let option, let value, let allowed): return words.badValue(option, value, allowed)
        case .badChoice(let option, let value, let allowed):
            return words.badValue(option, value, allowed.map(words.choice).joined(separator: ", "))
        case .unknownCohort(let id, let known): return words.unknownCohort(id, known)
        case .unknownVenue(let id, let known): return words.unknownVenue(id, known)
        case .onlyOneOf(let options, let command): return words.onlyOneOf(options, command)
        case .unknownPerson(let name, let near): return near.isEmpty ? words.noSuchPerson(name) : words.nobodyNamed(name, near: near)
        case .severalPersons(let name, let ids): return words.severalOfTheName(name, ids)
        case .consentNeeded: return words.consentNeeded
        case .samePersonTwice(let name): return words.samePersonTwice(name)
        case .badEntries(let entries): return words.badEntries(entries.map { ($0.option, $0.problem.explanation(words)) })
        case .unknownVersion(let name, let known): return words.unknownVersion(name, known)
        case .notInVersion(let cohort, let version): return words.cohortNotInVersion(cohort, version)
        case .unknownDraw(let number): return words.unknownDraw(number)
        case .needsYes: return words.eraseNeedsYes
        case .restoreNeedsYes: return words.restoreNeedsYes
        case .readOnlyInit(let path): return words.readOnlyInit(path)
        case .binaryOnTerminal(let command): return words.binaryOnTerminal(command)
        case .notATerminal: return words.notATerminal
        case .noTerminal(let why): return words.noTerminal(why)
        case .disordered(let number, let other, let sameDay):
            return words.cannotMoveThere(words.sessionsDisordered(number, other, sameDay: sameDay))
        }
    }

    /// What an option gives of a person, and why it cannot be.
    struct BadEntry: Hashable, Sendable {
        let option: String
        let problem: RowProblem
    }

    /// Whether it says that nobody has the id or the name.
    var isUnknownPerson: Bool { if case .unknownPerson = self { true } else { false } }
}
