@testable import MeetTUI

extension AppEffect {
    /// Whether it is a match that runs until a story ends it, or asks one to stop.
    var isMatch: Bool {
        switch self {
        case .match, .stopMatch, .book, .stopBooking: return true
        default: return false
        }
    }
}
