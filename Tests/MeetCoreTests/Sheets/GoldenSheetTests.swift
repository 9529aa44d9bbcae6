import Foundation
import TestSupport
import Testing

@testable import MeetCore

/// Every sheet as it is: whoever changes what stands on paper sees it as a difference (`MEET_RECORD_SNAPSHOTS=1` writes the texts anew).
struct GoldenSheetTests {
    /// A small cohort with names in all scripts; the first have what a coordinator must know, one has a protected identity.
    private static func source() throws -> SheetSource {
        var people = SheetSample.people(SheetSample.scripts.count)
        people[0].phone = "+46 70 174 06 05"
        people[0].notes = "Ring efter klockan 16, kommer med barnvagn."
        people[1].needs = [.wheelchair, .interpreter("tr")]
        people[1].phone = "+46 70 174 06 06"
        people[6].needs = [.interpreter("ar"), .childcare]
        people[7].unavailable = [CivilDate("2027-02-03") ?? CivilDate(dayNumber: 0)]
        people[12].displayName = "Effie"
        people[12].phone = "+46 70 174 06 07"
        return try SheetSample.full(people)
    }

    @Test(arguments: SheetKind.allCases, [("sv", [Language.swedish]), ("en", [.english]), ("both", [.swedish, .english])])
    func eachSheetSaysWhatItSaid(kind: SheetKind, language: (name: String, languages: [Language])) throws {
        let sheet = try Self.source().sheet(kind, session: 3, SheetOptions(languages: language.languages, order: .last))
        let text = SheetText(isIsolating: true).render(PageLayout.pages(sheet))
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Golden").standardized.path
        if let problem = Snapshot.difference(text, name: "\(kind.rawValue)-\(language.name)", folder: folder) {
            Issue.record(Comment(rawValue: problem))
        }
    }

    @Test func theTelephoneOfAProtectedPersonStandsOnNoPaper() throws {
        let source = try Self.source()
        for kind in SheetKind.allCases {
            let sheet = source.sheet(kind, session: 3, SheetOptions(languages: [.swedish]))
            let text = SheetText().render(sheet)
            #expect(!text.contains("174 06 07") && !text.contains("Officer") && !SheetCSV.render(sheet).contains("174 06 07"))
            #expect(text.contains("174 06 05") == (kind == .coordinator))
        }
    }
}
