import Testing

/// The sources of the project, read and judged by each check.
@Suite("The house")
struct ArchitectureTests {
    private func expectNone(_ violations: [Violation], sourceLocation: SourceLocation = #_sourceLocation) {
        for violation in violations {
            Issue.record("\(violation)", sourceLocation: sourceLocation)
        }
    }

    @Test("Each room uses only what its arrow allows")
    func arrows() throws {
        let tree = try SourceTree.ofTheProject()
        #expect(!tree.sources.isEmpty && !tree.plan.rooms.isEmpty)
        expectNone(ArrowCheck.violations(tree))
    }

    @Test("C libraries are imported by one room each")
    func imports() throws {
        let tree = try SourceTree.ofTheProject()
        #expect(tree.plan.importers == ["CSQLite": "Store", "CNcurses": "Terminal"])
        expectNone(ImportCheck.violations(tree))
    }

    @Test("Files are short and named after the one type they hold")
    func shapes() throws {
        expectNone(ShapeCheck.violations(try SourceTree.ofTheProject()))
    }

    @Test("Nothing prints past the screen or ends the program")
    func calls() throws {
        expectNone(CallCheck.violations(try SourceTree.ofTheProject()))
    }

    @Test("Words for people stand in Text")
    func texts() throws {
        expectNone(TextCheck.violations(try SourceTree.ofTheProject()))
    }

    @Test("Texts keep to the glossary")
    func wording() throws {
        expectNone(WordingCheck.violations(try SourceTree.ofTheProject()))
    }

    @Test("Each text with a count is read at 0, 1, 2 and 21")
    func countedTexts() throws {
        expectNone(CountedTextCheck.violations(try SourceTree.ofTheProject()))
    }

    @Test("There are no Swift packages")
    func packages() throws {
        let tree = try SourceTree.ofTheProject()
        #expect(!tree.package.tokens.isEmpty)
        expectNone(PackageCheck.violations(tree))
    }
}
