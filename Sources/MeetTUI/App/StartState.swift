/// The first start: there is no database yet, and nothing is made of it before a choice is carried out.
struct StartState: Hashable, Sendable {
    /// Where the database will be.
    let database: String
    /// The choice that is selected.
    var selected = StartChoice.sample
    /// The path that is asked for; nil while one chooses.
    var path: PathState?
    /// The number of the request under which the database is being made; nil where none is.
    var making: Int?
}
