/// What a person would have to be who is to be found for a cohort: a category on each axis that matters there.
public struct RecruitProfile: Hashable, Sendable {
    /// A category on an axis.
    public struct Value: Hashable, Sendable {
        /// The place of the axis in the programme.
        public let axis: Int
        /// The place of the category on it; nil for neither.
        public let category: Int?
    }

    /// The values, in the order of the axes; on an axis that is not named, any will do.
    public let values: [Value]
    /// How many such persons wait and could come already.
    public let waiting: Int
}
