import MeetCore

extension Composition {
    /// How many sit elsewhere in another composition: in another cohort, or in one only here or only there.
    func moved(to other: Composition) -> Int {
        let (before, after) = (cohortOfPerson, other.cohortOfPerson)
        return Set(before.keys).union(after.keys).count { before[$0] != after[$0] }
    }
}
