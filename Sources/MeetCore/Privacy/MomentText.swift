/// A moment as it is told of what was done: to the minute, in UTC.
package enum MomentText {
    /// `2027-01-15 08:00 UTC`.
    package static func minute(_ moment: Timestamp) -> String {
        let text = moment.description
        return "\(text.prefix(10)) \(text.dropFirst(11).prefix(5)) UTC"
    }
}
