import Foundation

/// The wall clock of a time zone: by how much it is ahead of UTC, and when that changes.
struct ZoneClock: Hashable, Sendable {
    /// A change of the clock.
    struct Change: Hashable, Sendable {
        /// The moment, in seconds since 1970 UTC.
        var at: Int
        /// Seconds ahead of UTC from then on.
        var offset: Int
    }

    /// Seconds ahead of UTC before the first change.
    let first: Int
    /// The changes in order.
    let changes: [Change]
    /// The wall-clock seconds from which on each change holds: after an hour that is left out, and after one that comes twice.
    private let thresholds: [Int]

    /// A clock of the given changes; those that change nothing are left out.
    init(first: Int, changes: [Change] = []) {
        var offset = first
        var kept: [Change] = []
        var thresholds: [Int] = []
        for change in changes.sorted(by: { $0.at < $1.at }) where change.offset != offset {
            thresholds.append(change.at + max(offset, change.offset))
            kept.append(change)
            offset = change.offset
        }
        self.first = first
        self.changes = kept
        self.thresholds = thresholds
    }

    /// UTC.
    static let utc = ZoneClock(first: 0)

    /// The clock of Sweden, and of all that keep Central European Time by the rule of the European Union since 1996, without asking the
    /// system: so that the zone of the programme is right also where a machine has no data of time zones.
    static let centralEuropean: ZoneClock = {
        var changes: [Change] = []
        for year in 1981...2200 {
            // Until 1995 summer time ended in September.
            for (month, offset) in [(3, 7200), (year < 1996 ? 9 : 10, 3600)] {
                guard let last = CivilDate(year: year, month: month, day: CivilDate.daysInMonth(month, year: year)) else { continue }
                let sunday = last + -(last.weekday.rawValue % 7)
                changes.append(Change(at: Int(sunday.dayNumber) * 86_400 + 3600, offset: offset))
            }
        }
        return ZoneClock(first: 3600, changes: changes)
    }()

    /// The clock of a zone by its IANA name, from 1970 to 2100; nil where it is not known.
    static func named(_ name: String) -> ZoneClock? {
        switch name {
        case "Europe/Stockholm": return centralEuropean
        case "UTC", "Etc/UTC", "GMT", "Etc/GMT", "Z": return utc
        default: break
        }
        guard let zone = TimeZone(identifier: name) else { return nil }
        var changes: [Change] = []
        var moment = Date(timeIntervalSince1970: 0)
        let first = zone.secondsFromGMT(for: moment)
        while let next = zone.nextDaylightSavingTimeTransition(after: moment), next.timeIntervalSince1970 < 4_102_444_800, next > moment {
            changes.append(Change(at: Int(next.timeIntervalSince1970), offset: zone.secondsFromGMT(for: next.addingTimeInterval(1))))
            moment = next
        }
        return ZoneClock(first: first, changes: changes)
    }

    /// Seconds ahead of UTC at a moment.
    func offset(at moment: Int) -> Int {
        let count = Self.count(changes.count) { changes[$0].at <= moment }
        return count == 0 ? first : changes[count - 1].offset
    }

    /// The seconds since 1970 that the wall clock shows at a moment.
    func wall(at moment: Int) -> Int { moment + offset(at: moment) }

    /// The moment at which the wall clock shows something: the first of two where an hour comes twice, and in an hour that is left out the
    /// moment that would have been, had the clock not been moved (RFC 5545, 3.3.5).
    func moment(ofWall wall: Int) -> Int {
        let count = Self.count(thresholds.count) { thresholds[$0] <= wall }
        return wall - (count == 0 ? first : changes[count - 1].offset)
    }

    /// What a wall clock shows between two moments at the earliest and at the latest: where an hour comes twice in between, all of it.
    func walls(from begin: Int, to end: Int) -> (begin: Int, end: Int) {
        var (earliest, latest) = (wall(at: begin), wall(at: end))
        let from = Self.count(changes.count) { changes[$0].at <= begin }
        for index in from..<changes.count {
            let change = changes[index]
            guard change.at < end else { break }
            earliest = min(earliest, change.at + change.offset)
            latest = max(latest, change.at + (index == 0 ? first : changes[index - 1].offset))
        }
        return (earliest, latest)
    }

    /// How many of the first indices meet a condition that holds up to some index and not after it.
    private static func count(_ count: Int, where holds: (Int) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
