/// Moments as they are told to people: to the minute, by the clock of the programme's time zone. In JSON they are in UTC.
package struct MomentText: Sendable {
    private let clock: ZoneClock

    /// Moments by the clock of a zone, as `Programme.timeZone` names it; of one that is not known, by that of Sweden.
    package init(zone: String) { clock = ZoneClock.named(zone) ?? .centralEuropean }

    /// The day and the time that the clock shows. A moment at the very beginning of a day of UTC is that day without a time: an erasing is
    /// kept so, and a time that nobody kept is not to be told.
    package func parts(_ moment: Timestamp) -> (day: CivilDate, time: TimeOfDay?) {
        let isDay = moment.seconds.isMultiple(of: 86_400)
        let shown = Timestamp(seconds: isDay ? moment.seconds : clock.wall(at: moment.seconds)).description
        let day = CivilDate(String(shown.prefix(10))) ?? CivilDate(dayNumber: 0)
        return (day, isDay ? nil : TimeOfDay(String(shown.dropFirst(11).prefix(5))))
    }

    /// `2027-01-15 09:00`.
    package func minute(_ moment: Timestamp) -> String {
        let (day, time) = parts(moment)
        return "\(day)" + (time.map { " \($0)" } ?? "")
    }
}
