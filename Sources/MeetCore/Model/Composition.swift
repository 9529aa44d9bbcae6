/// Who is in which cohort. A person who is in none is waiting.
public struct Composition: Hashable, Sendable {
    /// The members of each cohort that has any, sorted by id.
    public private(set) var members: [CohortID: [PersonID]]

    /// A composition of the given members.
    public init(_ members: [CohortID: [PersonID]] = [:]) {
        self.members = members.filter { !$0.value.isEmpty }.mapValues { $0.sorted() }
    }

    /// The members of a cohort, sorted by id.
    public subscript(cohort: CohortID) -> [PersonID] {
        get { members[cohort] ?? [] }
        set { members[cohort] = newValue.isEmpty ? nil : newValue.sorted() }
    }

    /// The cohort of each person who has a seat.
    public var cohortOfPerson: [PersonID: CohortID] {
        var result: [PersonID: CohortID] = [:]
        for (cohort, persons) in members { for person in persons { result[person] = cohort } }
        return result
    }
}
