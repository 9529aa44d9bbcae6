// Texts to send to houses: requests, confirmations and cancellations.
extension Words {
    func letterSubject(_ kind: String, _ venue: String, date: String, _ programme: String) -> String {
        switch kind {
        case "confirmation":
            return pick(
                "Ämne: Bekräftelse av bokning: \(venue) \(date), \(programme)",
                "Subject: Confirming our booking: \(venue) \(date), \(programme)")
        case "cancellation":
            return pick("Ämne: Avbokning: \(venue) \(date), \(programme)", "Subject: Cancellation: \(venue) \(date), \(programme)")
        default:
            return pick(
                "Ämne: Förfrågan om lokal: \(venue) \(date), \(programme)", "Subject: Request for a venue: \(venue) \(date), \(programme)")
        }
    }
    var letterGreeting: String { pick("Hej!", "Hello,") }
    func letterGreeting(_ contact: String) -> String { pick("Hej \(contact)!", "Hello \(contact),") }
    func letterOpening(_ kind: String, _ programme: String, _ cohort: String, _ number: Int) -> String {
        switch kind {
        case "confirmation":
            return pick(
                "Vi vill gärna behålla er lokal för \(programme) (\(cohort), träff \(number)) och bekräftar härmed bokningen:",
                "We would like to keep your venue for \(programme) (\(cohort), session \(number)), and hereby confirm the booking:")
        case "cancellation":
            return pick(
                "Vi behöver tyvärr avboka er lokal för \(programme) (\(cohort), träff \(number)):",
                "We are sorry to have to cancel our booking of your venue for \(programme) (\(cohort), session \(number)):")
        default:
            return pick(
                "Vi söker en lokal för \(programme) (\(cohort), träff \(number)) och undrar om er är ledig:",
                "We are looking for a venue for \(programme) (\(cohort), session \(number)), and wonder whether yours is free:")
        }
    }
    func letterClosing(_ kind: String) -> String {
        switch kind {
        case "confirmation":
            return pick(
                "Hör av er om något inte stämmer, eller om ett avtal ska skrivas.",
                "Please tell us if anything is wrong, or if there is a contract to sign.")
        case "cancellation":
            return pick("Bekräfta gärna att ni har fått avbokningen.", "Please confirm that you have received this.")
        default:
            return pick(
                "Kan ni hålla lokalen för oss, och i så fall till vilken dag? Vad kostar den, och till när kan vi avboka utan kostnad?",
                "Could you hold it for us, and if so until which day? What does it cost, and until when can we cancel free of charge?")
        }
    }
    var letterHouse: String { pick("Lokal", "Venue") }
    var letterDay: String { pick("Dag", "Day") }
    var letterTime: String { pick("Tid", "Time") }
    var letterPeople: String { pick("Antal", "People") }
    var letterNeeds: String { pick("Vi behöver", "We need") }
    var letterAccess: String { pick("Tillgänglighet", "Access") }
    var letterInterpreters: String { pick("Tolkar", "Interpreters") }
    var letterHeld: String { pick("Hålls till", "Held until") }
    var letterReason: String { pick("Anledning", "Reason") }
    func letterCount(_ members: Int, leaders: Int) -> String {
        let people = counted(members, ("deltagare", "deltagare"), ("participant", "participants"))
        return leaders == 0 ? people : people + pick(" och ", " and ") + counted(leaders, ("ledare", "ledare"), ("leader", "leaders"))
    }
    func letterWheelchairs(_ count: Int) -> String { counted(count, ("rullstol", "rullstolar"), ("wheelchair", "wheelchairs")) }
    func letterHearing(_ count: Int) -> String { pick("hörslinga för \(count)", "a hearing loop for \(count)") }
    func letterChildcare(_ count: Int) -> String { pick("barnpassning åt \(count)", "childcare for \(count)") }
}
