import MeetCore

/// What the options of `meet book --state` note in a booking: its state, its days, with whom it was spoken and why.
struct BookingEntries {
    private let arguments: Arguments
    private let context: CommandContext

    init(_ arguments: Arguments, _ context: CommandContext) {
        self.arguments = arguments
        self.context = context
    }

    /// Gives a booking a state and what else is named.
    /// - Throws: `UsageError.badValue` for what is no day.
    func enter(_ state: BookingState, into booking: inout Booking) throws {
        booking.state = state
        if state == .requested, booking.askedOn == nil { booking.askedOn = context.today }
        if let day = try arguments.date("--asked-on", context.words) { booking.askedOn = day }
        if let day = try arguments.date("--held-until", context.words) { booking.heldUntil = day }
        if let day = try arguments.date("--free-cancellation", context.words) { booking.freeUntil = day }
        if let contact = arguments.value("--contact") { booking.contact = CleanText.line(contact) }
        if let reason = arguments.value("--reason") { booking.reason = CleanText.line(reason) }
    }
}
