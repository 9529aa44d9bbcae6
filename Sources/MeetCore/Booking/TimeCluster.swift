/// Cohorts that can get in each other's way, since they want venues at the same times; between clusters nothing hangs together.
struct TimeCluster: Sendable {
    /// The cohorts, by index.
    var cohorts: [Int]
    /// For each venue the most sessions of the cluster that can be there one after the other.
    var room: [Int]
    /// The venues that more sessions could want than there is room for.
    var scarce: [Int]

    /// The clusters of a problem, in the order of their first cohorts.
    static func all(in problem: BookingProblem) -> [TimeCluster] {
        var home = Array(problem.groups.indices)
        func root(_ cohort: Int) -> Int {
            var cohort = cohort
            while home[cohort] != cohort { cohort = home[cohort] }
            return cohort
        }
        var first = [Int](repeating: -1, count: problem.times.count)
        for seeker in problem.seekers {
            let own = root(seeker.cohort)
            for rivals in problem.rivals {
                for time in rivals[seeker.time] where first[Int(time)] >= 0 {
                    let other = root(first[Int(time)])
                    let mine = root(own)
                    home[max(other, mine)] = min(other, mine)
                }
            }
            if first[seeker.time] < 0 { first[seeker.time] = seeker.cohort }
        }
        let members = Dictionary(grouping: problem.groups.indices) { root($0) }
        return members.keys.sorted().map { TimeCluster(problem, cohorts: members[$0] ?? []) }
    }

    private init(_ problem: BookingProblem, cohorts: [Int]) {
        self.cohorts = cohorts
        room = [Int](repeating: 0, count: problem.none)
        scarce = []
        var wanted = [Int](repeating: 0, count: problem.none)
        var times = [Set<Int>](repeating: [], count: problem.none)
        for seeker in cohorts.flatMap({ problem.groups[$0].seekers }) {
            for venue in problem.seekers[seeker].allowed {
                wanted[Int(venue)] += 1
                times[Int(venue)].insert(problem.seekers[seeker].time)
            }
        }
        for venue in 0..<problem.none {
            // Of spans that lie on a line, most are fitted in by always taking the one that ends first.
            var end = Int.min / 2
            for span in times[venue].map({ problem.times[$0] }).sorted(by: { ($0.end, $0.begin) < ($1.end, $1.begin) })
            where span.begin >= end + problem.venues[venue].buffer {
                room[venue] += 1
                end = span.end
            }
            if wanted[venue] > room[venue] { scarce.append(venue) }
        }
    }
}
