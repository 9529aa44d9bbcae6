/// Looks on while a long file is read: hears how far it is, and says whether to go on.
public struct ImportWatch: Sendable {
    /// Hears of so many steps done of so many in all; answers false to stop.
    let report: @Sendable (_ done: Int, _ all: Int) -> Bool

    /// A watch; `report` is called every thousand rows or so, on the thread that reads.
    public init(_ report: @escaping @Sendable (_ done: Int, _ all: Int) -> Bool) {
        self.report = report
    }

    /// Nobody looks on.
    public static let none = ImportWatch { _, _ in true }

    /// Tells of a step.
    ///
    /// - Throws: `ExchangeError.stopped` where the watch does not want to go on.
    func tell(_ done: Int, of all: Int) throws(ExchangeError) {
        guard done % 1000 == 0 else { return }
        if !report(done, all) { throw .stopped }
    }
}
