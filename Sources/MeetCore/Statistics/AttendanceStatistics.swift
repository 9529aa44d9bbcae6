/// Who came to the sessions of a cohort that were held, in numbers, and what mix those were who came.
public struct AttendanceStatistics: Hashable, Sendable {
    /// The sessions that were held, in order.
    public let sessions: [SessionPresence]
    /// The members over all of them.
    public let members: PresenceCount
    /// For each axis, each category's members over all sessions; last those at none.
    public let byAxis: [[PresenceCount]]
    /// The mix as attended: for each axis, the categories of all who were there, each once for each session.
    public let attended: [AxisMix]
    /// How many members are noted as away, with or without a word, at two sessions or more. Of whom nothing is noted it is not known.
    public let awayTwice: Int
    /// How many members came to as many sessions as the programme asks for at the least; of a term that goes on, so far.
    public let completed: Int

    /// Counts what was marked.
    ///
    /// - Parameters:
    ///   - members: the members with their background.
    ///   - marks: what was marked at each session that was held, also of others than members.
    ///   - former: the numbers of members who were erased; the mix attended and attendance by category are of those who are there.
    ///   - background: the background of anybody.
    ///   - sessions: the sessions as planned, for days and lengths.
    ///   - programme: its axes and rules.
    init(
        _ members: [(id: PersonID, values: AxisValues)], marks: [Int: [PersonID: AttendanceState]],
        former: FormerCounts.Group = FormerCounts.Group(),
        background: (PersonID) -> AxisValues, sessions: [Int: Session], programme: Programme
    ) {
        let energy = MixEnergy(programme)
        let axes = programme.axes
        let places = axes.map { axis in members.map { $0.values[axis.id].flatMap(axis.index) ?? axis.categories.count } }
        let memberIDs = Set(members.map(\.id))
        var byAxis = axes.map { [PresenceCount](repeating: PresenceCount(), count: $0.categories.count + 1) }
        var total = PresenceCount()
        var there = [Int](repeating: 0, count: members.count)
        var away = there
        var everyone: [AxisValues] = []
        var list: [SessionPresence] = []
        for number in Set(marks.keys).union(former.marks.keys).sorted() {
            let marked = marks[number] ?? [:]
            var count = PresenceCount(former.marks[number] ?? [:], of: former.attending)
            var present: [AxisValues] = []
            for (place, member) in members.enumerated() {
                let state = marked[member.id]
                count.count(state)
                for axis in axes.indices { byAxis[axis][places[axis][place]].count(state) }
                if state?.wasThere == false { away[place] += 1 }
                guard state?.wasThere == true else { continue }
                there[place] += 1
                present.append(member.values)
            }
            let guests = marked.filter { $0.value.wasThere && !memberIDs.contains($0.key) }.keys.sorted()
            present += guests.map(background)
            everyone += present
            total = total + count
            let session = sessions[number]
            list.append(
                SessionPresence(
                    number: number, date: session?.date, members: count, guests: guests.count, axes: axes.map { AxisMix($0, present) },
                    energy: energy.total(present), minutes: session.map { $0.end.minutes - $0.start.minutes } ?? 0))
        }
        self.sessions = list
        self.members = total
        self.byAxis = byAxis
        attended = axes.map { AxisMix($0, everyone) }
        awayTwice = away.count { $0 >= 2 } + former.awayTwice
        completed = (list.isEmpty ? 0 : there.count { $0 >= max(1, programme.minimumSessions) }) + former.completed
    }

    /// The study hours of the sessions that were held.
    public var studyHours: Int { sessions.reduce(0) { $0 + $1.studyHours } }
    /// The study hours of all who were there: hours × people.
    public var personHours: Int { sessions.reduce(0) { $0 + $1.studyHours * $1.attended } }
}
