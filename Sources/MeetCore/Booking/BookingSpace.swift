/// A plan of venues while it is searched: which venue each seeker has, with all sums kept by differences.
struct BookingSpace: SearchSpace {
    let problem: BookingProblem
    /// The venue of each seeker; `none` where it has none.
    private(set) var place: [Int32]
    /// Who is at each venue at each time: a seeker, or −1.
    private var holder: [Int32]
    /// How often each cohort has each venue.
    private var counts: [UInt8]
    private var different: [Int]
    /// The ways from the homes of each cohort to its venues.
    private var ways: [Int32]
    private var waySum: [Int]
    private(set) var levels = Levels.zero
    private var best: (place: [Int32], levels: Levels)
    private var pending: [(seeker: Int, venue: Int)] = []
    private var effect = Levels.zero
    /// The seekers that have a choice, from which the search draws.
    private let movable: [Int32]

    /// A plan that begins with the given venues; `none` for all where there are none.
    init(_ problem: BookingProblem, places: [Int32]? = nil) {
        self.problem = problem
        let none = Int32(problem.none)
        place = [Int32](repeating: none, count: problem.seekers.count)
        holder = [Int32](repeating: -1, count: (problem.none + 1) * max(1, problem.times.count))
        counts = problem.groups.flatMap { $0.kept.map { UInt8(min(255, $0)) } }
        different = problem.groups.map { $0.kept.count { $0 > 0 } }
        ways = problem.groups.flatMap(\.base)
        waySum = problem.groups.map(\.baseWays)
        movable = problem.seekers.indices.filter { !problem.seekers[$0].allowed.isEmpty }.map(Int32.init)
        best = (place, .zero)
        levels = Levels(0, problem.seekers.count, 0, 0)
        for (index, group) in problem.groups.enumerated() {
            levels.first += group.broken + shortfall(index)
            for (venue, wanted) in problem.required.enumerated() where wanted >= 0 { levels.first += abs(wanted - group.kept[venue]) }
            levels.third += travel(of: index)
            for venue in problem.venues.indices { levels.fourth += group.kept[venue] * problem.costs[venue] }
        }
        if let places {
            for seeker in places.indices where places[seeker] != none && isFree(seeker, Int(places[seeker])) {
                put(seeker, Int(places[seeker]))
            }
        }
        best = (place, levels)
    }

    /// Gives a seeker a venue, or none.
    mutating func put(_ seeker: Int, _ venue: Int) {
        levels = levels + change(seeker, to: venue)
        assign(seeker, venue)
    }

    /// Whether a venue is free for a seeker at its time, whoever it is that asks.
    func isFree(_ seeker: Int, _ venue: Int) -> Bool { rival(seeker, venue) == Self.nobody }

    mutating func propose(_ random: inout SeededRandom) -> Levels? {
        guard !movable.isEmpty else { return nil }
        let seeker = Int(movable[random.below(movable.count)])
        pending.removeAll(keepingCapacity: true)
        if random.below(8) == 0 {
            let found = proposeExchange(seeker, &random)
            return found
        }
        let allowed = problem.seekers[seeker].allowed
        let old = Int(place[seeker])
        // Now and then one goes without, to make room.
        let venue = random.below(32) == 0 ? problem.none : Int(allowed[random.below(allowed.count)])
        guard venue != old else { return nil }
        let other = rival(seeker, venue)
        if other == Self.nobody {
            pending.append((seeker, venue))
            effect = change(seeker, to: venue)
            return effect
        }
        guard other != Self.several, problem.seekers[other].cohort != problem.seekers[seeker].cohort else { return nil }
        // The one who is there goes where this one was, or somewhere else that is free.
        var target = old
        if random.below(3) == 0 || !mayHave(other, old) || !isFree(other, old, except: seeker) {
            let others = problem.seekers[other].allowed
            target = Int(others[random.below(others.count)])
            guard target != venue, isFree(other, target, except: seeker) else { return nil }
        }
        pending.append((other, target))
        pending.append((seeker, venue))
        effect = change(seeker, to: venue) + change(other, to: target)
        return effect
    }

    mutating func accept() {
        // Both leave before any comes, so that none is taken for the other.
        if pending.count > 1 { for (seeker, _) in pending { leave(seeker) } }
        for (seeker, venue) in pending { assign(seeker, venue) }
        levels = levels + effect
    }

    mutating func keep() { best = (place, levels) }

    mutating func restore() {
        let none = problem.none
        for seeker in place.indices where place[seeker] != best.place[seeker] { assign(seeker, none) }
        for seeker in place.indices where place[seeker] != best.place[seeker] { assign(seeker, Int(best.place[seeker])) }
        levels = best.levels
    }
}

extension BookingSpace {
    private static let nobody = -1
    private static let several = -2

    /// Two sessions of a cohort change places: nothing else about the cohort changes, but others get room at other times.
    private mutating func proposeExchange(_ seeker: Int, _ random: inout SeededRandom) -> Levels? {
        let own = problem.groups[problem.seekers[seeker].cohort].seekers
        let other = own.lowerBound + random.below(own.count)
        let (mine, its) = (Int(place[seeker]), Int(place[other]))
        guard mine != its, mayHave(seeker, its), mayHave(other, mine) else { return nil }
        guard isFree(seeker, its, except: other), isFree(other, mine, except: seeker) else { return nil }
        pending.append((seeker, its))
        pending.append((other, mine))
        effect = .zero
        return effect
    }

    private func mayHave(_ seeker: Int, _ venue: Int) -> Bool {
        let allowed = problem.seekers[seeker].allowed
        if venue == problem.none { return true }
        var (low, high) = (0, allowed.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(allowed[middle]) < venue { low = middle + 1 } else { high = middle }
        }
        return low < allowed.count && Int(allowed[low]) == venue
    }

    /// Who keeps a seeker from a venue: a seeker, `nobody`, or `several`.
    @inline(__always)
    private func rival(_ seeker: Int, _ venue: Int, except: Int = -1) -> Int {
        guard venue != problem.none else { return Self.nobody }
        let row = venue * problem.times.count
        var found = Self.nobody
        for time in problem.rivals[problem.bufferClass[venue]][problem.seekers[seeker].time] {
            let there = Int(holder[row + Int(time)])
            if there < 0 || there == seeker || there == except { continue }
            if found != Self.nobody { return Self.several }
            found = there
        }
        return found
    }

    private func isFree(_ seeker: Int, _ venue: Int, except: Int) -> Bool { rival(seeker, venue, except: except) == Self.nobody }

    private mutating func leave(_ seeker: Int) { assign(seeker, problem.none) }

    private mutating func assign(_ seeker: Int, _ venue: Int) {
        let old = Int(place[seeker])
        guard old != venue else { return }
        let cohort = problem.seekers[seeker].cohort
        let (time, timeCount, width) = (problem.seekers[seeker].time, problem.times.count, problem.none + 1)
        let row = cohort * problem.homeCount
        for home in 0..<problem.homeCount {
            ways[row + home] += problem.distances[venue * problem.homeCount + home] - problem.distances[old * problem.homeCount + home]
        }
        waySum[cohort] += problem.groups[cohort].ways[venue] - problem.groups[cohort].ways[old]
        if old != problem.none {
            holder[old * timeCount + time] = -1
            counts[cohort * width + old] -= 1
            if counts[cohort * width + old] == 0 { different[cohort] -= 1 }
        }
        if venue != problem.none {
            holder[venue * timeCount + time] = Int32(seeker)
            counts[cohort * width + venue] += 1
            if counts[cohort * width + venue] == 1 { different[cohort] += 1 }
        }
        place[seeker] = Int32(venue)
    }

    private func shortfall(_ cohort: Int) -> Int { max(0, problem.distinct - different[cohort]) }

    /// The travel of a cohort as it is planned.
    func travel(of cohort: Int) -> Int {
        let row = cohort * problem.homeCount
        var longest: Int32 = 0
        for home in 0..<problem.homeCount { longest = max(longest, ways[row + home]) }
        return waySum[cohort] + problem.groups[cohort].counted * Int(longest)
    }

    /// The effect of a seeker's going to another venue, while all others stay.
    private func change(_ seeker: Int, to venue: Int) -> Levels {
        let old = Int(place[seeker])
        let cohort = problem.seekers[seeker].cohort
        let homeCount = problem.homeCount
        let row = cohort * homeCount
        var (longest, before): (Int32, Int32) = (0, 0)
        ways.withUnsafeBufferPointer { ways in
            problem.distances.withUnsafeBufferPointer { distances in
                for home in 0..<homeCount {
                    let way = ways[row &+ home]
                    before = max(before, way)
                    longest = max(longest, way &+ distances[venue &* homeCount &+ home] &- distances[old &* homeCount &+ home])
                }
            }
        }
        let own = problem.groups[cohort].ways
        var effect = Levels.zero
        effect.third = own[venue] - own[old] + problem.groups[cohort].counted * Int(longest - before)
        effect.fourth = problem.costs[venue] - problem.costs[old]
        let width = problem.none + 1
        var now = different[cohort]
        if old != problem.none {
            let count = Int(counts[cohort * width + old])
            if count == 1 { now -= 1 }
            if problem.required[old] >= 0 { effect.first += abs(problem.required[old] - count + 1) - abs(problem.required[old] - count) }
        } else {
            effect.second -= 1
        }
        if venue != problem.none {
            let count = Int(counts[cohort * width + venue])
            if count == 0 { now += 1 }
            if problem.required[venue] >= 0 {
                effect.first += abs(problem.required[venue] - count - 1) - abs(problem.required[venue] - count)
            }
        } else {
            effect.second += 1
        }
        effect.first += max(0, problem.distinct - now) - shortfall(cohort)
        return effect
    }
}
