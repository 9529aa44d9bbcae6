import Foundation
import Testing

@Suite("The documents")
struct DocumentTests {
    private static let documents = ["README.md", "CONTRIBUTING.md", "data/README.md"] + inDocs()

    private static func inDocs() -> [String] {
        let below = FileManager.default.enumerator(atPath: SourceTree.root.appending(path: "docs").path(percentEncoded: false))
        return (below?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".md") }.map { "docs/" + $0 }.sorted()
    }

    @Test("What the documents name is there", arguments: documents)
    func namesAndLinks(_ path: String) throws {
        let tree = try SourceTree.ofTheProject()
        let text = try String(contentsOf: SourceTree.root.appending(path: path), encoding: .utf8)
        let files = (tree.sources + tree.tests).map(\.path)
        let violations = DocumentCheck.violations(text, path: path, files: files) {
            FileManager.default.fileExists(atPath: SourceTree.root.appending(path: $0).path(percentEncoded: false))
        }
        for violation in violations { Issue.record("\(violation)") }
    }

    @Test func findsWhatIsNotThere() {
        let text = """
            see `Values/Value.swift`, `Other.swift`
            and `Values/…Row.swift`, [here](../README.md), [there](gone.md#part), [far](https://example.org)
            """
        let files = ["Sources/Core/Values/Value.swift"]
        let violations = DocumentCheck.violations(text, path: "docs/A.md", files: files) { $0 == "docs/../README.md" }
        #expect(
            violations.map(\.description) == [
                "docs/A.md:1: there is no file Other.swift", "docs/A.md:2: the link leads nowhere: gone.md",
            ])
    }
}
