import Testing

@testable import MeetTUI

/// A path that is typed is as long as the system takes it, wherever it is asked for.
struct PathStateTests {
    /// A path as long as folders in folders make it.
    private let long = String(repeating: "/0123456789", count: 50)

    @Test func aLongPathIsTypedWhole() {
        var path = PathState()
        path.field.apply(.insert(long))
        #expect(path.field.text == long)
    }

    @Test func aPathThatWasTakenIsWrittenOn() {
        var path = PathState("/srv")
        path.isInList = true
        path.write("/srv/lists/")
        path.field.apply(.insert(long))
        #expect(path.field.text == "/srv/lists/" + long && !path.isInList)
    }

    @Test func theListNamesFoldersWithTheirSlash() {
        var path = PathState("/srv/")
        path.request = 1
        path.take(["/srv/lists/", "/srv/people.csv"], request: 1)
        let table = path.table
        #expect((0..<2).map { table.row($0).cells } == [["lists/"], ["people.csv"]])
    }
}
