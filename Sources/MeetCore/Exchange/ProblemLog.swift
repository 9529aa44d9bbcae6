/// Collects what is wrong while a file is read, so that all of it can be said at once.
final class ProblemLog {
    /// No more is told than so much: of a file with that many mistakes they are mended first.
    static let mostProblems = 200

    private(set) var problems: [ProgrammeProblem] = []
    /// What is not wrong, and yet wants a look.
    private(set) var notes: [ImportNote] = []

    func add(_ path: String, _ reason: ProgrammeProblem.Reason) {
        if problems.count < Self.mostProblems { problems.append(ProgrammeProblem(path: path, reason: reason)) }
    }

    func note(_ note: ImportNote) {
        if notes.count < Self.mostProblems, !notes.contains(note) { notes.append(note) }
    }

    /// Whether something is wrong at a path.
    func names(_ path: String) -> Bool { problems.contains { $0.path == path } }
}
