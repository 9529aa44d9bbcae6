/// Schedules that exactly the same persons can keep, as one: Monday evenings of even and odd weeks where nobody is away.
struct TimeGroups {
    /// The group of each schedule.
    let ofSchedule: [Int]
    /// The groups that a person of each reach can come to, as bits.
    let ofReach: [UInt64]
    /// The number of groups; at most 64.
    let count: Int

    /// The groups of a problem. Where there would be more than 64, the later ones are taken as one, to which all come who can come to any.
    init(_ problem: MatchingProblem) {
        var groups: [[Bool]: Int] = [:]
        var ofSchedule: [Int] = []
        for schedule in problem.schedules.indices {
            let column = problem.reaches.map { $0.open[schedule] }
            let next = min(groups.count, 63)
            ofSchedule.append(groups[column] ?? next)
            if groups[column] == nil { groups[column] = next }
        }
        self.ofSchedule = ofSchedule
        count = (ofSchedule.max() ?? -1) + 1
        ofReach = problem.reaches.map { reach in
            reach.open.indices.reduce(UInt64(0)) { reach.open[$1] ? $0 | 1 << UInt64(ofSchedule[$1]) : $0 }
        }
    }
}
