/// Those who are alike with a person in all that counts, among whom seats are drawn; see `AlikeMaker` for what counts.
///
/// Who is pinned takes no part, and groups that come together are drawn among groups, which is not told here.
public struct Alike: Hashable, Sendable {
    /// How many they are, with the person.
    public let all: Int
    /// How many of them have a seat in each cohort; only cohorts in which any has.
    public let seatedIn: [Int: Int]
    /// How it was decided who of them has a seat.
    public let selection: Programme.Selection

    /// How many of them have a seat.
    public var seated: Int { seatedIn.values.reduce(0, +) }

    /// Those alike with a person; nil for one who takes no part in a draw of single seats.
    public init?(_ person: Int, _ working: WorkingComposition) {
        let problem = working.problem
        let cohorts = Array(0..<problem.cohortCount)
        let tables = AlikeTables(problem, scope: cohorts)
        let maker = AlikeMaker(
            working, tables: tables, isInScope: Set(cohorts), isLocked: working.pins.pinnedTo.map { $0 >= 0 })
        func isDrawn(_ person: Int) -> Bool { problem.groupOf[person] < 0 && maker.takesPart(Int32(person)) }
        func look(_ person: Int) -> Int32 { tables.lookOf[Int(problem.classOf[person])] }
        guard isDrawn(person) else { return nil }
        let key = maker.alike(Int32(person))
        var all = 0
        var seatedIn: [Int: Int] = [:]
        // The look first: it tells most apart, and costs nothing.
        for other in 0..<problem.personCount where look(other) == key.look && isDrawn(other) && maker.alike(Int32(other)) == key {
            all += 1
            if working.placeOf[other] >= 0 { seatedIn[Int(working.placeOf[other]), default: 0] += 1 }
        }
        self.all = all
        self.seatedIn = seatedIn
        selection = problem.programme.selection
    }
}
