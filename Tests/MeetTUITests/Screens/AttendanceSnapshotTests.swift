import MeetCore
import Testing

@testable import MeetTUI

/// The Attendance screen and what lies over it, drawn: rows, roles and cursor.
struct AttendanceSnapshotTests {
    /// What a person did to get there.
    enum Place: String, CaseIterable {
        case list, queue, rest, guest, new, away

        func go(_ story: inout Story) {
            story.press(.character("6"))
            let rows = story.state.marking.rows
            guard rows.count > 6 else { return }
            story.store.attendance["c001"] = CohortAttendance([1: [rows[3].id: .absent, rows[5].id: .excused, rows[6].id: .absent]])
            story.reload()
            story.press(.character(" "), .character(" "), .character("l"), .character("a"), .character(" "), .character("e"))
            switch self {
            case .list: story.press(.character("+"), .enter, .character("g"))
            case .queue:
                story.press(.character("/"))
                story.type("a")
            case .rest: story.press(.character("r"))
            case .guest:
                story.press(.character("+"))
                story.type("an")
            case .new:
                story.press(.character("+"))
                story.type("Qira Qvist")
                story.press(.enter)
            case .away: story.press(.character("w"))
            }
        }
    }

    @Test(arguments: Place.allCases, [(24, 80), (40, 120), (20, 60)])
    func inSwedish(place: Place, size: (Int, Int)) {
        var story = Story(AttendanceStoryTests.today, .swedish, rows: size.0, columns: size.1)
        place.go(&story)
        expectSnapshot(story.canvas, "attendance-\(place.rawValue)-\(size.1)x\(size.0)-sv")
    }

    @Test(arguments: Place.allCases)
    func inEnglish(place: Place) {
        var story = Story(AttendanceStoryTests.today, .english)
        place.go(&story)
        expectSnapshot(story.canvas, "attendance-\(place.rawValue)-80x24-en")
    }
}
