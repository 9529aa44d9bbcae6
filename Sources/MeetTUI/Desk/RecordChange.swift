import MeetCore

/// One thing that the coordinator does to who there is, or to the rules: kept first, and shown when the data was read anew.
///
/// Unlike an `Arrangement` it changes what the desk is made of, and a desk is not made between two keys. So the screen that asked goes on
/// showing what was typed until it hears whether that was kept (`KeepNews`).
enum RecordChange: Hashable, Sendable {
    /// A person is added, or changed; known by the id.
    case person(Person)
    /// A person is taken out; an undo brings all back.
    case remove(PersonID)
    /// A person is erased for good; there is no undo.
    case erase(PersonID)
    /// Persons of a file are added and changed, as was shown.
    case importPeople(ImportPlan)
    /// The programme becomes this one.
    case programme(Programme)
    /// The programme becomes this one, by one edit that has a name.
    case rules(Programme, RuleEdit)

    /// What the change log calls it, on the desk on which it is made.
    func kind(on desk: Desk?) -> ChangeKind {
        switch self {
        case .person(let person): return desk?.problem.index(of: person.id) == nil ? .addPerson(person.id) : .editPerson(person.id)
        case .remove(let person): return .removePerson(person)
        case .erase: return .erasePerson
        case .importPeople(let plan): return .importParticipants(count: plan.records.count)
        case .programme: return .editProgramme
        case .rules(_, let edit): return .editRules(edit)
        }
    }

    /// Writes it, as part of one change.
    func write(_ changes: Changes) throws {
        switch self {
        case .person(let person): try changes.enter([person])
        case .remove(let person), .erase(let person): try changes.remove(person)
        case .importPeople(let plan): try changes.enter(plan.records)
        case .programme(let programme), .rules(let programme, _): try changes.put(programme)
        }
    }
}
