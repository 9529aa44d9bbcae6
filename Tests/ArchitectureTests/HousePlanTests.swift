import Testing

@Suite("The plan read from the drawing")
struct HousePlanTests {
    private func room(_ name: String) throws -> HousePlan.Room {
        try #require(HousePlan(markdown: MadeUpTree.plan).rooms.first { $0.name == name })
    }

    @Test func readsRoomsWithTheirFolders() throws {
        let plan = try HousePlan(markdown: MadeUpTree.plan)
        #expect(plan.rooms.map(\.name) == ["Values", "Text", "Keep", "main.swift", "Commands", "Loop", "Screens", "Widgets", "Paper"])
        #expect(plan.room(of: "Sources/Core/Values/Deep/Down.swift")?.name == "Values")
        #expect(plan.room(of: "Sources/Program/main.swift")?.name == "main.swift")
        #expect(plan.room(of: "Sources/Program/Screens/First/View.swift")?.name == "Screens/First")
        #expect(plan.room(of: "Sources/Program/Screens/View.swift")?.name == "Screens")
        #expect(plan.room(of: "Sources/Program/Cellar/Wine.swift") == nil)
    }

    @Test func readsArrows() throws {
        #expect(try room("Values").uses == [])
        #expect(try room("Keep").uses == ["Values", "Text"])
        #expect(try room("main.swift").uses == nil)
        #expect(try room("Commands").uses == ["Values", "Text", "Keep"])
        #expect(try room("Loop").uses == ["Screens", "Widgets", "Paper", "Values", "Text", "Keep"])
        #expect(try room("Widgets").uses == ["Paper", "Text"])
    }

    @Test func readsTheOnlyImporters() throws {
        #expect(try HousePlan(markdown: MadeUpTree.plan).importers == ["CThing": "Keep"])
    }

    @Test func refusesAnArrowToNoRoomAndARoomWithoutAnArrow() {
        #expect(throws: HousePlan.Mistake(description: "Widgets may use Papper, which is no room")) {
            try HousePlan(markdown: MadeUpTree.plan.replacing("-> Paper", with: "-> Papper"))
        }
        #expect(throws: HousePlan.Mistake(description: "Widgets/ has no arrow")) {
            try HousePlan(markdown: MadeUpTree.plan.replacing("-> Paper", with: ""))
        }
        #expect(throws: HousePlan.Mistake.self) { try HousePlan(markdown: "# Nothing drawn") }
    }
}
