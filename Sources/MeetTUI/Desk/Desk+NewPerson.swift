import MeetCore

extension Desk {
    /// An id for a person who is added.
    func newPersonID() -> PersonID { NewPersonID.make(among: data.people) { problem.index(of: $0) != nil } }
}
