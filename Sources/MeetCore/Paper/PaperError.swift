/// Why a sheet could not be put on paper.
public enum PaperError: SpokenError, Hashable {
    /// What draws is not installed; the library that was looked for.
    case notInstalled(library: String)
    /// What draws gave up, and why.
    case cannotDraw(String)
    /// The file does not take the pages.
    case cannotWrite(String)
    /// It was stopped before it was done.
    case stopped
    /// There is no program to print with.
    case noPrinting(kept: String?)
    /// The program that prints refused; what it said.
    case refused(printer: String, why: String, kept: String?)

    /// What is wrong, and what to do.
    public func message(_ words: Words) -> String {
        switch self {
        case .notInstalled(let library): return words.paperNotInstalled(library)
        case .cannotDraw(let why): return words.paperCannotDraw(why)
        case .cannotWrite(let why): return words.paperCannotWrite(why)
        case .stopped: return words.paperStopped
        case .noPrinting(let kept): return words.paperNoPrinting(kept: kept)
        case .refused(let printer, let why, let kept): return words.paperRefused(printer, why, kept: kept)
        }
    }
}
