// Advice: what a step would do, whom to recruit, why someone has a seat and why not.
extension Words {
    // MARK: Effects

    /// The energy as it is and as it would be.
    package func energyChange(from: Int, to: Int) -> String { pick("energi", "energy") + " \(from) → \(to)" }

    /// The change of the energy of two cohorts together.
    package func energyOfBoth(_ change: Int) -> String {
        pick("båda gruppernas energi ", "energy of both cohorts ") + signed(change)
    }

    /// What a step does beside the energy; empty where nothing.
    package func otherEffects(hard: Int, unfilled: Int, absences: Int) -> [String] {
        var parts: [String] = []
        if hard != 0 { parts.append(more(hard, ("regelbrott", "regelbrott"), ("broken rule", "broken rules"))) }
        if unfilled != 0 { parts.append(more(unfilled, ("tom plats", "tomma platser"), ("empty seat", "empty seats"))) }
        if absences != 0 {
            parts.append(moreAbsences(absences))
        }
        return parts
    }

    /// Days more or fewer on which members are known to be away.
    private func moreAbsences(_ number: Int) -> String {
        let days = counted(abs(number), ("dag", "dagar"), ("known absence", "known absences"))
        return days + (number > 0 ? pick(" till", " more") : pick(" färre", " fewer")) + pick(" då någon är borta", "")
    }

    private func more(_ number: Int, _ swedish: (one: String, many: String), _ english: (one: String, many: String)) -> String {
        let word = number > 0 ? pick("till", "more") : pick("färre", "fewer")
        return counted(abs(number), swedish, english) + " " + word
    }

    // MARK: Whom to recruit

    package func recruitCount(_ number: Int, _ profile: [String]) -> String {
        profile.isEmpty
            ? counted(number, ("person, vem som helst", "personer, vilka som helst"), ("person, anyone", "people, anyone"))
            : "\(number) " + profile.joined(separator: ", ")
    }
    package func neitherPole(_ first: String, _ second: String) -> String {
        pick("varken \(first) eller \(second)", "neither \(first) nor \(second)")
    }
    package func noCategory(_ axis: String) -> String { pick("ingen kategori på \(axis)", "no category on \(axis)") }
    /// Whom to find, when they are to be able to come, and what that does.
    package func recruit(_ people: [String], slot: String, effect: String, inPlaceOf leaving: [String]) -> String {
        people.joined(separator: "; ") + pick(", som kan komma \(slot): ", ", able to come \(slot): ") + effect
            + (leaving.isEmpty ? "" : ", " + pick("i stället för ", "in place of ") + list(leaving))
    }
    package func waitAlready(_ count: Int) -> String {
        counted(count, ("sådan väntar redan", "sådana väntar redan"), ("like that is waiting already", "like that are waiting already"))
    }
    package var noRecruitHelps: String {
        pick("Ingen ny person skulle göra gruppen bättre.", "Nobody new would make the cohort better.")
    }
    package var provenBest: String { pick("ingen annan vore bättre", "nobody else would be better") }

    // MARK: Why in, why not

    package func isPinnedIn(_ name: String, _ cohort: String) -> String {
        pick("\(name) är fäst i \(cohort).", "\(name) is pinned to \(cohort).")
    }
    package func cameWith(_ name: String, _ others: [String]) -> String {
        pick("\(name) kommer tillsammans med \(list(others)).", "\(name) comes together with \(list(others)).")
    }
    package func cohortWithout(_ names: [String], _ effect: String) -> String {
        pick("Utan \(list(names)): \(effect).", "Without \(list(names)): \(effect).")
    }
    package func couldTakeThePlace(_ count: Int) -> String {
        if count == 0 {
            return pick(
                "Ingen av dem som väntar kan ta platsen utan att gruppen blir sämre.",
                "Nobody waiting could take the seat without making the cohort worse.")
        }
        return pick(
            "\(count) av dem som väntar kan ta platsen utan att gruppen blir sämre:",
            "\(amount(count, "waiting person", "waiting people")) could take the seat without making the cohort worse:")
    }
    package func alike(seated: Int, of all: Int, byLottery: Bool) -> String {
        if all == 1 { return pick("Ingen annan har samma bakgrund och tider.", "Nobody else has the same background and times.") }
        let seats = pick(
            "\(seated) av \(all) med samma bakgrund och tider har plats",
            "\(seated) of \(all) with the same background and times have a seat")
        return seats + ", " + byDraw(byLottery) + "."
    }
    private func byDraw(_ byLottery: Bool) -> String {
        byLottery ? pick("genom lottning", "by lottery") : pick("efter väntetid", "by longest waiting")
    }

    package func cannotCome(_ slot: String) -> String { pick("kan inte komma \(slot)", "cannot come \(slot)") }
    package func awayTooOften(_ dates: Int, _ allowed: Int) -> String {
        pick(
            "är borta från \(amount(dates, "träff", "träffar")), högst \(allowed) går",
            "is away from \(amount(dates, "session", "sessions")), at most \(allowed) will do")
    }
    package func sitsIn(_ cohort: String) -> String { pick("sitter i \(cohort)", "sits in \(cohort)") }
    /// What a cohort has in which nothing stands in the way; how many does not matter, so that several cohorts share a line.
    package func hasRoom(isMore: Bool) -> String {
        isMore ? pick("har lediga platser", "has empty seats") : pick("har en ledig plats", "has an empty seat")
    }
    package var isKeptOut: String { pick("hålls utanför gruppen", "is kept out of the cohort") }
    package func isPinnedTo(_ cohort: String) -> String { pick("är fäst i \(cohort)", "is pinned to \(cohort)") }
    package func apartFrom(_ names: [String]) -> String {
        pick("ska hållas isär från \(list(names))", "must be kept apart from \(list(names))")
    }
    package func companionsCannot(_ names: [String]) -> String {
        pick("kommer tillsammans med \(list(names)), som inte kan vara med", "comes together with \(list(names)), who cannot be in it")
    }
    package func companionsElsewhere(_ names: [String]) -> String {
        pick(
            "kommer tillsammans med \(list(names)), som sitter i en annan grupp",
            "comes together with \(list(names)), seated in another cohort")
    }
    package func allSeatsTaken(_ seats: Int) -> String { pick("alla \(seats) platser är tagna", "all \(seats) seats are taken") }
    package func tooFewSeats(coming: Int, room: Int) -> String {
        pick("\(coming) kommer tillsammans, men bara ", "\(coming) come together, but only ")
            + counted(room, ("plats är tom", "platser är tomma"), ("seat is empty", "seats are empty"))
    }
    package func alikeHaveSeats(_ count: Int, byLottery: Bool) -> String {
        counted(
            count, ("med samma bakgrund och tider har fått plats där", "med samma bakgrund och tider har fått plats där"),
            ("person with the same background and times has a seat there", "people with the same background and times have seats there"))
            + ", " + byDraw(byLottery)
    }
    package func seatIsFree(_ effect: String) -> String { pick("en plats är ledig: ", "a seat is free: ") + effect }
    package func bestSwap(_ names: [String], _ effect: String) -> String {
        pick("bästa byte mot \(list(names)): ", "best swap with \(list(names)): ") + effect
    }

    // MARK: What is counted

    package func balanceOf(_ first: String, _ second: String) -> String { pick("balans \(first)–\(second)", "balance \(first)–\(second)") }
    package func crossingOf(_ first: String, _ second: String) -> String {
        pick("korsning \(first) × \(second)", "crossing \(first) × \(second)")
    }
    package func numberOf(_ category: String) -> String { pick("antal \(category)", "number of \(category)") }

    // MARK: The command

    package func adviceTitle(_ cohort: String, _ slot: String) -> String {
        pick("Råd för \(cohort), \(slot)", "Advice for \(cohort), \(slot)")
    }
    package func adviceOf(seats: Int, of all: Int, energy: Int) -> String {
        pick("\(seats) av \(all) platser är tagna, energi \(energy).", "\(seats) of \(all) seats taken, energy \(energy).")
    }
    package func allSteps(adds: Int, removals: Int, swaps: Int) -> String {
        let parts = [
            counted(adds, ("sätt att lägga till", "sätt att lägga till"), ("way to add", "ways to add")),
            counted(removals, ("att ta bort", "att ta bort"), ("to remove", "to remove")),
            counted(swaps, ("att byta", "att byta"), ("to swap", "to swap")),
        ]
        return list(parts) + pick(" har prövats; de bästa står först.", " were tried; the best come first.")
    }
    package func stepsTitle(_ kind: String) -> String {
        switch kind {
        case "add": return pick("Lägga till", "Add")
        case "remove": return pick("Ta bort", "Remove")
        default: return pick("Byta", "Swap")
        }
    }
    package var nobodyToAdd: String { pick("Ingen som väntar kan komma.", "Nobody waiting can come.") }
    package var outColumn: String { pick("Ut", "Out") }
    package var inColumn: String { pick("In", "In") }
    package var sameEffectColumn: String { pick("lika bra", "as good") }
    package var otherColumn: String { pick("Dessutom", "Also") }
    package var ifSomeoneLeaves: String { pick("Om någon lämnar gruppen", "If someone leaves") }
    package var firstToCall: String { pick("Ring först", "Call first") }
    package var whomToRecruit: String { pick("Vilka som bör rekryteras", "Whom to recruit") }
    package func replacementTitle(_ names: [String], _ cohort: String) -> String {
        pick("Ersättare för \(list(names)) i \(cohort)", "Replacements for \(list(names)) in \(cohort)")
    }
    package var waitedColumn: String { pick("Väntat", "Waited") }
    package func days(_ count: Int) -> String { counted(count, ("dag", "dagar"), ("day", "days")) }
    package func telephones(_ numbers: [String]) -> String {
        let all = numbers.joined(separator: ", ")
        return pick("Telefon: \(all)", "Telephone: \(all)")
    }
    package func replacementsAre(_ count: Int) -> String {
        count == 0
            ? pick("Ingen som väntar kan ta platsen.", "Nobody waiting could take the seat.")
            : pick(
                "\(count) som väntar kan ta platsen; ring i den här ordningen:",
                "\(amount(count, "waiting person", "waiting people")) could take the seat; call in this order:")
    }
    package func hasSeatIn(_ cohort: String) -> String { pick("Har plats i \(cohort).", "Has a seat in \(cohort).") }
    package var hasNoSeat: String { pick("Väntar på plats.", "Is waiting for a seat.") }
    package var numberColumn: String { pick("Räknas", "Counted") }
    package var withoutPersonColumn: String { pick("Utan", "Without") }
    package var nowColumn: String { pick("Nu", "Now") }
    package var whyNoSeat: String { pick("Varför inte, grupp för grupp", "Why not, cohort by cohort") }
    package func otherCohorts(_ count: Int) -> String {
        pick(
            "\(amount(count, "grupp", "grupper")) till: --top visar fler.",
            "\(amount(count, "more cohort", "more cohorts")): --top shows them.")
    }
    package func isNoMember(_ name: String, _ cohort: String?) -> String {
        guard let cohort else {
            return pick(
                "\(name) har ingen plats.\nProva: meet advise med bara personen säger varför.",
                "\(name) has no seat.\nTry: meet advise with the person alone says why.")
        }
        return pick(
            "\(name) har ingen plats i \(cohort).\nProva: meet advise med bara personen säger var, och varför.",
            "\(name) has no seat in \(cohort).\nTry: meet advise with the person alone says where, and why.")
    }
    package var optionTop: String {
        pick("hur många av varje slag, eller all (annars 5)", "how many of each kind, or all (default: 5)")
    }
    package var optionWithout: String { pick("vem som kan ta personens plats", "who could take the person's seat") }
    package var optionAdviceCohort: String { pick("gruppen som råden gäller", "the cohort that the advice is for") }
    package var helpAdvise: String {
        pick(
            "ger råd om en grupp: varje steg med sin effekt, ersättare och vilka som bör rekryteras; eller säger varför en person har plats, eller inte; ensamt vilka som bör rekryteras till varje grupp",
            "gives advice for a cohort: every step with its effect, replacements, and whom to recruit; or says why a person has a seat, or not; alone, whom to recruit for each cohort"
        )
    }
}
