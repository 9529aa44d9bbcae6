import Foundation
import TestSupport
import Testing

@testable import MeetCore

/// What hangs on a wall shows names, and nothing else of anybody: in no form of any sheet.
struct WallTests {
    /// A person in whom every field has a mark of its own; the marks, all but the shown name, may stand on no wall.
    private func marked() throws -> (person: Person, marks: [String]) {
        let day = try #require(CivilDate("2027-02-03"))
        let person = Person(
            id: "MARKid", name: "MARKname", displayName: "Shown Name", email: "MARKmail@x", phone: "+4670MARK", birthYear: 1987,
            notes: "MARKnotes", source: "MARKsource", values: ["MARKaxis": "MARKcategory"], district: "MARKdistrict",
            available: ["MARKslot"], unavailable: [day], needs: [.wheelchair, .hearingLoop, .childcare, .interpreter("ti")],
            together: "MARKtogether", apart: ["MARKapart"], registered: CivilDate("2025-09-08"),
            consent: .given(CivilDate("2025-09-07")))
        let needs = person.needs.flatMap { need in Language.allCases.map { Words($0).need(need.description) } }
        return (person, ["MARK", "1987", "2025-09", "tolk", "interpreter", Words(.swedish).awayThatDay] + needs)
    }

    @Test(arguments: SheetKind.allCases.filter(\.isForWall))
    func nothingButTheShownNameStandsOnAWallSheetInAnyForm(kind: SheetKind) throws {
        let (person, marks) = try marked()
        var source = try SheetSample.full([person])
        source.attendance = CohortAttendance([3: [person.id: .late]])
        let folder = try TemporaryFolder()
        for languages in [[Language.swedish], [.english], [.swedish, .english]] {
            let sheet = source.sheet(kind, session: 3, SheetOptions(languages: languages, order: .last))
            for format in SheetFormat.allCases {
                var data = Data()
                var file = try SheetFile(format, title: sheet.title.text, languages: languages, created: "2026-11-22T12:00:00Z") {
                    data.append(contentsOf: $0)
                    return true
                }
                try file.add(sheet)
                _ = try file.finish()
                var texts = [String(decoding: data, as: UTF8.self)]
                if format == .pdf, languages.count == 2 {
                    let path = folder.path + "/wall.pdf"
                    try data.write(to: URL(fileURLWithPath: path))
                    // Also what is in it without being drawn: all its parts unpacked.
                    texts = [
                        try PDFReader(path: path).text(),
                        try PDFReader(path: path).run("qpdf", ["--qdf", "--object-streams=disable"], after: ["-"]).text,
                    ]
                }
                if format != .pdf || languages.count == 2 { #expect(texts[0].contains("Shown") && texts[0].contains("Name"), "\(format)") }
                for text in texts { for mark in marks { #expect(!text.contains(mark), "\(kind) \(format): \(mark)") } }
            }
        }
    }

    @Test func theCoordinatorsListHasWhatIsNeededAndSaysWhereItMayNotHang() throws {
        let (person, _) = try marked()
        let sheet = try SheetSample.full([person]).sheet(.coordinator, session: 3, SheetOptions(languages: [.english]))
        let text = SheetText().render(sheet)
        for wanted in ["Shown Name", "wheelchair", "MARKnotes"] {
            #expect(text.replacing("\n", with: " ").contains(wanted), "\(wanted)")
        }
        #expect(text.contains("not for the wall"))
        // Nor the telephone of who has a protected identity.
        for hidden in ["MARKname", "+4670MARK", "MARKmail", "1987", "MARKsource", "MARKcategory", "MARKdistrict", "MARKtogether"] {
            #expect(!text.contains(hidden))
        }
    }
}
