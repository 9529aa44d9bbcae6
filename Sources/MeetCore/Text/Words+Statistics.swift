// Statistics: headings, columns, and what each number means.
extension Words {
    package var helpExportReport: String {
        pick(
            "en rapport för finansiärer, utan namn och små antal; även flera databaser tillsammans",
            "a report for funders, without names and small numbers; also of several databases together")
    }
    package var optionWithDatabases: String {
        pick("fler databaser, till exempel andra kommuners", "more databases, such as other municipalities'")
    }
    package func reportTitle(_ programmes: [String]) -> String {
        pick("Rapport: ", "Report: ") + programmes.joined(separator: ", ")
    }
    package var reportTogether: String { pick("Programmen tillsammans", "The programmes together") }
    package var reportProgrammes: String { pick("Programmen sida vid sida", "The programmes side by side") }
    package var reportProgramme: String { pick("Program", "Programme") }
    package var reportCohorts: String { pick("Grupper", "Cohorts") }
    package var reportMeanEnergy: String { pick("Energi/grupp", "Energy/cohort") }
    package var reportAllTogether: String { pick("Alla tillsammans", "All together") }
    package var reportMade: String { pick("Gjord", "Made") }
    package var reportIntroduction: String {
        pick(
            "Människor som annars aldrig skulle ha mötts träffas i grupper. Rapporten visar hur blandade grupperna är, vilka som mötte vilka vid borden "
                + "och vilka som kom. Inga namn finns med.",
            "People who would never have met otherwise meet in groups. This report shows how mixed the groups are, who met whom at the tables and "
                + "who came. There are no names in it.")
    }
    package var keyFindCohort: String { pick("sök grupp", "find cohort") }
    package var keyFindCohortLong: String { pick("sök en grupp och visa den här", "find a cohort and show it here") }
    package var findCohortTitle: String { pick("Vilken grupp?", "Which cohort?") }
    package var statistics: String { pick("Statistik", "Statistics") }
    package var statisticsTopics: String { pick("Om", "About") }
    package var topicSideBySide: String { pick("Sida vid sida", "Side by side") }
    package var groupStatistics: String { pick("Statistik", "Statistics") }
    package var keyReadStatistics: String { pick("läs", "read") }
    package var keyReadStatisticsLong: String { pick("läs siffrorna, med pilarna", "read the figures, with the arrows") }
    package var keySaveStatisticsLong: String {
        pick("visa siffrorna som på papper, för att spara eller skriva ut", "show the figures as on paper, to save or print them")
    }
    package var gridIsOfCohort: String {
        pick("Rutnätet visar en grupp: välj en i listan.", "The grid shows one cohort: choose one in the list.")
    }
    package func wroteStatistics(_ file: String, in folder: String) -> String {
        pick("Siffrorna är sparade som \(file) i \(folder).", "The figures are saved as \(file) in \(folder).")
    }
    package func reportFile(_ programme: String) -> String { pick("rapport-\(programme).html", "report-\(programme).html") }
    package func wroteReport(_ file: String, in folder: String) -> String {
        pick(
            "Rapporten är sparad som \(file) i \(folder): utan namn och små tal.",
            "The report is saved as \(file) in \(folder): without names and small numbers.")
    }
    package var keyReport: String { pick("rapport", "report") }
    package var keyReportLong: String {
        pick(
            "spara rapporten till finansiären (HTML), utan namn och små tal",
            "save the report for the funder (HTML), without names and small numbers")
    }
    package func statisticsFile(_ cohort: String) -> String {
        let name = pick("statistik", "statistics")
        return cohort.isEmpty ? name : "\(name)-\(cohort)"
    }
    package var cohortsSideBySide: String { pick("Grupperna sida vid sida", "The cohorts side by side") }
    package var sideMembers: String { pick("Antal", "Size") }
    package var sideEnergy: String { pick("Energi", "Energy") }
    package var sideFaultline: String { pick("Brott-\nlinje", "Fault-\nline") }
    package var sideSubgroups: String { pick("Under-\ngrupper", "Sub-\ngroups") }
    package var sideBridgingPlanned: String { pick("Gräns\nplan", "Bridge\nplan") }
    package var sideBridgingMet: String { pick("Gräns\nmött", "Bridge\nmet") }
    package var sideAttendance: String { pick("Kom", "Came") }
    package var sideTravel: String { pick("Väg\nkm", "Way\nkm") }

    package var faultline: String { pick("Brottlinje", "Faultline") }
    package func faultlineValue(_ strength: String, _ sides: (Int, Int)?, isProven: Bool) -> String {
        let number = isProven ? strength : pick("minst \(strength)", "at least \(strength)")
        let sizes = sides.map { pick(", \($0.0) mot \($0.1)", ", \($0.0) against \($0.1)") } ?? ""
        return number + sizes + pick(" (1 = två läger)", " (1 = two camps)")
    }
    package var subgroups: String { pick("Undergrupper", "Subgroups") }
    package func subgroupsValue(_ width: String, _ number: Int) -> String {
        pick("\(width) vid \(number) undergrupper (1 = skarpt skilda)", "\(width) with \(number) subgroups (1 = sharply apart)")
    }
    package var helpTellsWords: String { pick("? förklarar orden", "? explains the words") }
    package var travelFigure: String { pick("Resväg", "Travel") }
    package var travelUnknown: String { pick("inga lokaler bokade än", "no venues booked yet") }
    package func travelValue(mean: String, longest: String?, sessions: Int, uncounted: Int) -> String {
        let rest =
            uncounted == 0
            ? ""
            : "; " + counted(uncounted, ("deltagare", "deltagare"), ("member", "members"))
                + pick(" utan känd stadsdel räknas inte", " without a known district not counted")
        let times = counted(sessions, ("träff", "träffar"), ("session", "sessions"))
        let most = longest.map { pick(", längst \($0)", ", longest \($0)") } ?? ""
        return pick("i snitt \(mean) enkel väg\(most), vid \(times)\(rest)", "\(mean) one way on average\(most), for \(times)\(rest)")
    }

    /// A whole number of tenths with the decimal sign of the language: `8,4`, `8.4`.
    package func decimal(tenths: Int) -> String {
        let (whole, rest) = abs(tenths).quotientAndRemainder(dividingBy: 10)
        return (tenths < 0 ? "−" : "") + "\(whole)" + pick(",", ".") + "\(rest)"
    }
    package var attendedMix: String { pick("kom (snitt)", "came (mean)") }
    package var plannedMix: String { pick("Planerat", "Planned") }
    package var axisAndCategory: String { pick("Axel och kategori", "Axis and category") }
    package var attendedColumn: String { pick("Så blev det", "As it was") }
    package var appliedShare: String { pick("Av anmälda", "Of applied") }
    package var encountersHeading: String { pick("Vem som möter vem vid borden", "Who meets whom at the tables") }
    package var asPlanned: String { pick("Planerat", "Planned") }
    package var asHappened: String { pick("Så blev det", "As it was") }
    package var sessionsCounted: String { pick("Träffar", "Sessions") }
    package var pairsMet: String { pick("Par som möts", "Pairs that meet") }
    package var bridgingMet: String { pick("Par över en gräns som möts", "Bridging pairs that meet") }
    package var partnersEach: String { pick("Var och en möter (minst / snitt / mest)", "Each meets (least / mean / most)") }
    package var bridgingPartnersEach: String { pick("… från andra polen", "… of the other pole") }
    package var metAgain: String { pick("Par som möts igen", "Pairs that meet again") }

    package var needsHeading: String { pick("Behov", "Needs") }
    package var needColumn: String { pick("Behov", "Need") }
    package var personCount: String { pick("Personer", "People") }
    package var needMet: String { pick("Uppfyllt vid träffar", "Met at sessions") }

    package var attendanceHeading: String { pick("Närvaro", "Attendance") }
    package var cameCount: String { pick("Kom", "Came") }
    package func cameOf(_ attended: Int, _ expected: Int, _ share: String) -> String {
        pick("\(attended) av \(expected) väntade (\(share))", "\(attended) of \(expected) expected (\(share))")
    }
    package var studyHours: String { pick("Studietimmar", "Study hours") }
    package func studyHoursValue(_ hours: Int, persons: Int) -> String {
        pick(
            "\(hours) à 45 minuter; \(amount(persons, "deltagartimme", "deltagartimmar"))",
            "\(hours) of 45 minutes; \(amount(persons, "participant hour", "participant hours"))")
    }
    package func erasedOf(_ count: Int) -> String { counted(count, ("raderad", "raderade"), ("erased", "erased")) }
    package var erasedCount: String { pick("Raderade", "Erased") }
    /// What is still counted of who was erased; nil where it is not told how many.
    package func erasedMeaning(_ count: Int?) -> String {
        let who = count.map { "\($0). " } ?? ""
        return who
            + pick(
                "Räknas med i antal, kategorier och närvaro; allt annat gäller dem som finns kvar.",
                "Counted in numbers, categories and attendance; everything else is about those who are still there.")
    }
    package var awayTwice: String { pick("Borta minst två gånger", "Away twice or more") }
    package func sessionNumber(_ number: Int) -> String { pick("Träff \(number)", "Session \(number)") }
    package var lateCount: String { pick("Sena", "Late") }
    package var excusedCount: String { pick("Förh.", "Exc.") }
    package var absentCount: String { pick("Borta", "Absent") }
    package var unmarkedCount: String { pick("Omark.", "Unmarked") }
    package var guestCount: String { pick("Gäster", "Guests") }
    package var cameShare: String { pick("Kom", "Came") }

    package var dissimilarity: String { pick("Ojämnhet", "Dissimil.") }
    package var sourcesHeading: String { pick("Hur de hittade hit", "How they found us") }
    package var monthsHeading: String { pick("Anmälda månad för månad", "Applied month by month") }
    package func monthAndYear(_ month: Int, _ year: Int) -> String { "\(self.month(month)) \(year)" }

    package var statisticsMeanings: String { pick("Vad siffrorna betyder", "What the numbers mean") }
    package func statisticsHidden(_ limit: Int) -> String {
        pick(
            "Antal under \(limit) visas inte, och inte heller det som skulle röja dem: där står \(quoted(hiddenNumber)) eller –.",
            "Numbers below \(limit) are not shown, nor what would reveal them: \(quoted(hiddenNumber)) or – stands in their place.")
    }
    package var hiddenNumber: String { pick("dolt", "hidden") }
    package func barMeaning(percent: Int?, wish: String?) -> String {
        let length =
            percent.map { pick("stapel på \($0) % av skalan", "bar of \($0)% of the scale") } ?? pick("ingen stapel", "no bar")
        return length + (wish.map { pick(", önskat \($0)", ", wanted \($0)") } ?? "")
    }
    package var countsByCategory: String { pick("Antal och andelar", "Counts and shares") }
    package var attendanceByCategory: String { pick("Närvaro på varje axel", "Attendance on each axis") }
    package var attendanceBySession: String { pick("Närvaro träff för träff", "Attendance session by session") }
    package var otherSources: String { pick("övriga", "others") }
    /// Each number with what it means and how it is computed, in the order of the sheet.
    package var statisticsDefinitions: [(name: String, meaning: String)] {
        [
            (mixEnergy, pick("0 är en perfekt blandning; lägre är bättre.", "0 is a perfect mix; lower is better.")),
            (share, pick("Bland dem som har ett värde på axeln.", "Among those with a value on the axis.")),
            (
                "Blau",
                pick(
                    "1 − Σ andel²: chansen att två ur gruppen, dragna med återläggning, är olika. Rel. Blau: som andel av det största möjliga.",
                    "1 − Σ share²: the chance that two of the group, drawn with replacement, differ. Rel. Blau: as a share of the largest possible."
                )
            ),
            (
                crossing,
                pick(
                    "Summan av polernas produkter: 0 när axlarna korsar varandra fritt, långt från 0 betyder två läger.",
                    "The sum of products of poles: 0 where the axes cross freely, far from 0 means two camps.")
            ),
            (
                faultline,
                pick(
                    "Den största andel av olikheten på alla kontraster som ligger mellan två halvor (Fau): 1 är två läger där alla är lika.",
                    "The largest share of the differences on all contrasts that lies between two parts (Fau): 1 is two camps that are each alike."
                )
            ),
            (
                subgroups,
                pick(
                    "Hur tydligt gruppen faller i undergrupper (ASW, medelsiluett): 1 är skarpt skilda, 0 inga.",
                    "How clearly the group falls into subgroups (ASW, mean silhouette): 1 is sharply apart, 0 none.")
            ),
            (exposure, exposureMeaning),
            (
                dissimilarity,
                pick(
                    "Hur stor andel av den ena polen som skulle behöva byta grupp för att alla grupper skulle ha samma proportion; 0 är jämnt.",
                    "The share of one pole that would have to change cohort for all cohorts to have the same proportion; 0 is even.")
            ),
            (
                bridgingMet,
                pick(
                    "Par från motsatta poler på någon kontrast som sitter vid samma bord minst en gång.",
                    "Pairs of opposite poles of any contrast that sit at one table at least once.")
            ),
            (
                travelFigure,
                pick(
                    "Fågelvägen från stadsdelens mitt till lokalen, enkel väg.",
                    "As the crow flies from the centre of the district to the venue, one way.")
            ),
            (
                cameCount,
                pick(
                    "Närvarande och sena av dem som väntades; gäster räknas för sig.",
                    "Present and late of those expected; guests are counted apart.")
            ),
        ]
    }
}
