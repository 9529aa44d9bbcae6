import MeetCore

/// One cohort of several whose tables are planned at once.
struct CohortTask: Sendable {
    let seating: CohortSeating
    /// What comes first, as the programme says.
    let priority: Programme.TablePriority
    /// The place among the cohorts, which is part of its seed.
    let place: Int
    /// How many cohorts there are.
    let count: Int
    /// How many people are in all of them.
    let people: Int
    /// The part of the whole time that it may take, where several run at once.
    let share: Double

    init(seating: CohortSeating, priority: Programme.TablePriority, place: Int, of count: Int, people: Int, cores: Int) {
        self.seating = seating
        self.priority = priority
        self.place = place
        self.count = count
        self.people = people
        // As many follow each other on one core as the fullest has.
        share = 1 / Double(max(1, (count + cores - 1) / cores))
    }
}
