/// What is said of days.
extension Words {
    var newYearsDay: String { pick("nyårsdagen", "New Year's Day") }
    var epiphany: String { pick("trettondedag jul", "Epiphany") }
    var goodFriday: String { pick("långfredagen", "Good Friday") }
    var easterDay: String { pick("påskdagen", "Easter Day") }
    var easterMonday: String { pick("annandag påsk", "Easter Monday") }
    var firstOfMay: String { pick("första maj", "1 May") }
    var ascensionDay: String { pick("Kristi himmelsfärdsdag", "Ascension Day") }
    var whitSunday: String { pick("pingstdagen", "Whit Sunday") }
    var nationalDay: String { pick("nationaldagen", "the National Day") }
    var midsummerEve: String { pick("midsommarafton", "Midsummer Eve") }
    var midsummerDay: String { pick("midsommardagen", "Midsummer Day") }
    var allSaintsDay: String { pick("alla helgons dag", "All Saints' Day") }
    var christmasEve: String { pick("julafton", "Christmas Eve") }
    var christmasDay: String { pick("juldagen", "Christmas Day") }
    var boxingDay: String { pick("annandag jul", "Boxing Day") }
    var newYearsEve: String { pick("nyårsafton", "New Year's Eve") }
    var schoolBreak: String { pick("lov", "a break") }
    var dayToAvoid: String { pick("en dag att undvika", "a day to avoid") }
    var bridgeDay: String { pick("klämdag", "a bridge day between two free days") }
    var dateOutOfOrder: String { pick("ligger inte efter träffen före", "is not after the session before") }

    func wrongWeekday(wanted: String) -> String {
        pick("gruppens tid är på \(wanted)", "the cohort meets on \(wanted)")
    }

    func skippedDate(_ day: String, reason: String) -> String { "\(day): \(reason)" }
}
