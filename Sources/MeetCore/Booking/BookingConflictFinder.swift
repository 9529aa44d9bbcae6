/// Proves what keeps a plan from being whole.
struct BookingConflictFinder {
    let problem: BookingProblem

    /// All that holds whatever is planned, and what keeps sessions from a venue that have none in a plan.
    ///
    /// - Parameter places: the venue of each seeker in the plan.
    func conflicts(places: [Int32]) -> [BookingConflict] {
        var found = problem.seekers.filter(\.allowed.isEmpty).map { noVenue($0) }
        found += crowds(places)
        found += required()
        for cohort in problem.groups.indices {
            let possible = mostDifferent(cohort)
            if possible < problem.distinct, problem.groups[cohort].hopeless < problem.groups[cohort].seekers.count {
                found.append(.distinct(problem.groups[cohort].id, wanted: problem.distinct, possible: possible))
            }
        }
        return found + kept()
    }

    private func noVenue(_ seeker: BookingProblem.Seeker) -> BookingConflict {
        var reasons: [(example: VenueObstacle, venues: [VenueID])] = []
        for venue in problem.venues {
            let obstacles =
                VenueFit.obstacles(venue, seeker.session, problem.parties[seeker.cohort])
                + problem.diary.obstacles(venue, for: seeker.session)
            guard let first = obstacles.first else { continue }
            let same = reasons.firstIndex { $0.example.kind == first.kind && $0.example.summaryKey == first.summaryKey }
            if let same { reasons[same].venues.append(venue.id) } else { reasons.append((first, [venue.id])) }
        }
        reasons.sort { ($1.venues.count, $0.example.kind) < ($0.venues.count, $1.example.kind) }
        return .noVenue(seeker.session.key, reasons: reasons.map { .init(example: $0.example, venues: $0.venues) })
    }

    /// Sessions at one time that want more venues than there are (Hall): from one that has none by who holds what it could have, and so on.
    private func crowds(_ places: [Int32]) -> [BookingConflict] {
        var found: [BookingConflict] = []
        for lone in places.indices where Int(places[lone]) == problem.none && !problem.seekers[lone].allowed.isEmpty {
            let begin = problem.seekers[lone].session.span.begin
            // All these meet at that minute, so that no two of them can be at one venue.
            let there = problem.seekers.indices.filter {
                let span = problem.seekers[$0].session.span
                return span.begin <= begin && begin < span.end && !problem.seekers[$0].allowed.isEmpty
            }
            var holder: [Int32: Int] = [:]
            for seeker in there where seeker != lone {
                var seen = Set<Int32>()
                _ = augment(seeker, &holder, &seen)
            }
            var seen = Set<Int32>()
            if augment(lone, &holder, &seen) { continue }
            let sessions = ([lone] + seen.compactMap { holder[$0] }).sorted().map { problem.seekers[$0].session.key }
            let conflict = BookingConflict.crowded(sessions, venues: seen.sorted().map { problem.venues[Int($0)].id })
            if !found.contains(conflict) { found.append(conflict) }
        }
        return found
    }

    private func augment(_ seeker: Int, _ holder: inout [Int32: Int], _ seen: inout Set<Int32>) -> Bool {
        for venue in problem.seekers[seeker].allowed where seen.insert(venue).inserted {
            if let other = holder[venue], !augment(other, &holder, &seen) { continue }
            holder[venue] = seeker
            return true
        }
        return false
    }

    private func required() -> [BookingConflict] {
        var found = problem.unknownRequired.map { BookingConflict.unknownVenue($0) }
        let clusters = TimeCluster.all(in: problem)
        for venue in problem.venues.indices where problem.required[venue] >= 0 {
            let (id, wanted) = (problem.venues[venue].id, problem.required[venue])
            var isAlone = Set<Int>()
            for (index, group) in problem.groups.enumerated() {
                let possible = group.kept[venue] + group.seekers.count { problem.seekers[$0].allowed.contains(Int32(venue)) }
                if group.kept[venue] > wanted || possible < wanted {
                    isAlone.insert(index)
                    found.append(.required(group.id, id, wanted: wanted, possible: max(group.kept[venue], possible)))
                }
            }
            for cluster in clusters {
                let cohorts = cluster.cohorts.filter { !isAlone.contains($0) }
                let sum = cohorts.reduce(0) { $0 + wanted - problem.groups[$1].kept[venue] }
                guard sum > cluster.room[venue] else { continue }
                found.append(.requiredTogether(cohorts.map { problem.groups[$0].id }, id, wanted: sum, possible: cluster.room[venue]))
            }
        }
        return found
    }

    /// How many different venues a cohort can have at the most, if all others stayed at home.
    private func mostDifferent(_ cohort: Int) -> Int {
        let group = problem.groups[cohort]
        var holder: [Int32: Int] = [:]
        for venue in problem.venues.indices where group.kept[venue] > 0 { holder[Int32(venue)] = -1 }
        let kept = holder.count
        var different = kept
        for seeker in group.seekers {
            var seen = Set(holder.filter { $0.value < 0 }.keys)
            if augment(seeker, &holder, &seen) { different += 1 }
        }
        // Several times at one required venue are one venue.
        var double = 0
        for venue in problem.venues.indices { double += max(0, problem.required[venue] - max(1, group.kept[venue])) }
        return min(different, kept + max(0, group.seekers.count - group.hopeless - double))
    }

    private func kept() -> [BookingConflict] {
        problem.broken.map { .kept($0.booking, $0.trouble) }
    }
}

extension VenueObstacle {
    /// What obstacles of one kind differ by where it counts: what is lacking.
    fileprivate var summaryKey: String {
        switch self {
        case .equipment(let name): return name
        case .need(let need): return need.description
        default: return ""
        }
    }
}
