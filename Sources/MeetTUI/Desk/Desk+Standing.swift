import MeetCore

// How the term stands is worked out in MeetCore, for the Overview and `meet overview` alike; here it is made from the desk.
extension Desk {
    /// The term of the desk, with who sits where now.
    var standing: TermStanding {
        TermStanding(presentData, working, dates: dates, today: today, booked: venueDesk.booked, gone: venueDesk.gone, due: due)
    }

    /// The same for what does not ask who sits where: quicker to make.
    var plannedStanding: TermStanding {
        TermStanding(data, working, dates: dates, today: today, booked: venueDesk.booked, gone: venueDesk.gone, due: due)
    }

    /// What is wrong with the sessions to come, cohort by cohort.
    /// - Parameter records: tables, attendance and absences, which are not read with the term.
    func sessionTroubles(_ records: SessionRecords) -> [CohortID: CohortTrouble] {
        standing.troubles(records, busy: venueDesk.busy)
    }

    /// Whether a cohort, by its place, is over and people of it were erased.
    func isClosed(_ cohort: Int) -> Bool {
        let id = programme.cohorts[cohort].id
        return data.isClosed(id, dates: dates[id] ?? [], today: today)
    }
}
