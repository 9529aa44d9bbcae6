/// How much work the rules of a file may still cause: a few lines can ask for more days than there are, and must not keep the program busy.
struct RecurrenceWork {
    /// How many days may still be looked at.
    private var left: Int

    /// Work for so many days; the usual number is that of a thousand daily rules over eight years.
    init(days: Int = 3_000_000) {
        left = days
    }

    /// Takes some days off.
    /// - Throws: `CalendarError.tooMuchWork` where nothing is left.
    mutating func spend(_ days: Int) throws(CalendarError) {
        left -= days
        if left < 0 { throw .tooMuchWork }
    }
}
