import MeetCore

/// Where the palette and messages can lead: by id, since indices change while one looks.
enum Destination: Hashable, Sendable {
    /// A cohort, on the Compose screen.
    case cohort(CohortID)
    /// A person, on the People screen.
    case person(PersonID)
}
