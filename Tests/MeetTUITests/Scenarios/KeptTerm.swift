import MeetCore

@testable import MeetTUI

/// What is kept in the store of a story, as a change asks for it.
struct KeptTerm: KeptRecords {
    /// None that a plan could have been made in: what it was made on is always looked at.
    let base = -1
    let data: TermData
    var tables: [CohortID: TablePlan] = [:]
    var attendance: [CohortID: CohortAttendance] = [:]

    func programme() -> Programme { data.programme }
    func tablesBasis(of cohort: CohortID) -> TablesBasis {
        TablesBasis(
            cohort: cohort, plan: tables[cohort] ?? TablePlan(), attendance: attendance[cohort] ?? CohortAttendance(),
            members: data.composition[cohort])
    }
    func people() -> [Person] { data.people }
    func booking(_ number: Int) -> Booking? { data.bookings.first { $0.number == number } }
    func person(_ id: PersonID) -> Person? { data.people.first { $0.id == id } }
}
