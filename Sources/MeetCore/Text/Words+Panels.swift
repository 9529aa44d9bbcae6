// What the Compose screen says beside its lists: orders, what is worst, and its panels.
extension Words {
    // MARK: Orders

    package var orderByEffect: String { pick("efter effekt", "by effect") }
    package var orderByName: String { pick("efter namn", "by name") }
    package var orderByWaiting: String { pick("efter väntetid", "by waiting time") }
    package func orderBy(_ axis: String) -> String { pick("efter \(axis)", "by \(axis)") }

    // MARK: What is worst

    /// The line of what costs a cohort most; the part is that of its energy.
    package func worst(_ what: String, _ part: Int, of energy: Int) -> String {
        pick("Sämst, \(part) av \(energy): \(what)", "Worst, \(part) of \(energy): \(what)")
    }
    package var nothingIsWorst: String { pick("Blandningen är så bra den kan bli.", "The mix is as good as can be.") }
    package var cohortIsEmpty: String { pick("Gruppen är tom: m sätter samman den.", "The cohort is empty: m matches it.") }
    package func imbalance(_ first: String, _ firstCount: Int, _ second: String, _ secondCount: Int) -> String {
        pick(
            "obalans, \(firstCount) \(first) mot \(secondCount) \(second)", "imbalance, \(firstCount) \(first) to \(secondCount) \(second)")
    }
    package func tooMany(_ count: Int, _ category: String) -> String {
        pick("\(count) \(category) för många", "\(count) \(category) too many")
    }
    package func camps(_ first: [String], _ second: [String]) -> String {
        pick(
            "två läger, \(first.joined(separator: "+")) mot \(second.joined(separator: "+"))",
            "two camps, \(first.joined(separator: "+")) against \(second.joined(separator: "+"))")
    }

    // MARK: Energies

    package func bestKnown(_ energy: Int) -> String { pick("bäst hittills \(energy)", "best known \(energy)") }
    package func provenBest(_ energy: Int) -> String { pick("inte under \(energy)", "not below \(energy)") }
    /// Of what size the figures are: one more member or one fewer often has less energy.
    package func whenFull(_ figures: String) -> String { pick("full: ", "full: ") + figures }
    package var signLimits: String {
        pick(
            "full: bäst hittills och bevisat minst, med dem som kan fås nu, alla regler och så få tomma platser som går",
            "full: best known and proven least, with those who can be had now, all rules, and as few empty seats as can be")
    }

    // MARK: Panels

    package var groupPanels: String { pick("Rutor", "Panels") }
    package var groupPanel: String { pick("Rutan", "The panel") }
    /// While something is worked out beside, in the border of a panel.
    package var working: String { pick("räknar …", "working …") }
    package var stillWorking: String {
        pick("Räknar om efter ändringen. Försök igen om en stund.", "Working it out anew after the change. Try again in a moment.")
    }
    package var keyAdvice: String { pick("råd", "advice") }
    package var keyAdviceLong: String {
        pick("de bästa stegen: lägga till, ta bort eller byta", "the best steps: add, remove or swap")
    }
    package var keyExplain: String { pick("förklara", "explain") }
    package var keyExplainLong: String {
        pick("regel för regel, axel för axel, person för person", "rule by rule, axis by axis, person by person")
    }
    package var keyRecruit: String { pick("rekrytera", "recruit") }
    package var keyRecruitLong: String { pick("vilka som borde rekryteras till gruppen", "whom to recruit for the cohort") }
    package var keyReplace: String { pick("ersätt", "replace") }
    package var keyReplaceLong: String {
        pick("vem som väntar och bäst tar deltagarens plats", "who of those who wait best takes the member's place")
    }
    package var keyVersions: String { pick("versioner", "versions") }
    package var keyVersionsLong: String {
        pick("spara som en version, jämför, gå tillbaka", "keep as a version, compare, go back")
    }
    package var keyMark: String { pick("märk", "mark") }
    package var keyMarkLong: String {
        pick("märk en person, sedan en annan: de byter plats", "mark one person, then another: they change places")
    }
    package var keyUnmark: String { pick("släpp märket", "unmark") }
    package var keyUnmarkLong: String { pick("släpp den märkta personen", "let go of the person marked") }
    package var keyDoStep: String { pick("gör det", "do it") }
    package var keyDoStepLong: String { pick("gör steget; u ångrar", "take the step; u undoes it") }
    package var keyFindSuch: String { pick("visa sådana", "show such") }
    /// The list finds by words, and so also those who are bound to others or away at times.
    package func suchShown(_ shown: Int, free: Int) -> String {
        pick(
            "\(shown) visas; \(free) av dem är helt fria att sätta in.",
            "\(shown) are shown; \(free) of them are free to be seated as they are.")
    }
    package var keyFindSuchLong: String { pick("visa de sökande som är sådana och väntar", "show applicants like that who wait") }
    package var keyWhy: String { pick("varför", "why") }
    package var keyWhyLong: String {
        pick("varför personen har plats, och vad personen bidrar med", "why the person has the seat, and what they add")
    }
    package var keyRestore: String { pick("gå tillbaka", "go back") }
    package var keyRestoreLong: String {
        pick("återställ gruppen till versionen; u ångrar", "make the cohort what it was in the version; u undoes it")
    }
    package var keyRestoreAll: String { pick("alla tillbaka", "all back") }
    package var keyRestoreAllLong: String {
        pick("återställ alla grupper till versionen; u ångrar", "make all cohorts of the version what they were; u undoes it")
    }
    package var keyKeep: String { pick("ny", "new") }
    package var keyKeepLong: String { pick("spara gruppen som en version med ett namn", "keep the cohort as a version with a name") }
    package var keyKeepAll: String { pick("ny av alla", "new of all") }
    package var keyKeepAllLong: String { pick("spara alla grupper som en version", "keep all cohorts as a version") }
    package var keyCompare: String { pick("jämför", "compare") }
    package var keyCompareLong: String {
        pick("jämför versionen med nu, eller med den märkta", "compare the version with now, or with the one marked")
    }
    package var keyMarkVersionLong: String {
        pick("märk versionen, för att jämföra en annan med den", "mark the version, to compare another with it")
    }
    package var keyRename: String { pick("döp om", "rename") }
    package var keyRenameLong: String { pick("ge versionen ett annat namn", "give the version another name") }
    package var keyDelete: String { pick("ta bort", "delete") }
    package var keyDeleteLong: String { pick("ta bort versionen; u ångrar", "delete the version; u undoes it") }
    package var keySaveName: String { pick("spara", "save") }
    package var keySaveNameLong: String { pick("spara under det namnet", "save under that name") }
    package var keyCancel: String { pick("avbryt", "cancel") }
    package var keyCancelLong: String { pick("spara inte", "do not save") }

    package func adviceTitle(_ cohort: String) -> String { pick("Råd: \(cohort)", "Advice: \(cohort)") }
    package func recruitTitle(_ cohort: String) -> String { pick("Rekrytera till \(cohort)", "Recruit for \(cohort)") }
    package func explanationTitle(_ cohort: String) -> String { pick("Förklaring: \(cohort)", "Explanation: \(cohort)") }
    package var versionsTitle: String { pick("Versioner", "Versions") }
    package func comparisonTitle(_ cohort: String, _ left: String, _ right: String) -> String {
        pick("\(cohort): \(left) och \(right)", "\(cohort): \(left) and \(right)")
    }
    package var alikeColumn: String { pick("Lika bra", "As good") }
    package var whomColumn: String { pick("Vem", "Whom") }
    package var keptColumn: String { pick("Sparad", "Saved") }
    package func step(leaving: [String], entering: [String]) -> String {
        if leaving.isEmpty { return pick("Lägg till \(list(entering))", "Add \(list(entering))") }
        if entering.isEmpty { return pick("Ta bort \(list(leaving))", "Remove \(list(leaving))") }
        return pick("Byt \(list(leaving)) mot \(list(entering))", "Swap \(list(leaving)) for \(list(entering))")
    }
    package func stepDone(leaving: [String], entering: [String], from: Int, to: Int) -> String {
        let what: String
        if leaving.isEmpty {
            what = pick("\(list(entering)) fick plats", "\(list(entering)) seated")
        } else if entering.isEmpty {
            what = pick("\(list(leaving)) togs ur gruppen", "\(list(leaving)) taken out")
        } else {
            what = pick("\(list(entering)) i stället för \(list(leaving))", "\(list(entering)) in place of \(list(leaving))")
        }
        return what + ": " + energyChange(from: from, to: to) + pick(". u ångrar", ". u undoes")
    }
    /// Behind the energy that would be.
    package var withStep: String { pick("med steget", "with the step") }
    package func asGood(_ count: Int) -> String {
        pick(
            counted(count, ("annan är lika bra", "andra är lika bra"), ("", "")),
            counted(count, ("", ""), ("other is as good", "others are as good")))
    }
    package func wouldBreak(_ rule: String, _ more: Int) -> String {
        pick("Bryter: ", "Breaks: ") + (more > 0 ? andMore(rule, more) : rule)
    }
    package func wouldMend(_ rule: String, _ more: Int) -> String {
        pick("Lagar: ", "Mends: ") + (more > 0 ? andMore(rule, more) : rule)
    }
    package var noStepHelps: String {
        pick("Inget enskilt steg gör gruppen bättre.", "No single step makes the cohort better.")
    }
    package var nobodySuchWaits: String {
        pick("Ingen sådan väntar: någon behöver rekryteras.", "Nobody like that is waiting: someone is to be recruited.")
    }
    package var chooseMember: String {
        pick("Ställ markören på en deltagare först (Tab).", "Put the cursor on a member first (Tab).")
    }

    // MARK: Explanation

    package var axesTitle: String { pick("Axlar: antal och kostnad", "Axes: number and cost") }
    package var rulesTitle: String { pick("Regler", "Rules") }
    package var conflictsTitle: String { pick("Regler som inte kan hållas tillsammans", "Rules that cannot all hold") }
    package var termsTitle: String { pick("Axlar: det som räknas, och vad det kostar", "Axes: what counts, and what it costs") }
    package var membersTitle: String {
        pick("Deltagare: så ändras energin utan var och en", "Members: how the energy changes without each")
    }
    /// A count with what is wanted of it.
    package func counted(_ value: Int, least: Int, most: Int?) -> String {
        switch (least, most) {
        case (_, let most?) where most == least: return pick("\(value) av önskade \(least)", "\(value) of \(least) wanted")
        case (0, let most?): return pick("\(value), högst \(most) önskas", "\(value), at most \(most) wanted")
        case (_, let most?): return pick("\(value) av önskade \(least)–\(most)", "\(value) of \(least)–\(most) wanted")
        case (_, nil): return pick("\(value), minst \(least) önskas", "\(value), at least \(least) wanted")
        }
    }
    package func termDetail(_ term: String, _ reading: String, _ energy: Int) -> String {
        energy == 0
            ? pick("\(term): \(reading). Kostar ingenting.", "\(term): \(reading). It costs nothing.")
            : pick("\(term): \(reading). Kostar \(energy) i energi.", "\(term): \(reading). It costs \(energy) of energy.")
    }
    package func replaceable(_ count: Int) -> String {
        count == 0
            ? pick(
                "Ingen som väntar kan ta platsen utan att det blir sämre.", "Nobody who waits could take the place without making it worse."
            )
            : pick(
                "\(count) som väntar kan ta platsen utan att det blir sämre (w visar).",
                "\(count) who wait could take the place without making it worse (w shows).")
    }

    // MARK: Versions

    package var sideNow: String { pick("nu", "now") }
    package var versionName: String { pick("Namn:", "Name:") }
    package var versionNameHint: String {
        pick("Tomt namn ger ”Version 1”, ”Version 2” …", "An empty name gives \"Version 1\", \"Version 2\" …")
    }
    package var versionsNotRead: String {
        pick("Versionerna läses fortfarande. Försök strax igen.", "The versions are still being read. Try again in a moment.")
    }
    package func versionNumber(_ number: Int) -> String { "Version \(number)" }
    package func versionExists(_ name: String) -> String {
        pick("Det finns redan en version som heter \(name). Välj ett annat namn.", "There is a version named \(name). Choose another name.")
    }
    package func versionRemoved(_ name: String) -> String { pick("\(name) togs bort. u ångrar", "\(name) deleted. u undoes") }
    /// Cohorts are as in a version, but for some who sit in another cohort or are pinned to it, and some who are excluded since.
    package func restored(_ name: String, cohort: String?, elsewhere: Int, excluded: Int) -> String {
        var missing: [String] = []
        if elsewhere > 0 { missing.append(pick("\(elsewhere) i en annan grupp", "\(elsewhere) in another cohort")) }
        if excluded > 0 { missing.append(pick(counted(excluded, ("utesluten", "uteslutna"), ("", "")), "\(excluded) excluded")) }
        let text = (cohort ?? pick("Grupperna", "The cohorts")) + pick(" som i \(name)", " as in \(name)")
        return text + (missing.isEmpty ? "" : pick(", utom ", ", but for ") + list(missing)) + pick(". u ångrar", ". u undoes")
    }
    package var noVersions: String {
        pick(
            "Inga versioner än. n sparar gruppen som den är, N alla grupper.",
            "No versions yet. n keeps the cohort as it is, N all cohorts.")
    }
    package var versionIsGone: String { pick("Versionen finns inte längre.", "The version is no longer there.") }
    package func notInVersion(_ cohort: String) -> String {
        pick("\(cohort) är inte med i versionen.", "\(cohort) is not in the version.")
    }
    package func cohortCount(_ count: Int) -> String { counted(count, ("grupp", "grupper"), ("cohort", "cohorts")) }
    package var energyAndMembers: String { pick("Energi · deltagare", "Energy · members") }
    package var isIn: String { pick("med", "in") }
    package func onlyIn(_ side: String, _ count: Int) -> String {
        // Now is no place: nothing is "in" it.
        side == sideNow ? pick("Bara nu: \(count)", "Only now: \(count)") : pick("Bara i \(side): \(count)", "Only in \(side): \(count)")
    }
    package func inBoth(_ count: Int) -> String { pick("I båda: \(count)", "In both: \(count)") }

    // MARK: Changing places

    package func marked(_ name: String) -> String {
        pick(
            "\(name) är märkt. Mellanslag på en annan: de byter plats. Esc släpper.",
            "\(name) is marked. Space on another: they change places. Esc lets go.")
    }
    package func samePlace(_ first: String, _ second: String) -> String {
        pick(
            "\(first) och \(second) är redan i samma grupp, eller väntar båda.",
            "\(first) and \(second) are in the same cohort already, or both wait.")
    }
    package func exchanged(_ first: String, _ second: String) -> String {
        pick("\(first) och \(second) bytte plats. u ångrar", "\(first) and \(second) changed places. u undoes")
    }
    package func ifExchanged(_ first: String, _ second: String) -> String {
        pick("om \(first) och \(second) byter plats", "if \(first) and \(second) change places")
    }
    package var signMarked: String { pick("= märkt, för att byta plats med en annan", "= marked, to change places with another") }
}
