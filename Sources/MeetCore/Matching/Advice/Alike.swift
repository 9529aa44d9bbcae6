/// Those who are alike with a person in all that counts, among whom seats are drawn: of one class, able to come at the same times, without
/// pin, exclusion, companions, or anybody to be kept apart from.
public struct Alike: Hashable, Sendable {
    /// How many they are, with the person.
    public let all: Int
    /// How many of them have a seat in each cohort; only cohorts in which any has.
    public let seatedIn: [Int: Int]
    /// How it was decided who of them has a seat.
    public let selection: Programme.Selection

    /// How many of them have a seat.
    public var seated: Int { seatedIn.values.reduce(0, +) }

    /// Those alike with a person; nil for one who takes no part in a draw.
    public init?(_ person: Int, _ working: WorkingComposition) {
        guard Self.isDrawn(person, working) else { return nil }
        let type = working.problem.typeOf[person]
        var all = 0
        var seatedIn: [Int: Int] = [:]
        for other in 0..<working.problem.personCount where working.problem.typeOf[other] == type && Self.isDrawn(other, working) {
            all += 1
            if working.placeOf[other] >= 0 { seatedIn[Int(working.placeOf[other]), default: 0] += 1 }
        }
        self.all = all
        self.seatedIn = seatedIn
        selection = working.problem.programme.selection
    }

    private static func isDrawn(_ person: Int, _ working: WorkingComposition) -> Bool {
        let pins = working.pins
        return pins.pinnedTo[person] < 0 && working.problem.groupOf[person] < 0 && !working.problem.hasApart[person]
            && (pins.excludedFrom.isEmpty || pins.excludedFrom[Int32(person)] == nil)
    }
}
