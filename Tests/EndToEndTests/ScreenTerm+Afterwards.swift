import Foundation
import MeetCore
import TestSupport
import Testing

// Afterwards: numbers and report, and personal data goes when its time is up.
extension ScreenTerm {
    /// The screen says what was counted.
    func report() throws {
        term.today = "2027-04-30"
        let people = try term.data().people.count
        try sit { screen in
            try screen.see("\(people) anmälda, 144 har plats")
            screen.type("7")
            try screen.see("Har plats:        144 av 144 platser")
            try screen.see("Anmälda:          \(people)")
            screen.type("P")
            try screen.see("┌ Blandningen i LärOlika våren 2027 · PDF")
            screen.press(.enter)
            try screen.see("Siffrorna är sparade som statistik")
            try screen.seeNo("┌ Blandningen i")
        }
    }

    /// What is due is told on the Overview; erasing it is a command only, as is the report for those who pay.
    func erase() throws {
        term.today = "2027-08-02"
        try sit { screen in try screen.see("personer ska") }
        try term.meet(["erase", "--due", "--yes"])
        let people = try term.data().people
        #expect(!people.isEmpty && people.allSatisfy { $0.email.isEmpty && $0.phone.isEmpty })
        term.today = "2028-06-01"
        try term.meet(["erase", "--due", "--yes"])
        try sit { screen in
            try screen.see("\(people.count) anmälda, 144 har plats")
            try screen.see("24 raderade")
            screen.type("2")
            try screen.see("0 av 0")
        }
        #expect(try term.data().people.isEmpty)
    }
}
