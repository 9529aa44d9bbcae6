/// Which session: of which cohort, and the how manieth. It stays the same whatever date, place or theme the session has.
public struct SessionKey: Hashable, Comparable, Sendable {
    /// The cohort that meets.
    public var cohort: CohortID
    /// 1 is the first session.
    public var number: Int

    /// The session of a number of a cohort.
    public init(_ cohort: CohortID, _ number: Int) {
        self.cohort = cohort
        self.number = number
    }

    /// By cohort, and then by number.
    public static func < (left: Self, right: Self) -> Bool {
        left.cohort == right.cohort ? left.number < right.number : left.cohort < right.cohort
    }
}
