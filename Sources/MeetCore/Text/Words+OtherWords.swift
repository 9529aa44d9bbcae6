// What people call what they want to do, besides what it is called here: it is found by these too.
extension Words {
    /// Other words for a deed, by its code; each is looked for from its beginning.
    package func otherWords(_ deed: String) -> String {
        switch deed {
        case "undo": return pick("backa tillbaka ta fel", "back revert mistake")
        case "redo": return pick("gör om framåt", "again forward repeat")
        case "readChanges": return pick("historik logg vem gjorde ändrade", "history log who did")
        case "backUp": return pick("säkerhetskopiera backup kopia spara databas", "backup copy save database")
        case "showStatistics": return pick("siffror diagram rapport finansiär redovisning", "figures chart report funder numbers")
        case "match": return pick("matcha fördela lotta blanda dela in slumpa", "match group divide shuffle mix draw lots")
        case "fill": return pick("fyll lediga tomma platser", "fill free empty seats")
        case "seat": return pick("placera sätt in lägg till deltagare", "place add participant join")
        case "unseat": return pick("avhopp hoppar hoppat av ta ut lämnar slutar", "drop out dropped leaves quits remove")
        case "exchange", "takeStep": return pick("byt byta plats", "change trade places")
        case "pin": return pick("lås fast behåll", "lock keep fix")
        case "unpin": return pick("lås upp släpp", "unlock release")
        case "exclude": return pick("spärra uteslut håll utanför", "block bar keep out")
        case "include": return pick("släpp in tillåt igen", "allow again")
        case "advise": return pick("tips bättre förbättra", "hint better improve")
        case "explain": return pick("varför förklaring poäng energi", "why reason score energy")
        case "findReplacements":
            return pick("avhopp hoppar hoppat av reserv kölista väntelista ersätt", "drop out dropped substitute waiting list replace")
        case "findRecruits": return pick("saknas värva fler hitta", "missing lacking more find")
        case "listVersions", "keepVersion", "returnToVersion", "compareVersions":
            return pick("version spara läget jämför", "version save state compare")
        case "addPerson": return pick("ny person anmälan lägg till deltagare sökande", "new person application add applicant participant")
        case "changePerson": return pick("redigera adress telefon mejl e-post ändra uppgifter", "edit address phone mail details")
        case "removePerson", "erasePerson", "eraseDue":
            return pick("radera ta bort gdpr glöm personuppgifter", "delete remove gdpr forget personal data")
        case "extractPerson": return pick("registerutdrag gdpr personuppgifter", "extract gdpr personal data")
        case "readHistory": return pick("historik har varit tidigare", "history earlier before")
        case "importPeople":
            return pick("importera excel csv fil anmälningar ansökningar formulär", "import excel csv file applications form")
        case "importVenues": return pick("importera excel csv fil hus lokallista", "import excel csv file houses list")
        case "planTables", "planTablesAgain": return pick("bordsplacering borden sittplats", "seating table places")
        case "adviseTableSize": return pick("hur många bord", "how many tables")
        case "showEncounters": return pick("vem har träffat mött matris", "who has met grid matrix")
        case "exchangeAtTable": return pick("byt byta bord", "change trade tables")
        case "planVenues": return pick("boka lokaler hus platser", "book houses places")
        case "takeVenue": return pick("boka lokal hus plats", "book house place")
        case "changeBooking": return pick("bokning bekräfta avboka kontrakt", "booking confirm cancel contract")
        case "writeLetter": return pick("brev mejl mail e-post förfrågan", "letter mail e-mail request")
        case "readBusyTimes": return pick("upptaget kalender ics", "taken busy calendar ics")
        case "saveCalendar": return pick("kalender ics outlook inbjudan kallelse", "calendar ics outlook invitation")
        case "saveMailing":
            return pick("inbjudan påminnelse mejl brev adresslista e-post", "invitation reminder mail letter addresses e-mail")
        case "saveReport": return pick("redovisning finansiär bidrag kommun", "account funder grant municipality")
        case "showWeek": return pick("veckovy schema", "week schedule")
        case "moveSession": return pick("datum dag byt flytta träffen", "date day move the meeting")
        case "callOffSession": return pick("inställd ställa avlysa", "cancelled cancel call off")
        case "changeSession": return pick("tema ledare tid tolk", "theme leader time interpreter")
        case "mark": return pick("närvaro frånvaro pricka av kom sen", "attendance present absent tick late")
        case "markRest": return pick("närvaro frånvaro resten", "attendance present absent rest")
        case "admitGuest", "admitSomebodyNew":
            return pick("gäst oanmäld drop-in ny vid dörren", "guest unannounced drop-in new at the door")
        case "listAway": return pick("frånvaro telefon ringa borta", "absent telephone phone call away")
        case "changeProgramme": return pick("inställningar regler datum axlar kategorier", "settings rules dates axes categories")
        case "print":
            return pick(
                "skriv ut skrivare närvarolista deltagarlista dörrlista namnskylt bordsplan pdf html csv papper spara lista telefonlista",
                "print printer attendance sign-in door list name badge table plan pdf html csv paper save telephone")
        default: return ""
        }
    }
}
