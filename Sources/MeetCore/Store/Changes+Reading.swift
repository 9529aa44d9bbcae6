// What is kept at this moment, for whoever must know it before writing: nobody else can write until the change ends.
extension Changes {
    /// The programme.
    public func programme() throws -> Programme { try ProgrammeRowReader(database).programme() }

    /// The persons, sorted by id.
    public func people() throws -> [Person] { try Store.people(database).people }

    /// One person; nil where there is none of the id.
    public func person(_ id: PersonID) throws -> Person? { try Store.person(id, database) }
}
