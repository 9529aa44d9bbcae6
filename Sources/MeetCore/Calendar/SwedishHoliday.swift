/// A day on which Sweden does not work.
public enum SwedishHoliday: String, CaseIterable, Hashable, Sendable {
    case newYearsDay, epiphany, goodFriday, easterDay, easterMonday, firstOfMay, ascensionDay, whitSunday, nationalDay
    case midsummerEve, midsummerDay, allSaintsDay, christmasEve, christmasDay, boxingDay, newYearsEve

    /// Whether it is a red day by law; the three eves are not, and yet free in practice.
    public var isRed: Bool {
        switch self {
        case .midsummerEve, .christmasEve, .newYearsEve: return false
        default: return true
        }
    }

    /// What the day is called.
    public func name(_ words: Words) -> String {
        switch self {
        case .newYearsDay: return words.newYearsDay
        case .epiphany: return words.epiphany
        case .goodFriday: return words.goodFriday
        case .easterDay: return words.easterDay
        case .easterMonday: return words.easterMonday
        case .firstOfMay: return words.firstOfMay
        case .ascensionDay: return words.ascensionDay
        case .whitSunday: return words.whitSunday
        case .nationalDay: return words.nationalDay
        case .midsummerEve: return words.midsummerEve
        case .midsummerDay: return words.midsummerDay
        case .allSaintsDay: return words.allSaintsDay
        case .christmasEve: return words.christmasEve
        case .christmasDay: return words.christmasDay
        case .boxingDay: return words.boxingDay
        case .newYearsEve: return words.newYearsEve
        }
    }
}
