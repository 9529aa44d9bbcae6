/// How many of those who were expected came.
public struct PresenceCount: Hashable, Sendable {
    /// In time.
    public var present = 0
    /// Late.
    public var late = 0
    /// Away, with word given.
    public var excused = 0
    /// Away without a word.
    public var absent = 0
    /// Expected, with nothing marked.
    public var unmarked = 0

    /// Nobody yet.
    public init() {}

    /// The numbers of persons who were expected and were erased since.
    init(_ marks: [AttendanceState: Int], of persons: Int) {
        present = marks[.present] ?? 0
        late = marks[.late] ?? 0
        excused = marks[.excused] ?? 0
        absent = marks[.absent] ?? 0
        unmarked = max(0, persons - attended - excused - absent)
    }

    /// Counts one who was expected; nil where nothing was marked.
    public mutating func count(_ state: AttendanceState?) {
        switch state {
        case .present: present += 1
        case .late: late += 1
        case .excused: excused += 1
        case .absent: absent += 1
        case nil: unmarked += 1
        }
    }

    /// Those who were there.
    public var attended: Int { present + late }
    /// Those who were expected.
    public var expected: Int { attended + excused + absent + unmarked }
    /// The share of those expected who were there; nil where nobody was expected.
    public var share: Double? { expected == 0 ? nil : Double(attended) / Double(expected) }

    /// Two counts together.
    public static func + (left: Self, right: Self) -> Self {
        var sum = left
        sum.present += right.present
        sum.late += right.late
        sum.excused += right.excused
        sum.absent += right.absent
        sum.unmarked += right.unmarked
        return sum
    }
}
