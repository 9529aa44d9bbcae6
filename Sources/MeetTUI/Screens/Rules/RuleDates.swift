import MeetCore

/// Chosen dates when the number of sessions becomes another.
enum RuleDates {
    /// The first so many of some dates; where there are too few, more in the rhythm of the last two, past days on which no session is laid.
    static func fitted(_ dates: [CivilDate], to count: Int, in programme: Programme) -> [CivilDate] {
        var dates = Array(dates.prefix(count))
        guard var next = dates.last else { return dates }
        let step = dates.count > 1 ? max(1, dates[dates.count - 1] - dates[dates.count - 2]) : 14
        var tries = 0
        while dates.count < count, tries < 200 {
            tries += 1
            next = next + step
            if DateObstacle.of(next, in: programme) == nil, !dates.contains(next) { dates.append(next) }
        }
        return dates
    }
}
