import MeetCore

/// The command line says something that the program does not understand.
enum UsageError: SpokenError, Hashable {
    case unknownCommand(String)
    case begunCommand(String, forms: String)
    case unknownOption(String, command: String)
    case missingValue(option: String)
    case unexpectedValue(option: String)
    case missingOperand(String, command: String)
    case tooManyOperands(String, command: String)
    case missingOption(String, command: String)
    case badValue(option: String, value: String, allowed: String)
    case unknownCohort(String, known: [String])
    case unknownVenue(String, known: [String])
    case onlyOneOf([String], command: String)
    case unknownPerson(String)
    case unknownDraw(String)
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
        case .unknownCommand(let name): return words.unknownCommand(name)
        case .begunCommand(let name, let forms): return words.begunCommand(name, forms)
        case .unknownOption(let option, let command): return words.unknownOption(option, command)
        case .missingValue(let option): return words.missingValue(option)
        case .unexpectedValue(let option): return words.unexpectedValue(option)
        case .missingOperand(let operand, let command): return words.missingOperand(operand, command)
        case .tooManyOperands(let operand, let command): return words.tooManyOperands(operand, command)
        case .missingOption(let option, let command): return words.missingOption(option, command)
        case .badValue(let option, let value, let allowed): return words.badValue(option, value, allowed)
        case .unknownCohort(let id, let known): return words.unknownCohort(id, known)
        case .unknownVenue(let id, let known): return words.unknownVenue(id, known)
        case .onlyOneOf(let options, let command): return words.onlyOneOf(options, command)
        case .unknownPerson(let id): return words.noSuchPerson(id)
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
}
