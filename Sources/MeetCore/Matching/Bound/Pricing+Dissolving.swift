extension Pricing {
    /// The same problem without the kinds of groups that cost no less than their members one by one; nil where every kind costs less.
    ///
    /// Such a group may be taken apart: nothing gets dearer, and the sums are the same. So every filling has its like here that costs no
    /// more, where there are as many more single members, and what no filling costs less than here, none costs less than there. There are
    /// often dozens of kinds of groups and few that are cheaper together, so that the exact proof becomes possible.
    ///
    /// - Parameter prices: the price of each class, in units.
    func dissolving(_ prices: [Int]) -> Pricing? {
        var upper = upper
        var isAny = false
        for group in classes where sizes[group] > 1 && parts[group].reduce(0, { $0 + prices[Int($1)] }) <= prices[group] {
            for part in parts[group] { upper[Int(part)] = min(upper[Int(part)] + self.upper[group], Int32(room.upperBound)) }
            upper[group] = 0
            isAny = true
        }
        return isAny ? withUpper(upper) : nil
    }

    /// A filling of a problem as one of this, which has some of its groups taken apart.
    func dissolved(_ counts: [Int32]) -> [Int32] {
        var result = counts
        for group in counts.indices where counts[group] > 0 && upper[group] == 0 {
            for part in parts[group] { result[Int(part)] += counts[group] }
            result[group] = 0
        }
        return result
    }

    /// A filling of the same problem with groups taken apart as one of this: where a class has fewer who come alone than it takes, groups that
    /// have members of it are put together again, as long as there are any.
    func regrouped(_ counts: [Int32]) -> [Int32] {
        var result = counts
        for group in classes where sizes[group] > 1 {
            var members: [Int: Int32] = [:]
            for part in parts[group] { members[Int(part), default: 0] += 1 }
            while result[group] < upper[group], members.contains(where: { result[$0.key] > upper[$0.key] }),
                members.allSatisfy({ result[$0.key] >= $0.value })
            {
                for (part, number) in members { result[part] -= number }
                result[group] += 1
            }
        }
        return result
    }

    /// Every number of each kind of group that can be taken, with the problem of those who come beside them; one part with all where there
    /// would be too many.
    ///
    /// What groups add keeps the other classes from falling into two halves, and few kinds of groups are left when those that may be are
    /// taken apart.
    func partsByGroups(most: Int) -> [(taken: [Int32], rest: Pricing)] {
        let whole = [(taken: [Int32](repeating: 0, count: classCount), rest: self)]
        var parts = whole
        for group in classes where sizes[group] > 1 {
            var next: [(taken: [Int32], rest: Pricing)] = []
            for part in parts {
                for number in 0...upper[group] where Int(number * sizes[group]) <= part.rest.room.upperBound {
                    guard next.count < most else { return whole }
                    var taken = part.taken
                    taken[group] = number
                    var left = part.rest.upper
                    left[group] = 0
                    let size = Int(number * sizes[group])
                    let base = (0..<featureCount).map { part.rest.base[$0] + number * shares[group * featureCount + $0] }
                    let room = max(0, part.rest.room.lowerBound - size)...part.rest.room.upperBound - size
                    next.append((taken, part.rest.withUpper(left, base: base, room: room)))
                }
            }
            parts = next
        }
        return parts
    }
}
