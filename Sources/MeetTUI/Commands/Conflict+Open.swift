import MeetCore

extension Conflict {
    /// Whether it is about anything but cohorts that are closed: nobody can do anything about those.
    func isOpen(besides closed: Set<CohortID>) -> Bool { cohorts.isEmpty || !closed.isSuperset(of: cohorts) }
}
