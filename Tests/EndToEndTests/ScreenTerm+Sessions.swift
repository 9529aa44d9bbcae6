import Foundation
import MeetCore
import TestSupport
import Testing

// The sessions are held, one after the other, and plans change on the way.
extension ScreenTerm {
    /// All sessions in the order of their days. After the second one of two cohorts somebody drops out; one day is moved.
    func holdSessions() throws {
        var held: Set<SessionKey> = []
        while let session = try term.next(after: held) {
            if session.key == Term.moved, session.date.description == "2027-03-13" {
                try moveADay(session.key)
                continue
            }
            term.today = session.date.description
            try hold(session.key)
            held.insert(session.key)
            if Term.dropsOut(after: session.key) { try replace(after: session.key) }
        }
        #expect(held.count == 36)
    }

    /// The list is looked at, and who is not there or late is marked, all others at once; two come who are not expected.
    private func hold(_ session: SessionKey) throws {
        let group = try name(session.cohort)
        var noted = try term.expected(session)
        var names: [PersonID: String] = [:]
        for person in try term.data().people { names[person.id] = person.shownName }
        let guest = session == SessionKey("c002", 2) ? try term.waiting().first { $0.available.contains("tue-eve") } : nil
        try sit { screen in
            try screen.see(" anmälda, ")
            screen.type("6")
            try screen.see("· Närvaro · ")
            try screen.turn(to: group)
            try screen.see("┌ Träff \(session.number) av 6 · ")
            if session.number == 1 { try printList(group, session.number, Array(names.filter { noted[$0.key] != nil }.values), screen) }
            for (person, state) in noted.sorted(by: { $0.key < $1.key }) where state != .present {
                try mark(try #require(names[person]), state, screen)
            }
            screen.type("r")
            try screen.see("Vad ska markeras?")
            screen.type("p")
            try screen.see("Omarkerade 0")
            if session == SessionKey("c001", 1) {
                screen.type("+")
                try screen.see("┌ Vem kom?")
                screen.type("Vilmir Väntfrö")
                try screen.see("+någon ny: Vilmir Väntfrö")
                screen.press(.enter)
                try screen.see("┌ Någon ny")
                screen.press(.enter)
                try screen.see("Sparat: Vilmir Väntfrö tillagd")
            }
            if let guest {
                screen.type("+")
                try screen.see("┌ Vem kom?")
                screen.type(guest.shownName)
                try screen.see("Namn: \(guest.shownName)")
                screen.press(.enter)
                try screen.see("1 gäst")
            }
        }
        if let guest { noted[guest.id] = .present }
        if session == SessionKey("c001", 1) {
            noted[try #require(try term.data().people.first { $0.name == "Vilmir Väntfrö" }).id] = .present
        }
        term.marks[session] = noted
    }

    /// Marks somebody who is found by the name.
    private func mark(_ name: String, _ state: AttendanceState, _ screen: Sitting) throws {
        let (key, told) =
            switch state {
            case .absent: ("a", "frånvarande")
            case .excused: ("e", "anmält förhinder")
            case .late: ("l", "sen")
            case .present: (" ", "närvarande")
            }
        screen.type("/")
        try screen.see("Namn:")
        screen.type(name)
        try screen.see("Namn: \(name)")
        screen.press(.escape)
        try screen.seeNo("Namn: \(name)")
        try screen.seeSelected(short(name))
        screen.type(key)
        try screen.see("\(name): \(told)")
    }

    /// The list to sign names all who are members, and nothing that is nobody's business; it is saved as a text.
    private func printList(_ group: String, _ number: Int, _ names: [String], _ screen: Sitting) throws {
        screen.type("P")
        try screen.see("┌ Närvarolista \(group), träff \(number) av 6 · PDF")
        screen.type("fff")
        let file = "narvaro-\(group.lowercased().replacingOccurrences(of: " ", with: "-"))-traff-\(number).txt"
        screen.press(.enter)
        try screen.see("Sparade \(file)")
        screen.press(.escape)
        try screen.seeNo("┌ Närvarolista")
        let sheet = term.desktop.text(file)
        #expect(names.count == 24 && names.allSatisfy { sheet.contains(" \($0) ") })
        #expect(sheet.contains("Träff \(number) av 6") && !sheet.contains("@"))
    }

    /// Who keeps the mix best takes the seat of who drops out, and the tables are planned again.
    private func replace(after session: SessionKey) throws {
        let gone = try term.dropOut(after: session)
        let group = try name(session.cohort)
        let person = try #require(try term.data().people.first { $0.id == gone })
        let slots = try term.data().programme.slots
        var told = 0
        try sit { screen in
            try screen.see(" anmälda, ")
            screen.type("3")
            try screen.see("· Sätt samman · ")
            try screen.turn(to: group)
            screen.press(.tab)
            try screen.seeCursor(onTheRight: true)
            told = try replace(person.shownName, screen)

            screen.type("2")
            try screen.see("┌ Personer")
            screen.type("/")
            try screen.see("Enter till listan")
            screen.type(person.shownName)
            try screen.see("Sök: \(person.shownName)")
            screen.press(.enter)
            try screen.see("Enter ändra")
            screen.press(.enter)
            try screen.see("┌ \(person.shownName) ─")
            try screen.see("Enter spara")
            try screen.toggle(
                "Kan komma", slots.filter { person.available.contains($0.id) }.map { $0.name("sv") })
            screen.press(.enter)
            try screen.see("Sparat: \(person.shownName) ändrad")

            screen.type("4")
            try screen.see("· Bord · ")
            try screen.turn(to: group)
            screen.type("r")
            try screen.see("så lite ändrat som möjligt")
            try screen.seeNo("Söker planer")
            screen.press(.enter)
            try screen.see("Sparat: bord planerade för \(group)")
        }
        let data = try term.data()
        let seated = Set(data.composition[session.cohort])
        let backgrounds = data.people.filter { seated.contains($0.id) }.map { data.programme.background(of: $0) }
        #expect(MixEnergy(data.programme).total(backgrounds) == told && !seated.contains(gone))
        #expect(try term.meet(["check"]).output.contains("Allt är i ordning"))
    }

    /// A day is moved: what the house expects is said, and the house agrees.
    private func moveADay(_ session: SessionKey) throws {
        term.today = "2027-03-02"
        let group = try name(session.cohort)
        try sit { screen in
            try screen.see(" anmälda, ")
            try screen.openVenues()
            try screen.turnVenues(to: group)
            try screen.choose("lör 13 mars")
            screen.type("d")
            try screen.see("┌ \(group), träff \(session.number) ─")
            try screen.fill("Datum", "2027-03-20")
            screen.press(.enter)
            try screen.see("Sparat: \(group), träff \(session.number) flyttad")
            try screen.see("bokningen gäller lör 13 mars 2027")
            screen.type("t")
            try screen.see("lördag 13 mars 2027, v. 10")
            try screen.see("lördag 20 mars 2027, v. 11")
            screen.press(.escape)
            try screen.seeNo("lördag 13 mars 2027, v. 10")
            screen.type("f")
            try screen.see("(x) bekräftad")
            screen.press(.enter)
            try screen.seeNo("bokningen gäller lör 13 mars 2027")
            try screen.see("Sparat: ")
        }
        #expect(try term.meet(["check"]).output.contains("Allt är i ordning"))
        try term.checkNoDoubleBooking()
    }
}
