import MeetCore

@testable import MeetTUI

/// What is kept in the store of a story, as a change asks for it.
struct KeptTerm: KeptRecords {
    let data: TermData
    var tables: [CohortID: TablePlan] = [:]

    func programme() -> Programme { data.programme }
    func tablePlan(of cohort: CohortID) -> TablePlan { tables[cohort] ?? TablePlan() }
    func people() -> [Person] { data.people }
    func booking(_ number: Int) -> Booking? { data.bookings.first { $0.number == number } }
    func person(_ id: PersonID) -> Person? { data.people.first { $0.id == id } }
}
