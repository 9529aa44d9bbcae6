import MeetCore

@testable import MeetTUI

/// What is kept in the store of a story, as a change asks for it.
struct KeptTerm: KeptRecords {
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
