import Foundation

/// The files that the checks read: those of the project, or a small tree made up by a test.
struct SourceTree {
    /// The folder of the project, found from the place of this file.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The Swift files under Sources, sorted by path.
    let sources: [SwiftFile]
    /// The Swift files under Tests, sorted by path.
    let tests: [SwiftFile]
    /// Package.swift.
    let package: SwiftFile
    /// The plan of the house.
    let plan: HousePlan

    /// A tree of the given files, by path.
    init(_ files: [String: String], plan: String) throws {
        let swift = files.filter { $0.key.hasSuffix(".swift") }.sorted { $0.key < $1.key }.map { SwiftFile(path: $0.key, text: $0.value) }
        sources = swift.filter { $0.path.hasPrefix("Sources/") }
        tests = swift.filter { $0.path.hasPrefix("Tests/") }
        package = swift.first { $0.path == "Package.swift" } ?? SwiftFile(path: "Package.swift", text: "")
        self.plan = try HousePlan(markdown: plan)
    }

    /// The tree of the project itself; read once.
    static func ofTheProject() throws -> SourceTree { try project.get() }

    private static let project = Result { try load() }

    private static func load() throws -> SourceTree {
        var files: [String: String] = ["Package.swift": try read("Package.swift")]
        for folder in ["Sources", "Tests"] {
            let below = FileManager.default.enumerator(atPath: root.appending(path: folder).path(percentEncoded: false))
            while let path = below?.nextObject() as? String {
                if path.hasSuffix(".swift") { files["\(folder)/\(path)"] = try read("\(folder)/\(path)") }
            }
        }
        return try SourceTree(files, plan: try read("docs/ARCHITECTURE.md"))
    }

    private static func read(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
}
