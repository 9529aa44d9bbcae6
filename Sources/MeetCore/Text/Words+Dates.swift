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

    /// A day in full: `onsdag 20 januari 2027`, `Wednesday 20 January 2027`.
    package func longDate(weekday: Int, day: Int, month: Int, year: Int) -> String {
        "\(self.weekday(weekday)) \(day) \(self.month(month)) \(year)"
    }

    /// A day in few signs: `20 jan`.
    package func shortDate(day: Int, month: Int) -> String {
        "\(day) \(self.month(month).prefix(3))"
    }

    /// An ISO week: `v. 3`, `week 3`.
    package func week(_ number: Int) -> String { pick("v. \(number)", "week \(number)") }
}
