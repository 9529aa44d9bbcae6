// What the screens say, screen by screen.
extension Words {
    package var cohorts: String { pick("Grupper", "Cohorts") }
    package var cohort: String { pick("Grupp", "Cohort") }
    package var slot: String { pick("Tid i veckan", "Slot") }
    package var slotColumn: String { pick("Veckotid", "Slot") }
    package var nextSession: String { pick("Nästa", "Next") }
    package var seatsColumn: String { pick("Platser", "Seats") }
    package var energyColumn: String { pick("Energi", "Energy") }
    package var pinned: String { pick("Fästa", "Pinned") }
    package var trouble: String { pick("Läge", "Trouble") }
    package var inOrder: String { pick("i ordning", "in order") }
    package func troubleOf(_ cohort: String) -> String { pick("Läget i \(cohort)", "Trouble in \(cohort)") }
    package func brokenRules(_ count: Int) -> String { counted(count, ("regelbrott", "regelbrott"), ("broken rule", "broken rules")) }
    package var allRulesKept: String { pick("inga regelbrott", "no broken rules") }
    package func rulesKept(unmetWishes count: Int) -> String {
        guard count > 0 else { return allRulesKept }
        return allRulesKept + ", "
            + counted(count, ("önskemål uppfylls inte", "önskemål uppfylls inte"), ("wish is not met", "wishes are not met"))
    }
    package var nextSevenDays: String { pick("Närmaste sju dagarna", "The next seven days") }
    package var noSessions: String { pick("Inga träffar.", "No sessions.") }
    package func overviewNote(applied: Int, seated: Int) -> String {
        pick(
            "\(amount(applied, "anmäld", "anmälda")), \(grouped(seated)) har plats",
            "\(grouped(applied)) applied, \(grouped(seated)) seated")
    }
    package var noCohorts: String {
        pick(
            "Programmet har inga grupper än. Lägg till en: 8, Tab till Grupper, a",
            "The programme has no cohorts yet. Add one: 8, Tab to Cohorts, a")
    }

    package var people: String { pick("Personer", "People") }
    package func shownOf(_ shown: Int, _ all: Int) -> String {
        pick("\(grouped(shown)) av \(grouped(all))", "\(grouped(shown)) of \(grouped(all))")
    }
    package var filterLabel: String { pick("Sök:", "Find:") }
    package var waits: String { pick("väntar", "waiting") }
    package var district: String { pick("Stadsdel", "District") }
    package var canCome: String { pick("Kan komma", "Can come") }
    package var background: String { pick("Bakgrund", "Background") }
    package var away: String { pick("Borta", "Away") }
    package var needs: String { pick("Behov", "Needs") }
    /// What a need is called, from the way it is written in files.
    package func need(_ text: String) -> String {
        switch text {
        case "wheelchair": return pick("rullstol", "wheelchair")
        case "hearing_loop": return pick("hörslinga", "hearing loop")
        case "childcare": return pick("barnpassning", "childcare")
        default: return text.replacing("interpreter:", with: pick("tolk: ", "interpreter: "))
        }
    }
    package var together: String { pick("Tillsammans med", "Together with") }
    package var apart: String { pick("Inte med", "Apart from") }
    package var contact: String { pick("Kontakt", "Contact") }
    package var registered: String { pick("Anmäld", "Applied") }
    package var source: String { pick("Kom via", "Came through") }
    package var notes: String { pick("Anteckningar", "Notes") }

    package var applicants: String { pick("Sökande", "Applicants") }
    package func applicantsTitle(_ count: Int) -> String {
        pick("Sökande: \(grouped(count)) kan komma", "Applicants: \(grouped(count)) can come")
    }
    package var effect: String { pick("effekt", "effect") }
    package var without: String { pick("utan", "without") }
    package var mix: String { pick("Blandning", "Mix") }
    package var energy: String { pick("Energi", "Energy") }
    package var balanced: String { pick("i balans", "in balance") }
    package func lacks(_ count: Int, _ category: String) -> String { pick("\(category): \(count) för få", "\(category): \(count) too few") }
    package func differsBy(_ count: Int) -> String { pick("skiljer \(count)", "differ by \(count)") }
    package var twoCamps: String { pick("två läger!", "two camps!") }
    package func withPerson(_ name: String) -> String { pick("med \(name)", "with \(name)") }
    package func withoutPerson(_ name: String) -> String { pick("utan \(name)", "without \(name)") }
    package func andMore(_ sentence: String, _ count: Int) -> String {
        pick("\(sentence) och \(count) till", "\(sentence) and \(count) more")
    }
    package var readOnly: String { pick("skrivskyddad", "read only") }
    package var cannotChange: String {
        pick(
            "Skrivskyddad: starta meet utan --readonly för att ändra något.",
            "Read only: start meet without --readonly to change something.")
    }
    package var nobodyFound: String { pick("Ingen hittades. Esc visar alla.", "No one found. Esc shows all.") }
    package var waitForMatch: String {
        pick(
            "Grupperna sätts samman just nu. Esc stoppar och behåller det bästa hittills.",
            "Cohorts are being composed. Esc stops and keeps the best so far.")
    }
    package func isPinned(_ name: String) -> String {
        pick("\(name) är fäst i gruppen. Tryck p för att lossa först.", "\(name) is pinned to the cohort. Press p to unpin first.")
    }
    package func isExcluded(_ name: String, _ cohort: String) -> String {
        pick(
            "\(name) hålls utanför \(cohort). Tryck x för att släppa in igen.",
            "\(name) is kept out of \(cohort). Press x to let them in again.")
    }
    package func cannotBeAdded(_ name: String, _ why: String) -> String { "\(name) \(why)" }
    /// What was done by a key, when the list alone hardly shows it.
    package func seated(_ name: String, _ cohort: String) -> String {
        pick("\(name) är med i \(cohort). u ångrar", "\(name) is in \(cohort). u undoes")
    }
    package func unseatedMidTerm(_ name: String) -> String {
        pick(
            "\(name) väntar nu och kan föreslås igen. Ett avhopp? Tryck u och sedan x.",
            "\(name) waits now and may be proposed again. A drop-out? Press u, then x.")
    }
    package func unseated(_ name: String) -> String { pick("\(name) väntar nu. u ångrar", "\(name) is waiting now. u undoes") }
    package func pinned(_ name: String, _ cohort: String) -> String {
        pick(
            "\(name) är fäst i \(cohort) och sitter kvar när gruppen sätts samman",
            "\(name) is pinned to \(cohort) and stays when it is composed")
    }
    package func unpinned(_ name: String) -> String { pick("\(name) är inte fäst längre", "\(name) is no longer pinned") }
    package func excluded(_ name: String, _ cohort: String) -> String {
        pick(
            "\(name) hålls utanför \(cohort) och står sist i listan. u ångrar",
            "\(name) is kept out of \(cohort), last in the list. u undoes")
    }
    package func included(_ name: String, _ cohort: String) -> String {
        pick("\(name) får vara med i \(cohort) igen", "\(name) may be in \(cohort) again")
    }
    package func isFull(_ cohort: String, _ seats: Int) -> String {
        pick(
            "\(cohort) har redan \(seats) deltagare. e visar bästa bytet; Tab, Enter tar bort.",
            "\(cohort) already has \(seats) members. e shows the best swap; Tab, Enter removes.")
    }
    package var pinMembers: String {
        pick(
            "Bara den som är med i gruppen kan fästas. Lägg till först (Enter).",
            "Only a member can be pinned. Add the person first (Enter).")
    }

    package func windowTooSmall(rows: Int, columns: Int) -> [String] {
        [
            // Each line has room in a window of 20 columns.
            pick("För litet fönster:", "Window too small:"),
            pick("\(columns)×\(rows), minst 60×20.", "\(columns)×\(rows), needs 60×20."),
            pick("Gör det större,", "Make it larger,"), pick("eller tryck q.", "or press q."),
        ]
    }
    package var notCounted: String {
        pick(
            "Det gick inte att räkna. Programmet försöker igen vid nästa ändring, och när skärmen öppnas.",
            "This could not be worked out. The program tries again at the next change, and when the screen is opened.")
    }
    package var loading: String { pick("Läser …", "Loading …") }
    package func helpTitle(_ screen: String) -> String { pick("Hjälp: \(screen)", "Help: \(screen)") }
    /// The name of a screen by its number key.
    package func screen(_ number: Int) -> String {
        switch number {
        case 1: return overview
        case 2: return people
        case 4: return tables
        case 5: return venues
        case 7: return statistics
        case 6: return attendance
        case 8: return rules
        default: return compose
        }
    }
    package var overview: String { pick("Översikt", "Overview") }
    package var compose: String { pick("Sätt samman", "Compose") }
    package func cohortOf(_ name: String, _ number: Int, _ all: Int) -> String {
        pick("\(name) (\(number) av \(all))", "\(name) (\(number) of \(all))")
    }
    package var matching: String { pick("Sätter samman", "Composing") }
    /// What a match has come to; `of` is the cohort that it fills, nil for all.
    package func matchNote(of cohort: String?, mix: Int, unfilled: Int, hard: Int, bound: Int?, isWhole: Bool = true) -> String {
        matchNumbers(cohort, "\(mix)", unfilled: unfilled, hard: hard) + (bound.map { ", " + noMixIsBelow($0, isWhole) } ?? "")
    }
    /// What a match did, and what is proven of it.
    package func matchDone(
        of cohort: String?, from: Int, to: Int, hard: Int, unfilled: Int, bound: Int?, isWhole: Bool = true, isOptimal: Bool,
        isStopped: Bool, moved: Int? = nil
    ) -> String {
        var text = isStopped ? pick("Stoppat: ", "Stopped: ") : pick("Klart: ", "Done: ")
        text += matchNumbers(cohort, "\(from) → \(to)", unfilled: unfilled, hard: hard)
        if let moved {
            text += ", \(moved) " + (moved == 1 ? pick("plats ändrad", "seat changed") : pick("platser ändrade", "seats changed"))
        }
        if isOptimal {
            text += ", " + pick("bättre går det inte att blanda", "no better mix is possible")
        } else if let bound {
            text += ", " + noMixIsBelow(bound, isWhole)
        }
        return text + pick(". u ångrar", ". u undoes")
    }
    /// Which cohorts a match of all leaves as they are.
    package func pastCohortsLeft(_ names: [String]) -> String {
        let shown = names.prefix(5).joined(separator: ", ") + (names.count > 5 ? " … (\(names.count))" : "")
        return names.count == 1
            ? pick(
                "\(shown): alla träffar är över. Den lämnas som den är, om den inte nämns för sig.",
                "\(shown): all sessions are over. It is left as it is unless it is named.")
            : pick(
                "\(shown): alla träffar är över. De lämnas som de är, om de inte nämns för sig.",
                "\(shown): all sessions are over. They are left as they are unless they are named.")
    }
    private func matchNumbers(_ cohort: String?, _ energy: String, unfilled: Int, hard: Int) -> String {
        var text = (cohort ?? pick("alla grupper", "all cohorts")) + pick(": energi ", ": energy ") + energy
        if unfilled > 0 { text += ", " + emptySeats(unfilled) }
        if hard > 0 { text += ", " + brokenRules(hard) }
        return text
    }
    /// Of a part of the cohorts it only holds while the others stay as they are.
    private func noMixIsBelow(_ bound: Int, _ isWhole: Bool) -> String {
        isWhole
            ? pick("det går inte att komma under \(bound)", "no mix can be below \(bound)")
            : pick("kan inte bli under \(bound)", "cannot be below \(bound)")
    }
    /// Short, for a line that is to fit in 80 columns.
    private func emptySeats(_ count: Int) -> String { counted(count, ("tom", "tomma"), ("empty", "empty")) }
    /// What was undone, and the screen on which that is seen, where one looks at another.
    package func undone(_ name: String, at place: String? = nil) -> String { pick("Ångrade", "Undone") + inside(place) + ": " + name }
    package func redone(_ name: String, at place: String? = nil) -> String { pick("Gjorde om", "Redone") + inside(place) + ": " + name }
    private func inside(_ place: String?) -> String { place.map { " (\($0))" } ?? "" }
    package var nothingToUndo: String { pick("Det finns inget att ångra.", "There is nothing to undo.") }
    package var nothingToRedo: String { pick("Det finns inget att göra om.", "There is nothing to redo.") }
    /// What stands over an error that is shown whole.
    package var noticeTitle: String { pick("Det gick inte", "That did not work") }
    package func notSaved(_ why: String) -> String { pick("Inte sparat: \(why)", "Not saved: \(why)") }
    package var stillSaving: String { pick("Sparar …", "Saving …") }
    package var quitTitle: String { pick("Avsluta?", "Quit?") }
    package var quitWhileMatching: String {
        pick(
            "Grupper sätts samman just nu. Om du avslutar går det som har hittats förlorat.",
            "Cohorts are being composed. If you quit, what has been found is lost.")
    }
    package var quitWhileSaving: String {
        pick("Den senaste ändringen är inte sparad än.", "The last change is not saved yet.")
    }
    package var quitWhileTyping: String {
        pick("Det du har fyllt i är inte sparat och går förlorat.", "What you have filled in is not saved, and will be lost.")
    }
    package var quitYes: String { pick("Avsluta ändå", "Quit anyway") }
    package var quitNo: String { pick("Stanna", "Stay") }
    package var attendanceList: String { pick("Utskrift", "Sheets") }
    package func printTitle(_ sheet: String, _ cohort: String, _ number: Int, _ all: Int) -> String {
        pick("\(sheet) \(cohort), träff \(number) av \(all)", "\(sheet) \(cohort), session \(number) of \(all)")
    }
    package var printAllSessions: String { pick("alla träffar", "all sessions") }
    package var printWeek: String { pick("veckan, alla grupper", "the week, all cohorts") }
    package var printByLastName: String { pick("efternamn", "last name") }
    package var printLarge: String { pick("stor stil", "large") }
    package func wroteSheets(_ count: Int, _ file: String, in folder: String) -> String {
        wrote(file, counted(count, ("blad", "blad"), ("sheet", "sheets")), in: folder)
    }
    /// A file was saved: its name first, since the folder may be too long for the line.
    private func wrote(_ file: String, _ what: String, in folder: String) -> String {
        pick("Sparade \(file) (\(what))", "Saved \(file) (\(what))") + (folder.isEmpty ? "" : pick(" i ", " in ") + folder)
    }
    package func wroteList(_ names: Int, _ file: String, in folder: String) -> String {
        wrote(file, counted(names, ("namn", "namn"), ("name", "names")), in: folder)
    }
    package func wroteRejects(_ rows: Int, _ file: String, in folder: String) -> String {
        wrote(file, counted(rows, ("felaktig rad", "felaktiga rader"), ("bad row", "bad rows")), in: folder)
    }
    package var signsTitle: String { pick("Tecken i listorna", "Signs in the lists") }
    package var signPinned: String {
        pick("* fäst i gruppen: sitter kvar när grupper sätts samman", "* pinned: stays in the cohort when it is composed")
    }
    package var signBroken: String { pick("! bryter en regel, eller skulle göra det", "! breaks a rule, or would") }
    package var signExcluded: String { pick("x hålls utanför gruppen", "x kept out of the cohort") }
    package var signUnable: String {
        pick("- kan inte vara med, eller sitter i en annan grupp", "- cannot be in it, or sits in another cohort")
    }
    package func signGhost(_ sign: String) -> String {
        pick("\(sign) det som personen under markören skulle lägga till", "\(sign) what the person under the cursor would add")
    }
    package func signGhostAway(_ sign: String) -> String {
        pick("\(sign) det som skulle försvinna med personen", "\(sign) what would disappear with the person")
    }
    package func signTarget(_ sign: String) -> String { pick("\(sign) så många önskas minst", "\(sign) at least this many are wanted") }
    package var signEffect: String {
        pick(
            "effekt: så mycket ändras gruppens energi; minus är bättre", "effect: how much the cohort's energy changes; minus is better")
    }
    package var signEnergy: String { pick("energi: 0 är en perfekt blandning", "energy: 0 is a perfect mix") }
}
