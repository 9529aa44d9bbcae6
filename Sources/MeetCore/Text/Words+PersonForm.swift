// What is said where persons are added, changed and taken out.
extension Words {
    package var keyChange: String { pick("ändra", "change") }
    package var keyChangeLong: String { pick("visa och ändra allt om personen", "see and change everything about the person") }
    package var keyAddPerson: String { pick("ny", "new") }
    package var keyAddPersonLong: String { pick("lägg till en person", "add a person") }
    package var keyRemovePerson: String { pick("ta bort", "remove") }
    package var keyRemovePersonLong: String {
        pick("ta bort personen, eller radera för gott; frågar först", "remove the person, or erase them for good; asks first")
    }
    package var keyOrderPeopleLong: String { pick("ordna efter namn, väntetid eller grupp", "order by name, waiting time or cohort") }
    /// The order where it is not that of names, for the note of the list.
    package func peopleOrder(_ name: String) -> String { name == "name" ? "" : orderOfPeople(name) + ", " }
    private func orderOfPeople(_ name: String) -> String {
        name == "waiting" ? pick("efter väntetid", "by waiting time") : pick("efter grupp", "by cohort")
    }
    package var sessionsOf: String { pick("Träffar", "Sessions") }
    package func awayOn(_ dates: String) -> String { pick("borta \(dates)", "away \(dates)") }
    package func waitsSince(_ date: String, days: Int) -> String {
        pick(
            "väntar sedan \(date) (\(amount(days, "dag", "dagar")))",
            "waiting since \(date) (\(amount(days, "day", "days")))")
    }
    package func hasNoCohort(_ name: String) -> String {
        pick(
            "\(name) väntar och har ingen grupp än. Tryck 3 för att sätta samman.",
            "\(name) is waiting and has no cohort yet. Press 3 to compose.")
    }
    package var keyHistory: String { pick("historik", "history") }
    package var keyHistoryLong: String {
        pick("var personen har suttit, vilka träffar och vad som gjorts", "where the person has been, which sessions, and what was done")
    }
    package func historyOf(_ name: String) -> String { pick("Historik: \(name)", "History: \(name)") }
    package var noHistory: String { pick("Inga ändringar finns noterade.", "No changes are recorded.") }
    package var pastSessions: String { pick("Tidigare träffar", "Past sessions") }
    package var sessionsToCome: String { pick("Kommande träffar", "Coming sessions") }
    /// A seat that came or went with a change that concerns many; nil for a person who waits.
    package func seatMove(from: String?, to: String?, by change: String) -> String { "\(from ?? waits) → \(to ?? waits): \(change)" }
    package func seatInVersion(_ cohort: String, _ version: String) -> String {
        pick("\(cohort) i versionen ”\(version)”", "\(cohort) in the version \"\(version)\"")
    }
    package var newPerson: String { pick("Ny person", "New person") }
    /// The title of the form of somebody who is sought.
    package func newPersonFor(_ cohort: String) -> String { pick("Ny person till \(cohort)", "New person for \(cohort)") }
    /// Over a form that is to be closed before something else is shown in its place.
    package var endThisFirst: String {
        pick("Avsluta det här först: spara det eller stäng det.", "End this first: save it or close it.")
    }

    package var groupWho: String { pick("Personen", "The person") }
    package var groupApplication: String { pick("Anmälan", "The application") }
    package var groupBackground: String { pick("Samtycke och bakgrund", "Consent and background") }
    package var groupTimes: String { pick("Tider", "Times") }
    package var groupNeeds: String { pick("Behov", "Needs") }
    package var groupCompany: String { pick("Sällskap", "Company") }

    package var displayName: String { pick("Visningsnamn", "Display name") }
    package var displayNameNote: String {
        pick(
            "Visas i stället för namnet i alla listor, för skyddad identitet.",
            "Shown in place of the name in all lists, for a protected identity.")
    }
    package var email: String { pick("E-post", "E-mail") }
    package var phone: String { pick("Telefon", "Phone") }
    package var emailWithoutAt: String {
        pick("Saknar @: sparas, men är nog ingen e-postadress.", "No @ in it: saved, but probably not an e-mail address.")
    }
    package var phoneWithoutDigits: String {
        pick("Saknar siffror: sparas, men är nog inget telefonnummer.", "No digits in it: saved, but probably not a telephone number.")
    }
    package var birthYear: String { pick("Födelseår", "Year of birth") }
    package var registeredNote: String {
        pick("Dagen då personen anmälde sig, som 2027-01-20.", "The day of the application, like 2027-01-20.")
    }
    package var sourceNote: String { pick("Organisationen som personen kom via.", "The organisation that the person came through.") }
    package var districtNote: String {
        pick("Stadsdel eller kommun; äldre namn går bra.", "A district or municipality; older names are fine.")
    }
    package func unknownDistrict(_ text: String) -> String {
        pick(
            "\(text) är ingen känd stadsdel eller kommun: sparas som den är, men resvägen räknas inte.",
            "\(text) is not a known district or municipality: saved as it is, but travel is not counted.")
    }
    package func keptAs(_ text: String) -> String { pick("Sparas som \(text).", "Saved as \(text).") }
    package var consent: String { pick("Samtycke", "Consent") }
    package var consentNote: String {
        pick("Dagen för samtycket, eller ja. Tomt: inget samtycke.", "The day of the consent, or yes. Empty: no consent.")
    }
    package var noBackgroundWithoutConsent: String {
        pick("Utan samtycke sparas ingen bakgrund.", "Without consent no background is stored.")
    }
    package var consentIsAsked: String {
        pick("Skriv ja eller dagen. Utan samtycke sparas ingen bakgrund.", "Write yes or the day. Without consent no background is stored.")
    }
    package var backgroundGoes: String {
        pick(
            "Utan samtycke tas bakgrunden bort när du sparar, för gott: att ångra ger inte tillbaka den.",
            "Without consent the background is deleted when you save, for good: undo does not bring it back.")
    }
    package var notKnown: String { pick("vet ej", "not known") }
    package var madeAxisNote: String {
        pick("Räknas fram ur andra uppgifter om du inte väljer själv.", "Worked out from other fields if you choose nothing.")
    }
    package var awayNote: String {
        pick("Datum då personen är borta: 2027-01-20, 2027-02-03", "Dates on which the person is away: 2027-01-20, 2027-02-03")
    }
    package var interpreter: String { pick("Tolk", "Interpreter") }
    package var interpreterNote: String {
        pick(
            "Språk med två bokstäver: ar (arabiska), so (somaliska), ti (tigrinja).",
            "The language in two letters: ar (Arabic), so (Somali), ti (Tigrinya).")
    }
    package var togetherNote: String {
        pick(
            "Ett namn på sällskapet: alla med samma namn får plats i samma grupp, eller ingen av dem.",
            "A name for the company: all who have it get seats in the same cohort, or none of them does.")
    }
    package var togetherAlone: String { pick("Ingen annan har det än.", "Nobody else has it yet.") }
    package func togetherWith(_ names: [String]) -> String {
        pick("Tillsammans med ", "Together with ") + names.joined(separator: ", ") + "."
    }
    package var apartNote: String {
        pick(
            "Personer som inte får vara i samma grupp, med komma emellan.",
            "People who may not be in the same cohort, with commas between.")
    }
    package func nobodyCalled(_ text: String) -> String {
        pick(
            "Ingen heter ”\(text)”. Skriv början av namnet och ta ett förslag med →.",
            "Nobody is called \"\(text)\". Type the start of the name and take a suggestion with →.")
    }
    package func severalCalled(_ text: String, _ ids: [String]) -> String {
        let list = ids.joined(separator: ", ")
        return pick(
            "Flera heter ”\(text)”: \(list). Skriv id i stället, eller ta ett förslag med →.",
            "Several people are called \"\(text)\": \(list). Type the id instead, or take a suggestion with →.")
    }
    package func notesNote(_ sign: String) -> String { pick("\(sign) är en ny rad.", "\(sign) is a new line.") }
    package var nameIsMissing: String { pick("Namnet saknas. Fyll i det.", "The name is missing. Fill it in.") }
    package func perhapsThere(_ name: String, _ id: String) -> String {
        pick("Kanske finns personen redan: \(name) (\(id)).", "Perhaps the person is there already: \(name) (\(id)).")
    }

    package func removeTitle(_ name: String) -> String { pick("Ta bort \(name)?", "Remove \(name)?") }
    package func removeWho(_ name: String, _ id: String, cohort: String?) -> String {
        guard let cohort else { return pick("\(name) (\(id)) väntar på en plats.", "\(name) (\(id)) is waiting for a seat.") }
        return pick(
            "\(name) (\(id)) har plats i \(cohort); platsen blir ledig.", "\(name) (\(id)) has a seat in \(cohort), which becomes free.")
    }
    package var removeWhat: String {
        pick("Ta bort: personen försvinner ur listorna. u ångrar.", "Remove: the person disappears from the lists. u undoes.")
    }
    package var eraseShort: String {
        pick(
            "Radera för gott: för den som vill ha sina uppgifter borta. Kan inte ångras.",
            "Erase for good: for someone who wants their data gone. Cannot be undone.")
    }
    package var removeYes: String { pick("Ta bort", "Remove") }
    /// To do nothing of what is asked.
    package var cancel: String { pick("Avbryt", "Cancel") }
    package var eraseAsk: String { pick("Radera för gott", "Erase for good") }
    package func eraseTitle(_ name: String) -> String { pick("Radera \(name) för gott?", "Erase \(name) for good?") }
    package func eraseWhat(_ name: String) -> String {
        pick(
            "Alla uppgifter om \(name) försvinner: plats, var personen är fäst eller hålls utanför, lottningar och det som går att ångra. Det kan inte tas tillbaka.",
            "Everything about \(name) is deleted: the seat, where they are pinned or kept out, draws, and what could be undone. It cannot be taken back."
        )
    }
    package var eraseNotReached: String {
        pick(
            "Antalen finns kvar. Sparade filer, säkerhetskopior och andras texter ändras inte; meet erase person --dry-run säger vilka texter som nämner personen.",
            "The counts stay. Saved files, backups and texts about others are not changed; meet erase person --dry-run says which texts mention the person."
        )
    }
    package var eraseYes: String { pick("Radera", "Erase") }
    /// What is said where old pages of the file are left until another program has read them.
    package var erasedNotWiped: String {
        pick(
            "Raderat. Spår i filen skrivs över när ett annat program har läst klart.",
            "Erased. Traces in the file are overwritten once another program is done reading.")
    }
    package var erased: String {
        pick(
            "Raderat för gott. Äldre texter i det som går att ångra: meet erase undo",
            "Erased for good. Older texts in what can be undone: meet erase undo")
    }
}
