import Foundation
import MeetCore
import TestSupport
import Testing

// Applications arrive, and the programme is set.
extension ScreenTerm {
    /// What the columns of the form are called on the screen.
    private static let columns = [
        "name": "Namn", "email": "E-post", "phone": "Telefon", "birth_year": "Födelseår", "settlement": "Etablering",
        "influence": "Inflytande", "housing": "Boende", "district": "Stadsdel", "available": "Kan komma", "consent": "Samtycke",
        "registered": "Anmäld",
    ]

    /// Five files come in, each in its own form; 260 people stand in them.
    func takeIn() throws {
        let files = term.files
        for file in [files.applications, files.form, files.partner, files.mistakes, files.again] {
            try term.desktop.write(file.name, file.bytes)
        }
        try sit { screen in
            try screen.see("Välkommen")
            screen.type("2")
            try screen.see("Fil:")
            screen.type(Desktop.sample("programme.json"))
            screen.press(.enter)
            try screen.see("Programmet LärOlika våren 2027 är inläst.")
            screen.type("2")
            try screen.see("0 av 0")

            try open(files.applications.name, "110 nya, 0 ändrade, 0 oförändrade, 0 felaktiga", screen)
            try screen.see("Windows-1252")
            screen.type("i")
            try screen.see("Sparat: 110 personer")

            try open(files.form.name, "Filen saknar kolumnen namn", screen)
            try tellColumns(screen)
            try screen.see("89 nya, 0 ändrade, 0 oförändrade, 0 felaktiga")
            screen.type("i")
            try screen.see("Sparat: 89 personer")

            // Two rows are of people who are there already under another address, two stand in the file twice.
            try open(files.partner.name, "34 nya, 0 ändrade, 4 oförändrade, 0 felaktiga", screen)
            try saySame(4, screen)
            try screen.see("30 nya, 2 ändrade, 4 oförändrade, 0 felaktiga")
            screen.type("i")
            try screen.see("Sparat: 32 personer")

            try open(files.mistakes.name, "18 nya, 0 ändrade, 0 oförändrade, 12 felaktiga", screen)
            try takePart("18 personer", screen)
            try mend("fel-handskrivet.csv")
            try open("fel-handskrivet.csv", "11 nya, 0 ändrade, 0 oförändrade, 1 felaktig", screen)
            try takePart("11 personer", screen)
            #expect(term.desktop.text("fel-handskrivet-2.csv").split(separator: "\r\n").count == 2)

            try open(files.again.name, "5 nya, 11 ändrade, 96 oförändrade, 0 felaktiga", screen)
            try saySame(3, screen)
            try screen.see("2 nya, 14 ändrade, 96 oförändrade, 0 felaktiga")
            screen.type("i")
            try screen.see("Sparat: 16 personer")
        }
        try term.checkPeople()
    }

    /// Opens the preview of a file, and waits for what it says.
    private func open(_ file: String, _ told: String, _ screen: Sitting) throws {
        screen.type("i")
        try screen.see("Läs in personer")
        screen.type(file)
        try screen.see("Fil: \(file)")
        screen.press(.enter)
        try screen.see(told)
    }

    /// Says what the questions of the form mean, one by one; what is known by itself stays.
    private func tellColumns(_ screen: Sitting) throws {
        for column in TermFiles.formColumns {
            let parts = column.split(separator: "=").map(String.init)
            let meaning = try #require(Self.columns[parts[1]])
            try screen.choose(String(parts[0].prefix(20)))
            guard !screen.selected.contains(" \(meaning) ") else { continue }
            screen.press(.enter)
            try screen.see("Vad betyder ”")
            try screen.choose("> \(meaning) ")
            screen.press(.enter)
            try screen.seeNo("Vad betyder ”")
            try screen.seeSelected(" \(meaning) ")
        }
    }

    /// Of all who are perhaps there already: it is they.
    private func saySame(_ count: Int, _ screen: Sitting) throws {
        screen.press(.tab)
        try screen.see("[Kolumner")
        screen.press(.tab)
        try screen.see("[Kanske samma \(count)]")
        for place in 1...count {
            screen.press(.enter)
            try screen.seeSelected(" samma ")
            if place < count { try screen.step(.down) }
        }
    }

    /// Takes in the rows that are right; the others go into a file.
    private func takePart(_ told: String, _ screen: Sitting) throws {
        screen.type("i")
        try screen.see("Läs in bara de rader som är rätt?")
        screen.type("j")
        try screen.see("Sparat: \(told) inlästa;")
    }

    /// Mends the rows in a file, as somebody does in a spreadsheet.
    private func mend(_ file: String) throws {
        var text = term.desktop.text(file)
        for mend in term.files.mends {
            text = text.replacingOccurrences(of: ";\(mend.wrong);", with: ";\(mend.right);")
                .replacingOccurrences(of: ";\(mend.wrong)\r\n", with: ";\(mend.right)\r\n")
        }
        try term.desktop.write(file, text)
    }

    /// A sixth cohort, times after which data goes, and what the rules ask for beside what there is.
    func setProgramme() throws {
        try sit { screen in
            try screen.see("260 anmälda")
            screen.type("8")
            try screen.see("Går det ihop?")
            try screen.choose("> Ledare", by: .tab)
            screen.type("a")
            try screen.see("┌ Ny ledare")
            try screen.fill("Namn", "Tove Exempel")
            screen.press(.enter)
            try screen.see("Sparat: ledaren Tove Exempel tillagd")

            try screen.choose("> Grupper", by: .tab)
            screen.type("a")
            try screen.see("┌ Ny grupp")
            try screen.pick("Tid", "onsdag kväll")
            try screen.fill("Första träff", "2027-01-27")
            try screen.toggle("Ledare", ["Tove Exempel"])
            // Too few who decide can come on Wednesdays: it is said before anything is kept.
            try screen.see("men bara 5 kan komma")
            screen.press(.enter)
            try screen.see("Sparat: gruppen Grupp 6 tillagd")

            try screen.toTop()
            screen.press(.enter)
            try screen.fill("Gallring", "kontakt 3, behov 1, bakgrund 6, anteckningar 6, väntande 6, personen 12")
            screen.press(.enter)
            try screen.see("Sparat: programmet ändrat")
        }
        #expect(try term.data().programme.cohorts.count == 6)
    }
}
