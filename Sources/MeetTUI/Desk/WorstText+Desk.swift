import MeetCore

// Made in MeetCore, for the screens and the commands alike; here from the desk.
extension WorstText {
    /// What is worst in a cohort of a desk.
    init(_ desk: Desk, _ cohort: Int, _ words: Words, meter: CohortMeter? = nil) { self.init(desk.working, cohort, words, meter: meter) }
}
