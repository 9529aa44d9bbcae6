// How days are written for people: one set for screens, sheets, commands and messages. `2027-01-20` alone stands only where a day is typed,
// in files, in names of files and in JSON.
extension CivilDate {
    /// `onsdag 20 januari 2027`: on paper, in letters and calendars, in questions, and in the sentences of commands.
    package func full(_ words: Words) -> String {
        words.longDate(weekday: weekday.rawValue, day: parts.day, month: parts.month, year: parts.year)
    }

    /// `ons 20 jan`: in lists and sentences on screens.
    /// - Parameter today: where it is given the year is left out up to half a year away, so that nobody takes the day for another.
    package func line(_ words: Words, today: CivilDate? = nil) -> String {
        "\(words.shortWeekday(weekday.rawValue)) \(tight(words, today: today))"
    }

    /// `20 jan 2027`: where many days stand in a row.
    /// - Parameter today: as for `line`.
    package func tight(_ words: Words, today: CivilDate? = nil) -> String {
        let isNear = today.map { abs(self - $0) <= 183 } ?? false
        return words.shortDate(day: parts.day, month: parts.month, year: isNear ? nil : parts.year)
    }

    /// `20 jan`: in narrow columns, where it is plain which year is meant, as beside the number of a session.
    package func short(_ words: Words) -> String { words.shortDate(day: parts.day, month: parts.month) }

    /// `ons 20 jan`: as `short`, where there is room for the weekday.
    package func shortLine(_ words: Words) -> String { "\(words.shortWeekday(weekday.rawValue)) \(short(words))" }

    /// `ons 2027-01-20`: in the tables of commands, which are sorted and searched.
    package func table(_ words: Words) -> String { "\(words.shortWeekday(weekday.rawValue)) \(self)" }
}
