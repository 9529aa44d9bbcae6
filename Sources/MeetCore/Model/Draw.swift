/// How seats were given among persons alike, with all that is needed to draw again: what is kept of a match.
///
/// A search under a clock cannot be repeated, but it decides only how many of each kind sit where. Who of them it is, is decided by lots
/// that follow from the seed, the roll and the person's id alone; so the draw is repeatable however the search came to its places.
///
/// It names persons by id and holds nothing of their background: of two persons it says only whether they were alike.
public struct Draw: Hashable, Sendable {
    /// What a draw says of one person.
    public struct Entry: Hashable, Sendable {
        /// The person.
        public let person: PersonID
        /// The pot in which the person's lot was; nil for who kept a place, or could have none.
        public let pot: Int?
        /// The number of the party that the person came with, and how many it has; nil for who came alone.
        public let party: Party?
        /// The cohort in which the person came to sit; nil for none of those that were filled.
        public let cohort: CohortID?
        /// The day of application, where the longest waiting come first.
        public let registered: CivilDate?
        /// The beginning of a digest of what counted of the person.
        public let print: Int

        /// An entry of the given values.
        public init(person: PersonID, pot: Int?, party: Party?, cohort: CohortID?, registered: CivilDate?, print: Int) {
            self.person = person
            self.pot = pot
            self.party = party
            self.cohort = cohort
            self.registered = registered
            self.print = print
        }
    }

    /// Persons who come together, and so share a lot.
    public struct Party: Hashable, Sendable {
        /// The number of the party in the draw.
        public let number: Int
        /// How many it had.
        public let size: Int

        /// A party of the given values.
        public init(number: Int, size: Int) {
            self.number = number
            self.size = size
        }
    }

    /// What ended the search that came before the draw.
    public struct Search: Hashable, Sendable {
        /// The most steps that it was allowed; nil where they were not counted.
        public let stepsAllowed: Int?
        /// The most seconds that it was allowed; nil where it looked at no clock.
        public let secondsAllowed: Double?
        /// The steps that it took.
        public let steps: Int
        /// Whether it was stopped by hand.
        public let wasStopped: Bool

        /// A search of the given values.
        public init(stepsAllowed: Int?, secondsAllowed: Double?, steps: Int, wasStopped: Bool) {
            self.stepsAllowed = stepsAllowed
            self.secondsAllowed = secondsAllowed
            self.steps = steps
            self.wasStopped = wasStopped
        }
    }

    /// The seed of all chance.
    public let seed: UInt64
    /// Who gets a seat among persons alike.
    public let selection: Programme.Selection
    /// The cohorts that were filled, sorted.
    public let cohorts: [CohortID]
    /// What ended the search.
    public let search: Search
    /// The score of all cohorts that came out.
    public let score: CompositionScore
    /// The digest of who took part in the drawing, by id, and for which cohorts: the lots follow from it and the seed.
    public let roll: String
    /// The digest of all that counted: programme, persons, pins. Empty once a person was taken out of the draw.
    public let pool: String
    /// The beginning of a digest of what counted of the programme.
    public let rules: Int
    /// How many persons the pool had.
    public let people: Int
    /// What was drawn, sorted by the person's id; without those who were taken out since.
    public let entries: [Entry]

    /// A draw of the given values.
    public init(
        seed: UInt64, selection: Programme.Selection, cohorts: [CohortID], search: Search, score: CompositionScore, roll: String,
        pool: String,
        rules: Int, people: Int, entries: [Entry]
    ) {
        self.seed = seed
        self.selection = selection
        self.cohorts = cohorts
        self.search = search
        self.score = score
        self.roll = roll
        self.pool = pool
        self.rules = rules
        self.people = people
        self.entries = entries
    }
}
