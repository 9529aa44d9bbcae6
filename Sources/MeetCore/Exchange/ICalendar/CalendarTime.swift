/// A DATE or DATE-TIME of a calendar file (RFC 5545, 3.3.4 and 3.3.5), as it is written.
struct CalendarTime: Hashable, Sendable {
    /// By which clock it is.
    enum Form: Hashable, Sendable {
        /// A whole day, the same everywhere.
        case date
        /// The wall clock where the reader is: for us that of the programme.
        case floating
        /// UTC.
        case utc
        /// The wall clock of a zone by its TZID.
        case zone(String)
    }

    /// Seconds since 1970-01-01 00:00 by its own clock.
    var wall: Int
    /// By which clock.
    var form: Form

    /// The day by its own clock.
    var day: CivilDate { CivilDate(dayNumber: Int32(clamping: (wall - secondOfDay) / Self.day)) }

    /// Seconds since midnight by its own clock.
    var secondOfDay: Int { ((wall % Self.day) + Self.day) % Self.day }

    /// The seconds of a day by the wall clock.
    static let day = 86_400

    /// A time of the given values.
    init(wall: Int, form: Form) {
        self.wall = wall
        self.form = form
    }

    /// Reads `19970714`, `19970714T133000` or `19970714T133000Z`; nil for anything else. With a `Z` the zone does not count.
    init?(_ text: some StringProtocol, zone: String?) {
        let bytes = Array(text.utf8)
        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for byte in bytes[range] {
                guard let digit = byte.digit else { return nil }
                value = value * 10 + digit
            }
            return value
        }
        guard bytes.count >= 8, let year = number(0..<4), let month = number(4..<6), let day = number(6..<8),
            let date = CivilDate(year: year, month: month, day: day)
        else { return nil }
        wall = Int(date.dayNumber) * Self.day
        form = .date
        guard bytes.count > 8 else { return }
        let isUTC = bytes.last == UInt8(ascii: "Z") || bytes.last == UInt8(ascii: "z")
        guard bytes.count == (isUTC ? 16 : 15), bytes[8] == UInt8(ascii: "T") || bytes[8] == UInt8(ascii: "t"),
            let hour = number(9..<11), let minute = number(11..<13), let second = number(13..<15), hour < 24, minute < 60, second <= 60
        else { return nil }
        // A leap second is taken for the one before it.
        wall += hour * 3600 + minute * 60 + min(second, 59)
        form = isUTC ? .utc : zone.map(Form.zone) ?? .floating
    }
}
