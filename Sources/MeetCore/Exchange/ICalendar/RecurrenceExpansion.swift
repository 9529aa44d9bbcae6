/// The times that a rule of repetition gives, by the wall clock of the event.
///
/// Each period (a day, a week, a month, a year) is gone through day by day, and every part of the rule keeps some of the days: slow and plain,
/// and all that RFC 5545 says in its table of BY… parts follows from it, since a part that "expands" is one that the defaults leave free.
struct RecurrenceExpansion {
    private let rule: RecurrenceRule
    private let start: CalendarTime
    private let first: CivilDate
    /// The seconds of the day at which it begins, in order.
    private let clocks: [Int]
    private let monthDays: [Int]
    private let months: [Int]
    private let days: [RecurrenceRule.Day]

    /// The expansion of a rule from a first time.
    init(_ rule: RecurrenceRule, from start: CalendarTime) {
        self.rule = rule
        self.start = start
        first = start.day
        let second = start.secondOfDay
        var clocks: [Int] = []
        for hour in rule.hours.isEmpty ? [second / 3600] : rule.hours {
            for minute in rule.minutes.isEmpty ? [second / 60 % 60] : rule.minutes {
                for last in rule.seconds.isEmpty ? [second % 60] : rule.seconds { clocks.append(hour * 3600 + minute * 60 + last) }
            }
        }
        self.clocks = start.form == .date ? [0] : Array(Set(clocks)).sorted()
        // What the rule does not say, the first time says.
        let isOpen = rule.weeks.isEmpty && rule.yearDays.isEmpty && rule.monthDays.isEmpty && rule.days.isEmpty
        let parts = first.parts
        monthDays = isOpen && rule.frequency >= .monthly ? [parts.day] : rule.monthDays
        months = isOpen && rule.frequency == .yearly && rule.months.isEmpty ? [parts.month] : rule.months
        let takesWeekday =
            (isOpen && rule.frequency == .weekly)
            || (!rule.weeks.isEmpty && rule.days.isEmpty && rule.yearDays.isEmpty && rule.monthDays.isEmpty)
        days = takesWeekday ? [RecurrenceRule.Day(ordinal: nil, weekday: first.weekday)] : rule.days
    }

    /// The times within a range of wall-clock seconds, in order, the first time among them whether or not the rule gives it.
    ///
    /// - Parameter isAfterEnd: whether a time lies after the UNTIL of the rule, which may be by another clock.
    func times(
        in range: Range<Int>, work: inout RecurrenceWork, isAfterEnd: (Int) -> Bool
    ) throws(CalendarError) -> [Int] {
        var times: [Int] = []
        var seen = 1
        if range.contains(start.wall) { times.append(start.wall) }
        var period = rule.count == nil ? skipped(before: range.lowerBound) : 0
        while true {
            let days = periodDays(period)
            period += 1
            guard days.lowerBound * CalendarTime.day < range.upperBound, days.lowerBound < Self.lastDay else { return times }
            try work.spend(days.count * clocks.count)
            for time in candidates(days) where time > start.wall {
                if isAfterEnd(time) { return times }
                seen += 1
                if let count = rule.count, seen > count { return times }
                if range.contains(time) { times.append(time) }
            }
        }
    }

    /// The year 9999 ends before this day.
    private static let lastDay = 2_932_897

    /// How many periods can be passed over because they end before a time.
    private func skipped(before wall: Int) -> Int {
        let days = max(0, wall / CalendarTime.day - Int(first.dayNumber) - 1)
        let longest: Int
        switch rule.frequency {
        case .daily: longest = 1
        case .weekly: longest = 7
        case .monthly: longest = 31
        case .yearly: longest = 366
        }
        return max(0, days / longest / rule.interval - 1)
    }

    /// The days of a period by its number, as numbers since 1970.
    private func periodDays(_ number: Int) -> Range<Int> {
        let steps = number * rule.interval
        let parts = first.parts
        let begin: CivilDate?
        let count: Int
        switch rule.frequency {
        case .daily: return Int(first.dayNumber) + steps..<Int(first.dayNumber) + steps + 1
        case .weekly:
            let back = (first.weekday.rawValue - rule.weekStart.rawValue + 7) % 7
            let day = Int(first.dayNumber) - back + 7 * steps
            return day..<day + 7
        case .monthly:
            let (years, month) = (parts.month - 1 + steps).quotientAndRemainder(dividingBy: 12)
            begin = CivilDate(year: parts.year + years, month: month + 1, day: 1)
            count = CivilDate.daysInMonth(month + 1, year: parts.year + years)
        case .yearly:
            begin = CivilDate(year: parts.year + steps, month: 1, day: 1)
            count = 337 + CivilDate.daysInMonth(2, year: parts.year + steps)
        }
        guard let begin else { return Self.lastDay..<Self.lastDay + 1 }
        return Int(begin.dayNumber)..<Int(begin.dayNumber) + count
    }

    /// The times of a period that the rule gives, in order.
    private func candidates(_ days: Range<Int>) -> [Int] {
        var times: [Int] = []
        for number in days where isGiven(CivilDate(dayNumber: Int32(clamping: number))) {
            for clock in clocks { times.append(number * CalendarTime.day + clock) }
        }
        guard !rule.positions.isEmpty else { return times }
        let chosen = rule.positions.compactMap { position in
            let index = position > 0 ? position - 1 : times.count + position
            return times.indices.contains(index) ? times[index] : nil
        }
        return Array(Set(chosen)).sorted()
    }

    private func isGiven(_ date: CivilDate) -> Bool {
        let parts = date.parts
        if !months.isEmpty, !months.contains(parts.month) { return false }
        if !monthDays.isEmpty {
            let fromEnd = parts.day - CivilDate.daysInMonth(parts.month, year: parts.year) - 1
            guard monthDays.contains(parts.day) || monthDays.contains(fromEnd) else { return false }
        }
        if !rule.yearDays.isEmpty {
            let (day, count) = Self.dayOfYear(date, parts.year)
            guard rule.yearDays.contains(day) || rule.yearDays.contains(day - count - 1) else { return false }
        }
        if !rule.weeks.isEmpty, !isInWeek(date) { return false }
        return days.isEmpty || days.contains { isDay($0, date, parts) }
    }

    private func isDay(_ day: RecurrenceRule.Day, _ date: CivilDate, _ parts: (year: Int, month: Int, day: Int)) -> Bool {
        guard day.weekday == date.weekday else { return false }
        // In a week there is each weekday once, so that the number says nothing there.
        guard let ordinal = day.ordinal, rule.frequency >= .monthly else { return true }
        let place: Int
        let count: Int
        if rule.frequency == .monthly || !rule.months.isEmpty {
            (place, count) = (parts.day, CivilDate.daysInMonth(parts.month, year: parts.year))
        } else {
            (place, count) = Self.dayOfYear(date, parts.year)
        }
        return ordinal > 0 ? (place - 1) / 7 + 1 == ordinal : (count - place) / 7 + 1 == -ordinal
    }

    /// Whether a day is in one of the weeks, counted as in ISO 8601 but from the first day of a week that the rule names: the last days of
    /// December may be of week 1.
    private func isInWeek(_ date: CivilDate) -> Bool {
        let year = date.parts.year
        for year in year - 1...year + 1 {
            guard let begin = firstWeek(of: year), let next = firstWeek(of: year + 1), date >= begin, date < next else { continue }
            let week = (date - begin) / 7 + 1
            return rule.weeks.contains(week) || rule.weeks.contains(week - (next - begin) / 7 - 1)
        }
        return false
    }

    /// The first day of the first week of a year: the week that holds at least four of its days, and so the fourth of January.
    private func firstWeek(of year: Int) -> CivilDate? {
        CivilDate(year: year, month: 1, day: 4).map { $0 + -(($0.weekday.rawValue - rule.weekStart.rawValue + 7) % 7) }
    }

    private static func dayOfYear(_ date: CivilDate, _ year: Int) -> (day: Int, count: Int) {
        let begin = CivilDate(year: year, month: 1, day: 1) ?? date
        return (date - begin + 1, 337 + CivilDate.daysInMonth(2, year: year))
    }
}
