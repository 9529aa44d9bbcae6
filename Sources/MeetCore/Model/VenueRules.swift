/// What the plan of venues must hold for every cohort.
public struct VenueRules: Hashable, Sendable {
    /// A venue at which every cohort meets exactly so many times.
    public struct Requirement: Hashable, Sendable {
        /// The venue.
        public var venue: VenueID
        /// How many of the cohort's sessions are there.
        public var times: Int
        /// Keys of the file that this version does not know; written back as they were.
        public var extra: JSONObject

        /// A requirement of the given values.
        public init(venue: VenueID, times: Int, extra: JSONObject = [:]) {
            self.venue = venue
            self.times = times
            self.extra = extra
        }
    }

    /// The least number of different venues of a cohort.
    public var distinct: Int
    /// Venues at which every cohort meets.
    public var required: [Requirement]
    /// Keys of the file that this version does not know; written back as they were.
    public var extra: JSONObject

    /// Rules of the given values.
    public init(distinct: Int = 1, required: [Requirement] = [], extra: JSONObject = [:]) {
        self.distinct = distinct
        self.required = required
        self.extra = extra
    }
}
