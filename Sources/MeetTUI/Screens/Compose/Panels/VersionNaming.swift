import MeetCore

/// The name of a version while it is typed.
struct VersionNaming: Hashable, Sendable {
    /// What the name is for.
    enum Purpose: Hashable, Sendable {
        /// To keep who sits in the cohort, or in all.
        case keep(all: Bool)
        /// To give a version another name.
        case rename(Int)
    }

    /// What the name is for.
    let purpose: Purpose
    /// What is typed.
    var field: TextField
    /// What stood there at first.
    private let former: String
    /// Why the name cannot be used; nil where it can, or was not tried.
    var trouble: String?
    /// The number of the request that will keep it; nil while it is typed.
    var request: Int?

    /// Begins to type in a field.
    init(purpose: Purpose, field: TextField) {
        self.purpose = purpose
        self.field = field
        former = field.text
    }

    /// Whether another name is typed that is not on its way to the store.
    var isTyped: Bool { request == nil && field.text != former }
}
