import Foundation
import TestSupport
import Testing

@testable import MeetCore

/// A coordinator's whole term on the built program, through commands alone, in the order in which it happens.
struct TermTests {
    @Test func aTermFromTheFirstApplicationToTheErasedData() throws {
        let term = try Term()
        try term.takeIn()
        try term.setProgramme()
        try term.compose()
        try term.tune()
        try term.book()
        try term.invite()
        try term.holdSessions()
        let statistics = try term.report()
        // What another way of walking the term is compared with is in a backup too.
        let account = try term.account()
        try term.meet(["backup", "kopia.db"])
        try term.erase(statistics)
        try term.meet(["restore", "kopia.db", "--yes"])
        term.today = "2027-04-30"
        #expect(try term.account() == account)
    }
}
