import Foundation
import MeetCore
import TestSupport
import Testing

// Places are booked, and people are told.
extension ScreenTerm {
    /// All sessions get a house; all houses are asked, one says no, and another takes its place.
    func book() throws {
        try sit(steps: 20000) { screen in
            try screen.see("263 anmälda")
            try screen.openVenues()
            screen.type("H")
            try screen.see("┌ Läs in lokaler")
            screen.type(Desktop.sample("venues.csv"))
            screen.press(.enter)
            try screen.see("Sparat: 24 lokaler inlästa")
            screen.type("M")
            try screen.see("36 av 36 träffar har en plats i planen")
        }
        try term.checkNoDoubleBooking()
        let all = SessionCalendar.sessions(of: try term.data().programme).map(\.key)
        let declined = SessionKey("c006", 1)
        try sit { screen in
            try screen.see("263 anmälda")
            try screen.openVenues()
            try go(on: "r", "tillfrågad", all, screen)
            try screen.turnVenues(to: "Grupp 6")
            try screen.toTop()
            screen.type("t")
            try screen.see("onsdag 27 januari 2027, v. 4")
            #expect(!screen.screen.contains("@"))
            screen.press(.escape)
            try screen.seeNo("onsdag 27 januari 2027, v. 4")
            try decline(screen)
            try go(on: "p", "preliminär", all.filter { $0 != declined }, screen, heldUntil: "2027-01-10")
            try askAnother(screen)
            try go(on: "c", "bekräftad", all, screen)
        }
        try term.checkNoDoubleBooking()
        #expect(try term.data().bookings.count { $0.state == .confirmed } == 36)
        try arrangeInterpreters()
        #expect(try term.meet(["check"]).output.contains("Allt är i ordning"))
    }

    /// The bookings of sessions go on, session by session.
    private func go(
        on key: String, _ state: String, _ sessions: [SessionKey], _ screen: Sitting, heldUntil: String? = nil
    ) throws {
        for cohort in try term.data().programme.cohorts {
            let numbers = sessions.filter { $0.cohort == cohort.id }.map(\.number).sorted()
            try screen.turnVenues(to: cohort.name)
            for number in numbers {
                try screen.choose(number: number)
                screen.type(key)
                try screen.see("(x) \(state)")
                if let heldUntil { try screen.fill("Hålls till", heldUntil) }
                screen.press(.enter)
                try screen.see("Sparat: \(cohort.name), träff \(number):")
                try screen.seeSelected(" \(state)")
            }
        }
    }

    /// The house of the first session of Grupp 6 says no; the cursor stands on it.
    private func decline(_ screen: Sitting) throws {
        try screen.choose(number: 1)
        screen.type("n")
        try screen.see("(x) nej från huset")
        try screen.fill("Anledning", "Upptaget den kvällen")
        screen.press(.enter)
        try screen.seeSelected("ingen lokal")
    }

    /// The first free house is asked in place of the one that said no. Grupp 3 meets at that hour: its house is not to be had twice.
    private func askAnother(_ screen: Sitting) throws {
        try screen.turnVenues(to: "Grupp 6")
        try screen.choose(number: 1)
        screen.press(.enter)
        try screen.see("Enter ta lokalen")
        try screen.choose("upptagen av Grupp 3")
        screen.type("r")
        try screen.see("kan inte bokas: upptagen av Grupp 3")
        try screen.choose(" ledig")
        screen.type("r")
        try screen.see("(x) tillfrågad")
        screen.press(.enter)
        try screen.see("Sparat: Grupp 6, träff 1:")
        screen.press(.escape)
        try screen.see("Enter välj lokal")
    }

    /// Interpreters for those who need one, at all sessions of their group, one by one.
    private func arrangeInterpreters() throws {
        let languages = try term.languages()
        try sit { screen in
            try screen.see("263 anmälda")
            try screen.openVenues()
            for (cohort, wanted) in languages.sorted(by: { $0.key < $1.key }) {
                let group = try name(cohort)
                try screen.turnVenues(to: group)
                for number in 1...6 {
                    try screen.choose(number: number)
                    screen.type("d")
                    try screen.see("┌ \(group), träff \(number) ─")
                    try screen.fill("Tolk", wanted.joined(separator: ", "))
                    screen.press(.enter)
                    try screen.see("Sparat: \(group), träff \(number) ändrad")
                }
            }
        }
    }

    /// Calendars for everybody; the tables of all sessions. The list for a mail merge is a command only.
    func invite() throws {
        let cohorts = try term.data().programme.cohorts.map(\.name)
        try sit { screen in
            try screen.see("263 anmälda")
            try screen.openVenues()
            for cohort in cohorts {
                try screen.turnVenues(to: cohort)
                screen.type("i")
                try screen.see("kalender-\(cohort.lowercased().replacingOccurrences(of: " ", with: "-")).ics")
            }
            screen.type("4")
            try screen.see("· Bord · ")
            for cohort in cohorts {
                try screen.turn(to: cohort)
                screen.type("m")
                try screen.see("┌ Välj plan")
                try screen.seeNo("Söker planer")
                screen.press(.enter)
                try screen.see("Sparat: bord planerade för \(cohort)")
            }
        }
        for number in 1...6 {
            let calendar = term.desktop.text("kalender-grupp-\(number).ics")
            #expect(calendar.components(separatedBy: "BEGIN:VEVENT").count == 7 && calendar.components(separatedBy: "CONFIRMED").count == 7)
        }
        try term.meet(["export", "mailing", "--all", "--for", "invitation", "--excel", "--output", "inbjudan.csv"])
    }
}
