// Sheets and statistics: headings, columns, legends.
extension Words {
    package var time: String { pick("Tid", "Time") }
    package var place: String { pick("Plats", "Place") }
    package var placeNotBooked: String { pick("ej bokad", "not booked") }
    var sheetCalledOff: String { pick("INSTÄLLD", "CALLED OFF") }
    package var theme: String { pick("Tema", "Theme") }
    package var exercise: String { pick("Övning", "Exercise") }
    package func leaders(_ count: Int) -> String { count == 1 ? pick("Ledare", "Leader") : pick("Ledare", "Leaders") }
    package var number: String { pick("Nr", "No.") }
    package var name: String { pick("Namn", "Name") }
    package var signature: String { pick("Underskrift", "Signature") }
    package var presentCount: String { pick("Antal närvarande", "Number present") }
    package var leaderSignature: String { pick("Ledarens underskrift", "Leader's signature") }

    /// What a sheet is called, by the word that commands have for it.
    package func sheetKind(_ kind: String) -> String {
        switch kind {
        case "attendance": return pick("Närvarolista", "Attendance list")
        case "door": return pick("Dörrlista", "Door list")
        case "coordinator": return pick("Samordnarens lista", "Coordinator's list")
        case "tables": return pick("Bordsplacering", "Table plan")
        case "matrix": return pick("Terminens närvaro", "Attendance of the term")
        case "badges": return pick("Namnskyltar", "Name badges")
        case "encounters": return pick("Vem sitter med vem", "Who sits with whom")
        default: return kind
        }
    }
    package var came: String { pick("Här", "Here") }
    package var noDateYet: String { pick("datum saknas", "no date yet") }
    package var notForTheWall: String {
        pick("Bara för samordnaren – får inte hängas upp.", "For the coordinator only – not for the wall.")
    }
    package var awayThatDay: String { pick("Har sagt att hen inte kan den dagen", "Has said they cannot come that day") }
    package func presentWithGuests(_ guests: Int) -> String {
        pick("Antal närvarande, varav \(guests) gästbesök", "Number present, \(guests) as \(guests == 1 ? "a guest" : "guests")")
    }
    package var gaveWord: String { pick("Har anmält förhinder", "Has said they are not coming") }
    package var studyHoursRow: String { pick("Studietimmar (45 min)", "Study hours (45 min)") }
    package var studyHoursShort: String { pick("Timmar", "Hours") }
    package var timesThere: String { pick("Träffar", "Sessions") }
    package var dateAndPlace: String { pick("Ort och datum", "Place and date") }
    package var matrixLegend: String {
        pick(
            "X närvarande · (X) kom sent · – frånvarande · (–) anmält förhinder · tomt: inte ifyllt",
            "X present · (X) came late · – absent · (–) excused · empty: not marked")
    }
    package func studyForm(people: Int, most: Int) -> String {
        people <= most
            ? pick(
                "\(people) deltagare: kan räknas som studiecirkel (högst \(most)).",
                "\(amount(people, "member", "members")): may count as a study circle (at most \(most)).")
            : pick(
                "\(people) deltagare: räknas som annan folkbildningsverksamhet (en studiecirkel har högst \(most)).",
                "\(amount(people, "member", "members")): counts as other popular education (a study circle has at most \(most)).")
    }
    package func sessionOf(_ number: Int, _ all: Int) -> String { pick("Träff \(number) av \(all)", "Session \(number) of \(all)") }
    package func page(_ number: Int, of all: Int) -> String { pick("Sida \(number) (\(all))", "Page \(number) (\(all))") }

    package func mixTitle(_ programme: String) -> String { pick("Blandningen i \(programme)", "The mix of \(programme)") }
    package var applied: String { pick("Anmälda", "Applied") }
    package var seated: String { pick("Har plats", "Seated") }
    package var waitingCount: String { pick("Väntar", "Waiting") }
    package var members: String { pick("Deltagare", "Members") }
    package func seatsTaken(_ count: Int, _ seats: Int) -> String {
        pick("\(grouped(count)) av \(grouped(seats)) platser", "\(grouped(count)) of \(grouped(seats)) seats")
    }
    package var mixEnergy: String { pick("Blandningsenergi", "Mix energy") }
    package var crossing: String { pick("Korsning", "Crossing") }
    package func chosenCohorts(_ count: Int) -> String {
        pick(count == 1 ? "Den valda gruppen" : "De valda grupperna", count == 1 ? "The chosen cohort" : "The chosen cohorts")
    }
    package var wholeProgramme: String { pick("Hela programmet", "Whole programme") }
    package var axis: String { pick("Axel", "Axis") }
    package var category: String { pick("Kategori", "Category") }
    package var count: String { pick("Antal", "Count") }
    package var share: String { pick("Andel", "Share") }
    package var wanted: String { pick("Önskat", "Wanted") }
    package var relativeBlau: String { pick("rel. Blau", "rel. Blau") }
    package var neither: String { pick("ingendera", "neither") }
    package var unknown: String { pick("okänt", "unknown") }
    package var exposure: String { pick("Möten över gränserna", "Exposure to the other pole") }
    package var who: String { pick("Vem möter vem", "Who meets whom") }
    package var otherPole: String { pick("andra polen", "other pole") }
    package var ownPole: String { pick("egna polen", "own pole") }
    package func meets(_ own: String, _ other: String) -> String { pick("\(own) möter \(other)", "\(own) meets \(other)") }

    package var exposureMeaning: String {
        pick(
            "Chansen att en annan deltagare i samma grupp, vem som helst, hör till den andra polen.",
            "The chance that another member of one's cohort, whoever it is, is of the other pole.")
    }
    /// A whole number of hundredths with the decimal sign of the language: `0,50`, `0.50`.
    package func decimal(hundredths: Int) -> String {
        let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
        return (hundredths < 0 ? "−" : "") + "\(whole)" + pick(",", ".") + (rest < 10 ? "0" : "") + "\(rest)"
    }
    package func percent(_ share: Int) -> String { pick("\(share) %", "\(share)%") }
    /// A number with its sign: `+3`, `−6`, `0`.
    package func signed(_ number: Int) -> String { number > 0 ? "+\(number)" : number < 0 ? "−\(-number)" : "0" }
}
