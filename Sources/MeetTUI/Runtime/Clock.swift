import Foundation
import MeetCore

/// The only place of the program that looks at the clock for what it shows and stores.
enum Clock {
    /// Now.
    static var now: Timestamp { Timestamp(seconds: Int(Date().timeIntervalSince1970)) }

    /// The present day where the machine is.
    static var today: CivilDate {
        let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
        return CivilDate(year: parts.year ?? 2000, month: parts.month ?? 1, day: parts.day ?? 1) ?? CivilDate(dayNumber: 0)
    }
}
