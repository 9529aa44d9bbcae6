import MeetCore

/// Those who came to a session and become members of its cohort with that (`mark --join`), as at the door on the Attendance screen.
struct Arrival {
    /// Those who are members already get no seat; these do.
    let newcomers: [Person]
    private let cohort: Cohort
    private let programme: Programme

    /// - Parameters:
    ///   - marks: those who came, and how.
    ///   - composition: who sits where.
    /// - Throws: `MarkError.joinsAbsent`; `UsageError.missingOperand`.
    init(
        _ marks: [MarkWish.Mark], in cohort: Cohort, _ programme: Programme, _ composition: Composition, _ syntax: CommandSyntax
    ) throws {
        guard !marks.isEmpty else { throw UsageError.missingOperand("PERSON", command: syntax.name) }
        let members = Set(composition[cohort.id])
        // With several states, members may be away all the same.
        let strangers = marks.filter { !members.contains($0.person.id) }
        guard (strangers.isEmpty ? marks : strangers).allSatisfy({ $0.state?.wasThere == true }) else { throw MarkError.joinsAbsent }
        newcomers = strangers.map(\.person)
        self.cohort = cohort
        self.programme = programme
    }

    /// Whether there is a seat for all of them, by those who sit there.
    /// - Throws: `MarkError`, which says what stands against it.
    func check(_ composition: Composition, _ pins: Pins) throws {
        let seats = composition.cohortOfPerson
        for person in newcomers {
            if let other = seats[person.id], other != cohort.id {
                throw MarkError.sitsElsewhere(person.shownName, cohort: programme.name(of: other))
            }
            guard pins.excluded[person.id]?.contains(cohort.id) != true else {
                throw MarkError.isKeptOut(person.shownName, cohort: cohort.name)
            }
        }
        let members = Set(composition[cohort.id])
        let free = max(0, cohort.seats.upperBound - members.count)
        guard newcomers.count(where: { !members.contains($0.id) }) <= free else {
            throw MarkError.noSeat(cohort.name, cohort.seats.upperBound, free: free)
        }
    }
}
