/// What lies over the list of people and takes the keys.
enum PeoplePanel: Hashable, Sendable {
    /// A person is filled in.
    case form(PersonForm)
    /// Whether a person is to go.
    case removal(RemovalQuestion)
    /// A file of persons is looked at before it is read in.
    case importing(ImportPreview)
    /// What was done with a person is looked through.
    case history(PersonHistory)
}
