import Testing

@testable import MeetCore

struct SheetFileNameTests {
    @Test(arguments: [
        ("Grupp 1", "grupp-1"), ("Åsas måndagsgrupp!", "asas-mandagsgrupp"), ("../../etc/passwd", "etc-passwd"), ("Łódź & Øst", "lodz-ost"),
        ("日本", "c001"), ("", "c001"), (String(repeating: "å", count: 99), String(repeating: "a", count: 60)),
    ])
    func aNameOfAGroupBecomesANameThatEveryComputerTakes(_ name: String, _ plain: String) {
        let cohort = Cohort(id: "c001", name: name, slot: "s", seats: 1...2, schedule: .dates([]))
        var programme = Programme(name: "Våren 2027", timeZone: "Europe/Stockholm")
        programme.cohorts = [cohort]
        let choice = SheetChoice([.attendance], cohorts: ["c001"], sessions: .number(2))
        #expect(SheetFileName.sheets(choice, of: programme, .text, Words(.swedish)) == "narvaro-\(plain)-traff-2.txt")
        #expect(SheetFileName.sheets(choice, of: programme, .text, Words(.english)) == "attendance-\(plain)-session-2.txt")
    }

    @Test func whatIsChosenStandsInTheName() throws {
        var programme = Programme(name: "Våren 2027", timeZone: "Europe/Stockholm")
        programme.cohorts = ["c001", "c002"].map { Cohort(id: $0, name: "Grupp \($0)", slot: "s", seats: 1...2, schedule: .dates([])) }
        let week = try #require(SheetWeek("2027-W04"))
        let day = try #require(CivilDate("2027-01-20"))
        let cases: [([SheetKind], [CohortID]?, SheetChoice.Sessions, String)] = [
            ([.attendance], ["c001"], .all, "narvaro-grupp-c001.pdf"),
            ([.attendance], ["c001"], .next(day), "narvaro-grupp-c001-traff-3.pdf"),
            ([.attendance], nil, .week(week), "narvaro-2027-w04.pdf"), ([.matrix], ["c001"], .number(1), "termin-grupp-c001.pdf"),
            ([.door], nil, .number(2), "dorr-varen-2027-traff-2.pdf"),
            ([.door, .tables], ["c002"], .number(1), "listor-grupp-c002-traff-1.pdf"),
            ([.attendance], ["c001"], .week(week), "narvaro-grupp-c001-2027-w04.pdf"),
        ]
        for (kinds, cohorts, sessions, name) in cases {
            let choice = SheetChoice(kinds, cohorts: cohorts, sessions: sessions)
            #expect(SheetFileName.sheets(choice, of: programme, next: 3, .pdf, Words(.swedish)) == name)
        }
    }
}
