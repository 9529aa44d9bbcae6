/// One number of the statistics with what it is of: a row of the CSV and JSON of a report.
public struct Figure: Hashable, Sendable {
    /// The cohort; nil for the whole programme.
    public var cohort: CohortID?
    /// The axis, where it is of one.
    public var axis: AxisID?
    /// The category, or what else the number is of, such as an organisation or a month; empty where it is of none. `neither` is no category.
    public var part: String
    /// What was counted; the words are listed in docs/STATISTICS.md.
    public var measure: String
    /// The number; nil where it is hidden or there is none.
    public var value: Double?
    /// Whether it is hidden since a person could be known by it.
    public var isHidden: Bool

    /// A number of the given kind.
    init(_ measure: String, _ value: Double?, cohort: CohortID? = nil, axis: AxisID? = nil, part: String = "", isHidden: Bool = false) {
        self.measure = measure
        self.value = isHidden ? nil : value
        self.cohort = cohort
        self.axis = axis
        self.part = part
        self.isHidden = isHidden
    }
}
