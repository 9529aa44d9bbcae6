// What commands say of people: finding, adding, changing, taking out.
extension Words {
    package var helpPeople: String {
        pick(
            "visar personer som svarar mot alla orden (namn, bakgrund, stadsdel, tid, anteckning …); är det en enda visas allt om den",
            "shows people whom all the words fit (name, background, district, time, notes …); where it is only one, all about that one")
    }
    package var optionOrder: String {
        pick("ordning: efter namn, väntetid eller grupp", "order: by name, by time waited or by cohort")
    }
    package var optionWaiting: String { pick("bara de som väntar", "only those waiting") }
    package func peopleFound(_ count: Int) -> String { counted(count, ("person", "personer"), ("person", "people")) }
    package func nobodyFoundBy(_ text: String) -> String {
        guard !text.isEmpty else { return pick("Det finns inga personer.", "There are no people.") }
        return pick(
            "Ingen svarar mot \(quoted(text)).\nProva: färre ord, eller bara början av dem.",
            "Nobody fits \(quoted(text)).\nTry: fewer words, or only their beginnings.")
    }

    // MARK: Adding and changing

    package var helpAddPerson: String {
        pick(
            "lägger till en person; med --came någon som kom till en träff utan att ha anmält sig",
            "adds a person; with --came someone who came to a session without having applied")
    }
    package var helpChangePerson: String {
        pick("ändrar uppgifter om en person; det som inte nämns står kvar", "changes what is known of a person; what is not named stays")
    }
    package var helpRemovePerson: String {
        pick(
            "tar bort en person ur programmet; det går att ångra (erase person raderar för gott)",
            "takes a person out of the programme; it can be undone (erase person deletes for good)")
    }
    package var optionPersonName: String { pick("namnet", "the name") }
    package var optionDisplayName: String {
        pick(
            "vad listor visar i stället för namnet, vid skyddad identitet", "what lists show in place of the name, for a protected identity"
        )
    }
    package var optionEmail: String { pick("e-postadress", "e-mail address") }
    package var optionPhone: String { pick("telefonnummer", "telephone number") }
    package var optionBirthYear: String { pick("födelseår", "year of birth") }
    package var optionRegistered: String { pick("dag för anmälan", "day of the application") }
    package var optionSource: String { pick("organisationen som personen kom via", "the organisation that the person came through") }
    package var optionDistrict: String { pick("stadsdel eller kommun", "district or municipality") }
    package var optionConsent: String {
        pick("samtycke: yes, no eller dagen då det gavs", "consent: yes, no or the day on which it was given")
    }
    package var optionAxis: String {
        pick(
            "bakgrund: AXEL=KATEGORI, tomt efter = tar bort (kan anges flera gånger)",
            "background: AXIS=CATEGORY, nothing after = takes it away (may be given several times)")
    }
    package var optionAvailable: String { pick("tider som passar, med | emellan", "slots at which the person can come, with | between") }
    package var optionUnavailable: String {
        pick("dagar då personen är borta, med | emellan", "days on which the person is away, with | between")
    }
    package var optionNeeds: String {
        pick(
            "behov, med | emellan: wheelchair, hearing_loop, childcare, interpreter:SPRÅK",
            "needs, with | between: wheelchair, hearing_loop, childcare, interpreter:LANG")
    }
    package var optionTogether: String {
        pick("etikett för dem som ska vara i samma grupp", "a label for those who come in the same cohort")
    }
    package var optionApart: String {
        pick(
            "vem personen inte får vara i samma grupp som (kan anges flera gånger; tomt tar bort)",
            "who may not be in the same cohort (may be given several times; an empty one takes them away)")
    }
    package var optionNotes: String { pick("anteckningar", "notes") }
    package var optionCame: String {
        pick(
            "träffen som personen kom till, som c001/3: noteras närvarande",
            "the session to which the person came, as c001/3: marked as present")
    }
    package var optionCameJoin: String {
        pick("med --came: personen blir deltagare i gruppen", "with --came: the person becomes a member of the cohort")
    }
    package var optionAddAnyway: String {
        pick(
            "lägg till även om personen verkar finnas, eller en regel bryts",
            "add even if the person seems to be there, or a rule is broken")
    }
    package func badEntries(_ problems: [(option: String, why: String)]) -> String {
        problems.map { "\($0.option): \($0.why)" }.joined(separator: "\n")
    }
    package func axisPattern(_ axes: [String]) -> String {
        axes.map { pick("\($0)=KATEGORI", "\($0)=CATEGORY") }.joined(separator: ", ")
    }
    package var consentNeeded: String {
        pick(
            "--axis: utan samtycke sparas ingen bakgrund.\nProva: --consent yes, eller dagen då samtycket gavs.",
            "--axis: without consent no background is kept.\nTry: --consent yes, or the day on which consent was given.")
    }
    package func personSeemsKnown(_ name: String, _ id: String) -> String {
        pick(
            "\(name) (\(id)) verkar vara samma person; ingen lades till.\nProva: meet change person \(id), eller --anyway om det är någon annan.",
            "\(name) (\(id)) seems to be the same person; nobody was added.\nTry: meet change person \(id), or --anyway if it is someone else."
        )
    }
    package func personAdded(_ name: String, _ id: String) -> String {
        pick("\(name) (\(id)) är tillagd.", "\(name) (\(id)) was added.")
    }
    package func personChanged(_ name: String, _ what: [String]) -> String {
        pick("\(name) är ändrad: \(what.joined(separator: ", ")).", "\(name) was changed: \(what.joined(separator: ", ")).")
    }
    package func personRemoved(_ name: String, cohort: String?) -> String {
        let seat = cohort.map { pick(" och platsen i \($0) är ledig", " and the seat in \($0) is free") } ?? ""
        return pick(
            "\(name) är borttagen\(seat). meet undo tar tillbaka det.", "\(name) was taken out\(seat). meet undo takes that back.")
    }
    package func cameAndIsMember(_ cohort: String, _ session: Int) -> String {
        pick(
            "Noterad som närvarande vid träff \(session), och deltagare i \(cohort).",
            "Marked as present at session \(session), and a member of \(cohort).")
    }
    package func cameAsGuestTo(_ cohort: String, _ session: Int) -> String {
        pick("Noterad som gäst vid träff \(session) i \(cohort).", "Marked as a guest at session \(session) of \(cohort).")
    }
    package func seatsAreTaken(_ cohort: String, _ seats: Int) -> String {
        pick("\(cohort) har redan \(seats) deltagare", "\(cohort) already has \(seats) members")
    }
}
