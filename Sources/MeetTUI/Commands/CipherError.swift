import MeetCore

/// Something could not be encrypted, or read again.
enum CipherError: SpokenError, Hashable {
    /// There is no program that encrypts.
    case noProgram
    /// There is no terminal to ask for the passphrase on.
    case noTerminal
    /// What was typed twice is not the same.
    case differ
    /// Nothing was typed, or the file of the passphrase is empty.
    case empty
    /// The passphrase is wrong, or the file is damaged.
    case wrong(String)
    /// The program failed: what it said.
    case failed(String, why: String)

    func message(_ words: Words) -> String {
        switch self {
        case .noProgram: return words.noCipherProgram
        case .noTerminal: return words.noTerminalForPassphrase
        case .differ: return words.passphrasesDiffer
        case .empty: return words.emptyPassphrase
        case .wrong(let path): return words.wrongPassphrase(path)
        case .failed(let path, let why): return words.notEncrypted(path, why)
        }
    }

    var exitCode: ExitCode {
        switch self {
        case .noProgram: return .failed
        case .noTerminal, .differ, .empty: return .usage
        case .wrong: return .badData
        case .failed: return .cannotWrite
        }
    }
}
