import Foundation
import MeetCore

/// The applicants of the term, made from a seed. Their names are put together from syllables and their telephones are numbers that belong to
/// nobody, so that none of them can be a real person. As in life most are of one kind: women, established, without influence.
struct TermPeople {
    private var random: SeededRandom
    private var taken: Set<String> = []
    private var count = 0

    init(seed: UInt64) { random = SeededRandom(seed: seed) }

    /// The next applicants. Where nothing is known of the encoding, `isWide` adds letters that Windows-1252 has not.
    mutating func make(_ number: Int, isWide: Bool = false) -> [TermPerson] { (0..<number).map { _ in next(isWide: isWide) } }

    private mutating func one<Value>(_ values: [Value]) -> Value { values[random.below(values.count)] }

    /// One of a table of weights.
    private mutating func weighed(_ values: KeyValuePairs<String, Int>) -> String {
        var left = random.below(values.reduce(0) { $0 + $1.value })
        for (value, weight) in values {
            if left < weight { return value }
            left -= weight
        }
        return ""
    }

    private mutating func name(isWide: Bool) -> String {
        let begins =
            isWide
            ? ["Şi", "Ło", "Ağa", "Đe", "Žu"] : ["Al", "Be", "Åmi", "Do", "Eri", "Fa", "Ha", "Jo", "Li", "Ma", "No", "Öl", "Sa", "Ty"]
        let middles = ["brå", "dal", "fri", "gör", "kvar", "lind", "mol", "nor", "stå", "trö", "vess", "äng"]
        while true {
            let given = one(begins) + one(["ra", "vin", "mir", "sa", "dor", "lan", "bel", "zi"])
            let family = one(middles).capitalized + one(middles) + one(["o", "ix", "eby", "ul"])
            if taken.insert(given + family).inserted { return given + " " + family }
        }
    }

    /// Numbers that the Swedish authority keeps for novels and films.
    private func phone() -> String {
        let blocks = ["070-17406", "031-39006", "040-62804", "08-465004", "0980-3192"]
        let place = count % 475
        let digits = 5 + place / 5
        return blocks[place % 5] + (digits < 10 ? "0" : "") + String(digits)
    }

    private mutating func day(_ month: Int) -> String {
        let number = 1 + random.below(28)
        return "2026-\(month < 10 ? "0" : "")\(month)-\(number < 10 ? "0" : "")\(number)"
    }

    private mutating func next(isWide: Bool) -> TermPerson {
        var person = TermPerson()
        count += 1
        person.name = name(isWide: isWide)
        person.email = "sokande\(count)@example.org"
        person.phone = phone()
        person.gender = weighed(["woman": 64, "man": 31, "nonbinary": 2, "": 3])
        person.settlement = weighed(["established": 60, "new": 36, "": 4])
        person.influence = weighed(["": 54, "youth": 36, "decision_maker": 10])
        person.housing = weighed(["estate": 44, "house": 32, "": 24])
        person.birthYear = person.influence == "youth" ? 2004 + random.below(6) : 1948 + random.below(52)
        person.district = one([
            "Järva", "Rinkeby", "Spånga-Tensta", "Hässelby-Vällingby", "Bromma", "Kungsholmen", "Norra innerstaden", "Södermalm",
            "Enskede-Årsta-Vantör", "Skarpnäck", "Farsta", "Hägersten-Älvsjö", "Skärholmen", "Akalla",
        ])
        let slots = ["mon-eve", "tue-eve", "wed-eve", "thu-eve", "sat-day"]
        person.available = slots.filter { _ in random.below(100) < 48 }
        // Who decides is seldom free on Wednesdays: there is somebody to be looked for.
        if person.influence == "decision_maker", random.below(4) != 0 { person.available.removeAll { $0 == "wed-eve" } }
        if person.available.isEmpty { person.available = [one(slots)] }
        if random.below(12) == 0 { person.unavailable = [one(["2027-02-01", "2027-02-02", "2027-02-10", "2027-02-11", "2027-03-13"])] }
        let need = weighed(["": 180, "wheelchair": 3, "hearing_loop": 4, "childcare": 5, "interpreter:ar": 3, "interpreter:so": 3])
        if !need.isEmpty { person.needs = [need] }
        person.registered = day(9 + random.below(2))
        person.hasConsent = random.below(20) != 0
        return person
    }
}
