import Foundation
import TestSupport
import Testing

/// A coordinator's whole term on the built program, through the screens at 80×24 in a pseudo-terminal, ends in the same data as through commands.
///
/// It takes minutes, and is for `scripts/deep.d/term`, which sets `MEET_LONG`.
struct ScreenTermTests {
    @Test(.enabled(if: ProcessInfo.processInfo.environment["MEET_LONG"] != nil))
    func theTermOnTheScreensEndsInTheSameDataAsByCommands() throws {
        let term = try Term()
        let screens = try ScreenTerm()
        // Both step by step, so that a difference is seen where it comes from.
        try same(term, screens, { try term.takeIn() }, { try screens.takeIn() })
        try same(term, screens, { try term.setProgramme() }, { try screens.setProgramme() })
        try same(term, screens, { try term.compose() }, { try screens.compose() })
        try same(term, screens, { try term.tune() }, { try screens.tune() })
        try same(term, screens, { try term.book() }, { try screens.book() })
        try same(term, screens, { try term.invite() }, { try screens.invite() })
        try same(term, screens, { try term.holdSessions() }, { try screens.holdSessions() })
        try same(term, screens, { _ = try term.report() }, { try screens.report() })
        try screens.erase()
    }

    /// A row of the term, walked both ways, ends in the same account.
    private func same(_ term: Term, _ screens: ScreenTerm, _ byCommands: () throws -> Void, _ byKeys: () throws -> Void) throws {
        try byCommands()
        try byKeys()
        let (one, other) = (try lines(term), try lines(screens.term))
        let difference = other.difference(from: one)
        guard difference.isEmpty else {
            let told = difference.prefix(40).map { change in
                switch change {
                case .remove(_, let line, _): "commands: \(line)"
                case .insert(_, let line, _): "screens:  \(line)"
                }
            }
            throw Desktop.Failure(description: "after \(term.today):\n" + told.joined(separator: "\n"))
        }
    }

    private func lines(_ term: Term) throws -> [String] { try term.account().split(separator: "\n").map(String.init) }
}
