// Texts to send to houses: requests, confirmations and cancellations.
extension Words {
    func letterSubject(_ kind: String, _ venue: String, date: String, _ programme: String) -> String {
        let about = "\(venue) \(date), \(programme)"
        switch kind {
        case "hold": return pick("Ämne: Preliminär bokning: \(about)", "Subject: Our preliminary booking: \(about)")
        case "confirmation": return pick("Ämne: Bekräftelse av bokning: \(about)", "Subject: Confirming our booking: \(about)")
        case "change": return pick("Ämne: Ny tid för vår bokning: \(about)", "Subject: Another time for our booking: \(about)")
        case "cancellation": return pick("Ämne: Avbokning: \(about)", "Subject: Cancellation: \(about)")
        default: return pick("Ämne: Förfrågan om lokal: \(about)", "Subject: Request for a venue: \(about)")
        }
    }
    var letterGreeting: String { pick("Hej!", "Hello,") }
    func letterGreeting(_ contact: String) -> String { pick("Hej \(contact)!", "Hello \(contact),") }

    /// A session in the words of somebody to whom our names of cohorts say nothing: `träff 2 av 6 med vår grupp 1 i LärOlika`.
    func letterSession(_ cohort: String, _ number: Int, of sessions: Int, _ programme: String) -> String {
        let session =
            number > sessions
            ? pick("träff \(number)", "session \(number)") : pick("träff \(number) av \(sessions)", "session \(number) of \(sessions)")
        return session + pick(" med \(ourGroup(cohort)) i \(programme)", " of \(ourGroup(cohort)) in \(programme)")
    }

    /// A cohort as one of ours: `vår grupp 1`, in the language of the text whatever that of the name.
    private func ourGroup(_ cohort: String) -> String {
        let nouns = ["grupp ", "group ", "cohort "]
        let name = nouns.first { cohort.lowercased().hasPrefix($0) }.map { String(cohort.dropFirst($0.count)) } ?? cohort
        return pick("vår grupp \(name)", "our group \(name)")
    }

    /// How a letter begins.
    /// - Parameter session: as `letterSession` says it.
    func letterOpening(_ kind: String, _ session: String) -> String {
        switch kind {
        case "hold":
            return pick(
                "Tack för att ni håller lokalen åt oss för \(session). Så här har vi skrivit upp det:",
                "Thank you for holding your venue for \(session). This is what we have noted:")
        case "confirmation":
            return pick(
                "Tack, vi vill gärna ha lokalen för \(session) och bekräftar bokningen:",
                "Thank you, we would like to have your venue for \(session), and confirm the booking:")
        case "change":
            return pick(
                "Vi behöver flytta \(session). Kan vi få komma till er på den nya tiden i stället?",
                "We have to move \(session). Could we come to you at the new time instead?")
        case "cancellation":
            return pick(
                "Vi måste tyvärr avboka lokalen för \(session):", "We are sorry to have to cancel our booking of your venue for \(session):"
            )
        default:
            return pick(
                "Vi söker en lokal för \(session). Har ni ledigt då?",
                "We are looking for a venue for \(session). Would yours be free?")
        }
    }

    /// How a letter ends.
    /// - Parameter isHeld: whether we know until when the house holds what is preliminary.
    func letterClosing(_ kind: String, isHeld: Bool) -> String {
        switch kind {
        case "hold":
            return isHeld
                ? pick(
                    "Ni får besked senast den dagen. Säg gärna till om något inte stämmer.",
                    "You will hear from us by that day. Please tell us if anything is wrong.")
                : pick(
                    "Till vilken dag kan ni hålla den? Säg gärna till om något inte stämmer.",
                    "Until which day can you hold it? Please tell us if anything is wrong.")
        case "confirmation":
            return pick(
                "Säg gärna till om något inte stämmer, eller om ni vill att vi skriver avtal.",
                "Please tell us if anything is wrong, or if there is a contract to sign.")
        case "change":
            return pick(
                "Går det bra, och gäller allt annat som förut? Om inte: vilka dagar däromkring har ni ledigt?",
                "Would that suit you, and does all else stay as agreed? If not, which days near it are free?")
        case "cancellation":
            return pick("Svara gärna att ni har fått avbokningen.", "Please confirm that you have received this.")
        default:
            return pick(
                "Kan ni hålla lokalen åt oss, och i så fall till vilken dag? Vad kostar den, och till när kan vi avboka utan kostnad?",
                "Could you hold it for us, and if so until which day? What does it cost, and until when can we cancel free of charge?")
        }
    }
    var letterRegards: String { pick("Vänliga hälsningar", "Kind regards") }
    var letterOldTime: String { pick("Bokat", "Booked") }
    var letterNewTime: String { pick("Ny tid", "New time") }
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
