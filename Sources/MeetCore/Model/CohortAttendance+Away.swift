extension CohortAttendance {
    /// At how many sessions of a cohort each person was away, with or without a word: sessions that were held, and that of the day. Who was never
    /// away is left out.
    /// - Parameter dates: the days of the sessions in their order; may be fewer.
    public func timesAway(from cohort: Cohort, dates: [CivilDate], today: CivilDate) -> [PersonID: Int] {
        var away: [PersonID: Int] = [:]
        let off = cohort.calledOff
        for (number, states) in attendance where !off.contains(number) {
            let hasCome = dates.indices.contains(number - 1) && dates[number - 1] <= today
            guard hasCome || present(at: number) != nil else { continue }
            for (person, state) in states where !state.wasThere { away[person, default: 0] += 1 }
        }
        return away
    }
}
