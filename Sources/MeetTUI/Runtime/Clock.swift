import Foundation
import MeetCore

/// The only place of the program that looks at the clock for what it shows and stores.
enum Clock {
    /// Now.
    static var now: Timestamp { Timestamp(seconds: Int(moment.timeIntervalSince1970)) }

    /// The present day where the machine is.
    static var today: CivilDate {
        let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: moment)
        return CivilDate(year: parts.year ?? 2000, month: parts.month ?? 1, day: parts.day ?? 1) ?? CivilDate(dayNumber: 0)
    }

    #if DEBUG
        /// The moment; in a debug build noon (UTC) of the day that `MEET_TODAY` names, so that a test can walk through a whole term.
        ///
        /// A release build knows no such variable: whoever could set the clock there could have data erased before its time is up.
        private static var moment: Date {
            guard let text = ProcessInfo.processInfo.environment["MEET_TODAY"], let day = CivilDate(text) else { return Date() }
            return Date(timeIntervalSince1970: (Double(day.dayNumber) + 0.5) * 86_400)
        }
    #else
        private static var moment: Date { Date() }
    #endif
}
