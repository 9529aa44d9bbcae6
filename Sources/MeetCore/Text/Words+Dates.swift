// Days as they are written for people. Which form belongs where says `CivilDate+DayText.swift` in Calendar.
extension Words {
    /// The name of a month by its number: `januari`, `January`.
    package func month(_ number: Int) -> String {
        let swedish = [
            "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december",
        ]
        let english = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        ]
        guard swedish.indices.contains(number - 1) else { return "" }
        return pick(swedish[number - 1], english[number - 1])
    }

    /// A month in few signs, as the language abbreviates it: `jan`, `mars`, `Jan`, `Mar`.
    package func shortMonth(_ number: Int) -> String {
        let swedish = ["jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec"]
        let english = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        guard swedish.indices.contains(number - 1) else { return "" }
        return pick(swedish[number - 1], english[number - 1])
    }

    /// The name of a weekday by its ISO number, 1 for Monday; empty for any other number.
    public func weekday(_ number: Int) -> String {
        let swedish = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]
        let english = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        guard (1...7).contains(number) else { return "" }
        return pick(swedish[number - 1], english[number - 1])
    }

    /// A weekday in few signs, as the language abbreviates it: `mån`, `tors`, `Mon`, `Thu`.
    package func shortWeekday(_ number: Int) -> String {
        let swedish = ["mån", "tis", "ons", "tors", "fre", "lör", "sön"]
        let english = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        guard (1...7).contains(number) else { return "" }
        return pick(swedish[number - 1], english[number - 1])
    }

    /// A day in full: `onsdag 20 januari 2027`, `Wednesday 20 January 2027`.
    package func longDate(weekday: Int, day: Int, month: Int, year: Int) -> String {
        "\(self.weekday(weekday)) \(day) \(self.month(month)) \(year)"
    }

    /// A day in few signs: `20 jan`, with its year where one is given.
    package func shortDate(day: Int, month: Int, year: Int? = nil) -> String {
        "\(day) \(shortMonth(month))" + (year.map { " \($0)" } ?? "")
    }

    /// The most columns that a day takes in a list, with its weekday or its year: `tors 20 mars`, `20 Mar 2027`.
    package var dayColumns: Int { language == .swedish ? 12 : 11 }

    /// An ISO week: `v. 3`, `week 3`.
    package func week(_ number: Int) -> String { pick("v. \(number)", "week \(number)") }
}
