import Testing

@Suite("The check of arrows")
struct ArrowCheckTests {
    private let value = "public struct Value {}\npublic func measure(_ x: Int) -> Int { x }\npublic let limit = 3"

    private func found(_ files: [String: String]) throws -> [String] {
        ArrowCheck.violations(try MadeUpTree.of(files)).map(\.description)
    }

    @Test func allowsWhatAnArrowAllows() throws {
        let files = [
            "Core/Values/Value.swift": value, "Core/Text/Words.swift": "public struct Words {}",
            "Core/Keep/Shelf.swift": "struct Shelf { var value: Value; let words = Words(); let n = measure(limit) }",
            "Program/main.swift": "let shelf = Shelf(); let cell = Cell()",
            "Program/Commands/Show.swift": "struct Show { var shelf: Shelf }",
            "Program/Loop/Round.swift": "struct Round { var view: FirstView; var cell: Cell; var value: Value }",
            "Program/Screens/First/FirstView.swift": "struct FirstView { var box: Box }",
            "Program/Widgets/Box.swift": "struct Box { var cell: Cell }", "Program/Paper/Cell.swift": "struct Cell {}",
        ]
        #expect(try found(files) == [])
    }

    @Test func findsAForbiddenArrow() throws {
        let files = ["Core/Values/Value.swift": "struct Value {\n    var shelf: Shelf?\n}", "Core/Keep/Shelf.swift": "struct Shelf {}"]
        #expect(
            try found(files) == [
                "Sources/Core/Values/Value.swift:2: Values names Shelf of Keep: the arrow Values -> Keep is not allowed"
            ])
    }

    @Test(arguments: [
        "extension Shelf { func f() {} }", "let a = \"text \\(Shelf.count)\"", "struct A { var b: [String: Shelf] }",
        "typealias A = MeetCore.Shelf",
        "struct A { func f() { order(1) } }", "func f<T: Shelf>(_ t: T) {}", "struct A { let n = most }", "let p = \\Shelf.name",
    ])
    func findsEachWayToNameAnother(_ text: String) throws {
        let files = ["Core/Values/A.swift": text, "Core/Keep/Shelf.swift": "struct Shelf {}\nfunc order(_ n: Int) {}\nlet most = 3"]
        #expect(try found(files).count == 1)
    }

    @Test(arguments: [
        "// Shelf\nstruct A {}", "let a = \"Shelf\"", "let a = b.Shelf", "struct A { struct Shelf {}; var s: Shelf }",
        "struct A<Shelf> { var s: Shelf }",
        "private struct Shelf {}", "struct A { func f() { self.order(1) } }", "struct A { func order() {}; func g() { order() } }",
        "func f(most: Int) -> Int { most }",
    ])
    func passesWhatOnlyLooksLikeIt(_ text: String) throws {
        let files = ["Core/Values/A.swift": text, "Core/Keep/Shelf.swift": "struct Shelf {}\nfunc order(_ n: Int) {}\nlet most = 3"]
        #expect(try found(files) == [])
    }

    @Test func findsAMemberThatAnotherRoomHasAdded() throws {
        let files = [
            "Core/Values/Value.swift": value, "Core/Values/A.swift": "struct A {\n    func f(_ v: Value) -> Int { v.shelf }\n}",
            "Core/Keep/Value+Shelf.swift": "extension Value {\n    private var own: Int { 1 }\n    var shelf: Int { own }\n}",
            "Program/Commands/Show.swift": "struct Show { func f(_ v: Value) -> Int { v.shelf } }",
        ]
        #expect(
            try found(files) == [
                "Sources/Core/Values/A.swift:2: Values uses shelf, which Keep adds to Value: the arrow Values -> Keep is not allowed"
            ])
    }

    @Test(arguments: ["enum B { case box, shelf(Int) }", "struct B { var shelf = 1 }", "struct B { func shelf() {} }"])
    func aMemberThatARoomHasItselfMayBeThatOne(_ own: String) throws {
        let files = [
            "Core/Values/Value.swift": value, "Core/Values/A.swift": "struct A { func f(_ b: B) { b.shelf } }", "Core/Values/B.swift": own,
            "Core/Keep/Value+Shelf.swift": "extension Value { var shelf: Int { 1 } }",
        ]
        #expect(try found(files) == [])
    }

    @Test func aNestedTypeIsTheRoomsOwnInEachOfItsFiles() throws {
        let files = [
            "Core/Values/A.swift": "struct A { struct Shelf {} }", "Core/Values/A+More.swift": "extension A { func f(_ s: Shelf) {} }",
            "Core/Keep/Shelf.swift": "struct Shelf {}",
        ]
        #expect(try found(files) == [])
    }

    @Test func noScreenNamesAnother() throws {
        let files = [
            "Program/Screens/First/FirstView.swift": "struct FirstView {}",
            "Program/Screens/Second/SecondView.swift": "struct SecondView { var first: FirstView }",
        ]
        #expect(
            try found(files) == [
                "Sources/Program/Screens/Second/SecondView.swift:1: Screens/Second names FirstView of Screens/First: "
                    + "the arrow Screens/Second -> Screens/First is not allowed"
            ])
    }

    @Test func screensMayUseWhatTheyHaveInCommonButNotTheOtherWay() throws {
        let view = "struct FirstView { var request: Request }"
        let files = ["Program/Screens/Request.swift": "struct Request {}", "Program/Screens/First/FirstView.swift": view]
        #expect(try found(files) == [])
        let back = [
            "Program/Screens/Request.swift": "struct Request { var view: FirstView }", "Program/Screens/First/FirstView.swift": view,
        ]
        #expect(try found(back).map { $0.prefix(40) } == ["Sources/Program/Screens/Request.swift:1:"])
    }

    @Test func reportsANameThatTwoRoomsDeclare() throws {
        let files = ["Core/Keep/Row.swift": "struct Row {}", "Program/Widgets/Row.swift": "\nstruct Row {}"]
        #expect(
            try found(files) == [
                "Sources/Program/Widgets/Row.swift:2: Row is declared in Widgets and in Keep: give one of them another name"
            ])
        #expect(
            try found(["Core/Keep/Row.swift": "struct Row {}", "Program/Widgets/Box.swift": "struct Box {}\nprivate struct Row {}"]) == [])
    }

    @Test func reportsAFileInNoRoom() throws {
        #expect(
            try found(["Program/Cellar/Wine.swift": "struct Wine {}"]) == [
                "Sources/Program/Cellar/Wine.swift:1: the file is in no room of docs/ARCHITECTURE.md"
            ])
    }
}
