import Foundation
import MeetCore
import TestSupport
import Testing

/// The term of `Term`, walked through the screens: the same files, people, days and decisions, done with keys.
///
/// Its steps are in extensions, a row of the term each. Each ends the program before it looks at the data: what was asked for is kept then.
final class ScreenTerm {
    /// The term, for its files, its days, what is decided on the way, and what it looks at; no step of it is walked.
    let term: Term

    init() throws { term = try Term() }

    /// Sits down at the screens, does something, and ends the program.
    func sit(steps: Int = 5000, _ work: (Sitting) throws -> Void) throws {
        let sitting = try Sitting(term.desktop, day: term.today, steps: steps)
        try work(sitting)
        try sitting.end()
    }

    /// What people are called on the screens.
    func name(_ person: PersonID) throws -> String {
        try #require(try term.data().people.first { $0.id == person }).shownName
    }

    /// What a cohort is called on the screens.
    func name(_ cohort: CohortID) throws -> String { try #require(try term.data().programme.cohort(cohort)).name }

    /// So much of a name stands in the narrowest column.
    func short(_ name: String) -> String { String(name.prefix(11)) }
}

extension Sitting {
    private static let cohorts = (1...6).map { "Grupp \($0)" }

    /// Turns to a cohort on Compose, Tables or Attendance, whose first line names it.
    func turn(to cohort: String) throws { try turn(to: cohort, among: Self.cohorts) { "· \($0) (" } }

    /// Turns to a cohort on Venues, where the title of the first list names it.
    func turnVenues(to cohort: String) throws { try turn(to: cohort, among: Self.cohorts) { "┌ \($0) ─" } }

    /// Opens Venues.
    func openVenues() throws {
        type("5")
        try see("· Lokaler")
    }
}
