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
        pick("Mest skevt (\(part) av \(energy)): \(what)", "Worst (\(part) of \(energy)): \(what)")
    }
    package var nothingIsWorst: String { pick("Blandningen är så bra den kan bli.", "The mix is as good as it can be.") }
    package var cohortIsEmpty: String { pick("Gruppen är tom: m sätter samman den.", "The cohort is empty: m composes it.") }
    package func imbalance(_ first: String, _ firstCount: Int, _ second: String, _ secondCount: Int) -> String {
        pick(
            "obalans: \(first) \(firstCount), \(second) \(secondCount)", "imbalance: \(first) \(firstCount), \(second) \(secondCount)")
    }
    package func tooMany(_ count: Int, _ category: String) -> String {
        pick("\(category): \(count) för många", "\(category): \(count) too many")
    }
    package func camps(_ first: [String], _ second: [String]) -> String {
        pick(
            "två läger: \(first.joined(separator: "+")) mot \(second.joined(separator: "+"))",
            "two camps: \(first.joined(separator: "+")) against \(second.joined(separator: "+"))")
    }

    // MARK: Energies

    package func bestKnown(_ energy: Int) -> String { pick("bäst hittills \(energy)", "best known \(energy)") }
    package func provenBest(_ energy: Int) -> String { pick("bevisat minst \(energy)", "proven least \(energy)") }
    /// Of what size the figures are: one more member or one fewer often has less energy.
    package func whenFull(_ figures: String) -> String { pick("full: ", "full: ") + figures }
    package var signLimits: String {
        pick(
            "full: gruppens bästa energi hittills, och den lägsta som är möjlig, med dem som finns nu, alla regler och så få tomma platser som går",
            "full: the cohort's best energy so far, and the least possible, with those who are there now, all rules, and as few empty seats as possible"
        )
    }

    // MARK: Panels

    package var groupPanels: String { pick("Rutor", "Panels") }
    package var groupPanel: String { pick("Rutan", "The panel") }
    /// While something is worked out beside, in the border of a panel.
    package var working: String { pick("räknar …", "working …") }
    package var stillWorking: String {
        pick("Räknar om efter ändringen. Försök igen om en stund.", "Working it out again after the change. Try again in a moment.")
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
        pick("vilka av dem som väntar som bäst tar deltagarens plats", "which of those waiting could best take the member's seat")
    }
    package var keyVersions: String { pick("versioner", "versions") }
    package var keyVersionsLong: String {
        pick("spara som en version, jämför, gå tillbaka", "save as a version, compare, go back")
    }
    package var keyMark: String { pick("märk", "mark") }
    package var keyMarkLong: String {
        pick("märk en person, sedan en annan: de byter plats", "mark one person, then another: they swap places")
    }
    package var keyUnmark: String { pick("ta bort märket", "unmark") }
    package var keyUnmarkLong: String { pick("ta bort märket från personen", "unmark the person") }
    package var keyDoStep: String { pick("gör det", "do it") }
    package var keyDoStepLong: String { pick("gör steget; u ångrar", "take the step; u undoes it") }
    package var keyFindSuch: String { pick("visa sådana", "show them") }
    /// The list finds by words, and so also those who are bound to others or away at times.
    package func suchShown(_ shown: Int, free: Int) -> String {
        pick(
            "\(shown) visas; \(amount(free, "av dem är helt fri", "av dem är helt fria")) att ge plats.",
            "\(shown) shown; \(amount(free, "of them is", "of them are")) free to be seated.")
    }
    package var keyFindSuchLong: String { pick("visa de sökande som är sådana och väntar", "show applicants like that who are waiting") }
    package var keyAddSuchLong: String {
        pick("fyll i en ny person som är sådan", "fill in a new person like that")
    }
    package var keyWhy: String { pick("varför", "why") }
    package var keyWhyLong: String {
        pick("varför personen har plats och vad personen bidrar med", "why the person has the seat, and what they add")
    }
    package var keyRestore: String { pick("gå tillbaka", "go back") }
    package var keyRestoreLong: String {
        pick("återställ gruppen till versionen; u ångrar", "restore the cohort to the version; u undoes it")
    }
    package var keyRestoreAll: String { pick("alla tillbaka", "all back") }
    package var keyRestoreAllLong: String {
        pick("återställ alla grupper till versionen; u ångrar", "restore all cohorts to the version; u undoes it")
    }
    package var keyKeep: String { pick("ny", "new") }
    package var keyKeepLong: String { pick("spara gruppen som en version med ett namn", "save the cohort as a version with a name") }
    package var keyKeepAll: String { pick("ny av alla", "all as new") }
    package var keyKeepAllLong: String { pick("spara alla grupper som en version", "save all cohorts as a version") }
    package var keyCompare: String { pick("jämför", "compare") }
    package var keyCompareLong: String {
        pick("jämför versionen med nu, eller med den märkta", "compare the version with now, or with the marked one")
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
    package var alikeColumn: String { pick("+ lika bra", "+ alike") }
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
            what = pick("\(list(entering)) i stället för \(list(leaving))", "\(list(entering)) instead of \(list(leaving))")
        }
        return what + ": " + energyChange(from: from, to: to) + pick(". u ångrar", ". u undoes")
    }
    /// Behind the energy that would be.
    package var withStep: String { pick("med steget", "with the step") }
    package func asGood(_ count: Int) -> String {
        pick(
            amount(count, "annan är lika bra", "andra är lika bra"),
            amount(count, "other is as good", "others are as good"))
    }
    package func wouldBreak(_ rule: String, _ more: Int) -> String {
        pick("Bryter: ", "Breaks: ") + (more > 0 ? andMore(rule, more) : rule)
    }
    package func wouldMend(_ rule: String, _ more: Int) -> String {
        pick("Rättar till: ", "Fixes: ") + (more > 0 ? andMore(rule, more) : rule)
    }
    package var noStepHelps: String {
        pick("Inget enskilt steg gör gruppen bättre.", "No single step makes the cohort better.")
    }
    package var nobodySuchWaits: String {
        pick(
            "Ingen sådan väntar: någon behöver rekryteras. n fyller i en ny person.",
            "Nobody like that is waiting: someone needs to be recruited. n fills in a new person.")
    }
    package var chooseMember: String {
        pick("Ställ markören på en deltagare först (Tab).", "Move the cursor to a member first (Tab).")
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
            ? pick("\(term): \(reading). Höjer inte energin.", "\(term): \(reading). Adds nothing to the energy.")
            : pick("\(term): \(reading). Höjer energin med \(energy).", "\(term): \(reading). Adds \(energy) to the energy.")
    }
    package func replaceable(_ count: Int) -> String {
        count == 0
            ? pick(
                "Ingen som väntar kan ta platsen utan att det blir sämre.", "Nobody waiting could take the seat without making it worse."
            )
            : pick(
                "\(count) som väntar kan ta platsen utan att det blir sämre (w visar).",
                "\(amount(count, "waiting person", "waiting people")) could take the seat without making it worse (w shows).")
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
        pick(
            "Det finns redan en version som heter \(name). Välj ett annat namn.",
            "There is already a version named \(name). Choose another name.")
    }
    package func versionRemoved(_ name: String) -> String { pick("\(name) togs bort. u ångrar", "\(name) deleted. u undoes") }
    /// Cohorts are as in a version, but for some who sit in another cohort or are pinned to it, and some who are excluded since.
    package func restored(_ name: String, cohort: String?, elsewhere: Int, excluded: Int) -> String {
        var missing: [String] = []
        if elsewhere > 0 { missing.append(pick("\(elsewhere) i en annan grupp", "\(elsewhere) in another cohort")) }
        if excluded > 0 { missing.append(pick("\(excluded) som hålls utanför", "\(excluded) kept out")) }
        let text = (cohort ?? pick("Grupperna", "The cohorts")) + pick(" som i \(name)", " as in \(name)")
        return text + (missing.isEmpty ? "" : pick(", utom ", ", except ") + list(missing)) + pick(". u ångrar", ". u undoes")
    }
    package var noVersions: String {
        pick(
            "Inga versioner än. n sparar gruppen som den är, N alla grupper.",
            "No versions yet. n saves the cohort as it is, N all cohorts.")
    }
    package var versionIsGone: String {
        pick("Versionen finns inte längre. Välj en annan.", "The version no longer exists. Choose another.")
    }
    package func notInVersion(_ cohort: String) -> String {
        pick("\(cohort) är inte med i versionen. n sparar en ny.", "\(cohort) is not in the version. n saves a new one.")
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
            "\(name) är märkt. Mellanslag på en annan: de byter plats. Esc tar bort märket.",
            "\(name) is marked. Space on another: they swap places. Esc unmarks.")
    }
    package func samePlace(_ first: String, _ second: String) -> String {
        pick(
            "\(first) och \(second) är i samma grupp, eller väntar båda. Välj någon i en annan grupp.",
            "\(first) and \(second) are in the same cohort, or both waiting. Choose someone in another cohort.")
    }
    package func exchanged(_ first: String, _ second: String) -> String {
        pick("\(first) och \(second) bytte plats. u ångrar", "\(first) and \(second) swapped places. u undoes")
    }
    package func ifExchanged(_ first: String, _ second: String) -> String {
        pick("om \(first) och \(second) byter plats", "if \(first) and \(second) swap places")
    }
    package var signMarked: String { pick("= märkt, för att byta plats med en annan", "= marked, to swap places with another") }
}
