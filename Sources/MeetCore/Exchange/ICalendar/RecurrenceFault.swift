/// A part of a rule of repetition that is not understood.
struct RecurrenceFault: Error, Hashable {
    /// The part as it is written, such as `FREQ=HOURLY`.
    let part: String
}
