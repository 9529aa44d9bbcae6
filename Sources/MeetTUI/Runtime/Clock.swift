import Foundation
import MeetCore

/// The only place of the program that looks at the clock for what it shows and stores.
enum Clock {
    /// Now.
    static var now: Timestamp { Timestamp(seconds: Int(Date().timeIntervalSince1970)) }

    /// A moment by the calendar and the clock of where the machine is.
    static func local(_ moment: Timestamp) -> (day: CivilDate, time: TimeOfDay) {
        var seconds = time_t(moment.seconds)
        var parts = tm()
        localtime_r(&seconds, &parts)
        let day = CivilDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
        let time = TimeOfDay(minutes: Int(parts.tm_hour) * 60 + Int(parts.tm_min))
        return (day ?? CivilDate(dayNumber: 0), time ?? .midnight)
    }

    /// The moment whose text is what a clock where the machine is shows: to be shown, and never to be kept.
    static func shown(_ moment: Timestamp) -> Timestamp {
        let (day, time) = local(moment)
        return Timestamp(seconds: Int(day.dayNumber) * 86_400 + time.minutes * 60 + moment.seconds % 60)
    }

    /// The present day where the machine is.
    static var today: CivilDate {
        let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
        return CivilDate(year: parts.year ?? 2000, month: parts.month ?? 1, day: parts.day ?? 1) ?? CivilDate(dayNumber: 0)
    }
}
