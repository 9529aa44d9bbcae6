/// A category whose members are counted, with what the programme asks for in every cohort.
struct CountedCategory: Sendable {
    /// The axis, by its place in the programme.
    let axis: Int
    /// The category, by its place on the axis.
    let category: Int
    let minimum: Int
    /// The largest number; nil where there is none.
    let maximum: Int?
    let neverAlone: Bool
}
