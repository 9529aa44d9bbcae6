import MeetCore

// The cohort one works with goes along from screen to screen.
extension AppState {
    /// The cohort that the screen shows or has selected; nil where it shows none.
    var cohortInView: CohortID? {
        guard let cohorts = desk?.programme.cohorts, let place = shown.cohortInView else { return nil }
        return cohorts.indices.contains(place) ? cohorts[place].id : nil
    }

    /// Turns to a screen, and there to the cohort that was turned to last on any.
    ///
    /// Until somebody turns to one, each screen begins where it finds best: Attendance at the cohort that meets today.
    mutating func turn(to next: ScreenName) {
        if let cohort = cohortInView, let cohortOnArrival, cohort != cohortOnArrival { chosenCohort = cohort }
        screen = next
        // Who sits where may have changed since.
        if next == .rules { rules.wantsCheck = true }
        if next == .attendance { marking.wantsReading = true }
        refresh()
        if let desk, let chosenCohort, cohortInView != nil, cohortInView != chosenCohort, !shown.holdsTyped,
            let place = desk.programme.cohorts.firstIndex(where: { $0.id == chosenCohort })
        {
            show(cohort: place, desk)
        }
        cohortOnArrival = cohortInView ?? cohortOnArrival
    }

    /// Shows a cohort where one is, if that screen shows cohorts, else on Compose.
    mutating func show(cohort: Int, _ desk: Desk) {
        switch screen {
        case .overview: overview.show(cohort: cohort, desk)
        case .tables: tables.show(cohort: cohort)
        case .venues: venues.show(cohort: cohort, session: 1, desk)
        case .attendance: marking.show(cohort: cohort, desk)
        case .statistics: statistics.show(cohort: cohort, desk)
        case .compose, .people, .rules:
            screen = .compose
            compose.show(cohort: cohort, desk)
        }
    }
}
