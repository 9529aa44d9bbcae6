import Testing

@testable import MeetCore

struct SheetFileNameTests {
    @Test(arguments: [
        ("Grupp 1", "grupp-1"), ("Åsas måndagsgrupp!", "asas-mandagsgrupp"), ("../../etc/passwd", "etc-passwd"), ("Łódź & Øst", "lodz-ost"),
        ("日本", "c001"), ("", "c001"), (String(repeating: "å", count: 99), String(repeating: "a", count: 60)),
    ])
    func aNameOfAGroupBecomesANameThatEveryComputerTakes(_ name: String, _ plain: String) {
        let cohort = Cohort(id: "c001", name: name, slot: "s", seats: 1...2, schedule: .dates([]))
        #expect(SheetFileName.sheet(.attendance, cohort, session: 2, .text, Words(.swedish)) == "narvaro-\(plain)-traff-2.txt")
        #expect(SheetFileName.sheet(.attendance, cohort, session: 2, .text, Words(.english)) == "attendance-\(plain)-session-2.txt")
    }
}
