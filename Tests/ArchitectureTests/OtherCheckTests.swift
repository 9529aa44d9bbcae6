import Testing

@Suite("The other checks")
struct OtherCheckTests {
    @Test func onlyOneRoomImportsACLibrary() throws {
        let tree = try MadeUpTree.of([
            "Core/Keep/Shelf.swift": "import CThing", "Core/Values/Value.swift": "// import CThing\n\ninternal import CThing",
        ])
        #expect(ImportCheck.violations(tree).map(\.description) == ["Sources/Core/Values/Value.swift:3: only Keep imports CThing"])
    }

    @Test func findsAFileTooLong() throws {
        let text = "struct Value {}\n" + String(repeating: "\n", count: ShapeCheck.mostLines)
        let tree = try MadeUpTree.of(["Core/Values/Value.swift": text, "Core/Keep/Shelf.swift": "struct Shelf {}\n"])
        #expect(
            ShapeCheck.violations(tree).map(\.description) == [
                "Sources/Core/Values/Value.swift:700: 701 lines; cut the file at 700 or before"
            ])
    }

    @Test(arguments: [
        ("Value.swift", "struct Value {}\ntypealias ValueID = Int\nextension Value {}\nprivate struct Helper {}"),
        ("Value.swift", "typealias Value = Int"),
        ("Value.swift", "func value() {}"), ("Value+Text.swift", "extension Value {}\nprivate func help() {}\nextension Int {}"),
        ("Value.swift", "final class Value { struct Inner {} }"), ("main.swift", "struct Wiring {}"),
    ])
    func allowsOneTypeAFile(_ name: String, _ text: String) throws {
        #expect(ShapeCheck.violations(try MadeUpTree.of(["Core/Values/\(name)": text])) == [])
    }

    @Test(arguments: [
        ("Value.swift", "struct Other {}", "Value, after which it is named"),
        ("Value.swift", "struct Value {}\nenum Other {}", "Other wants a file"),
        ("Value+Text.swift", "extension Other {}", "does not extend it"),
        ("Value+Text.swift", "extension Value {}\n@MainActor final class Other {}", "Other wants a file"),
        ("Value.swift", "private struct Value {}", "named"),
    ])
    func findsAFileWithAnotherShape(_ name: String, _ text: String, _ reason: String) throws {
        let violations = ShapeCheck.violations(try MadeUpTree.of(["Core/Values/\(name)": text]))
        #expect(violations.contains { $0.reason.contains(reason) }, "\(violations)")
    }

    @Test(arguments: ["print(1)", "debugPrint(a)", "let a = try! b()", "let a = b as! C", "fatalError(\"x\")", "f(\"\\(try! b())\")"])
    func findsAForbiddenCall(_ text: String) throws {
        let violations = CallCheck.violations(try MadeUpTree.of(["Core/Values/Value.swift": "\n" + text]))
        #expect(violations.map(\.line) == [2])
    }

    @Test(arguments: [
        "// print(1)", "let a = \"try! b\"", "sheet.print(1)", "func print() {}", "enum Value { case print(Int) }", "let a = try b()",
        "let a = b as? C", "let a = try !b()",
        "// unavoidable: the runtime gives no other type\nlet a = b as! C", "fatalError()  // unavoidable: no way to go on",
    ])
    func passesWhatIsNoForbiddenCall(_ text: String) throws {
        #expect(CallCheck.violations(try MadeUpTree.of(["Core/Values/Value.swift": text])) == [])
    }

    @Test func commandsAndMainMayPrint() throws {
        let tree = try MadeUpTree.of(["Program/main.swift": "print(1)", "Program/Commands/Show.swift": "print(1)"])
        #expect(CallCheck.violations(tree) == [])
    }

    @Test(arguments: [
        "let a = \"no such file\"", "let a = \"\\(b) går inte\"", "say(\"Saved \\(f(\"it was not\"))\")",
        "let a = \"\"\"\n  It is\n  so\n  \"\"\"",
    ])
    func findsWordsForPeopleOutsideText(_ text: String) throws {
        let tree = try MadeUpTree.of(["Core/Values/Value.swift": text, "Core/Text/Words.swift": text])
        let violations = TextCheck.violations(tree)
        #expect(violations.count == 1 && violations[0].path == "Sources/Core/Values/Value.swift", "\(violations)")
    }

    @Test(arguments: [
        "let a = \"key\"", "let a = \"\\(b) \\(c)\"", "let a = CommandSyntax(\"export person\")", "let a = \"--dry-run\"",
        "let a = \"Europe/Stockholm\"",
        "// no such file\nlet a = b",
    ])
    func passesWhatIsNoSentence(_ text: String) throws {
        #expect(TextCheck.violations(try MadeUpTree.of(["Core/Values/Value.swift": text])) == [])
    }

    @Test func findsWordsThatTheGlossaryRulesOut() throws {
        let text = "let a = pick(\"hon är utesluten\", \"plan it anew\")\nlet b = pick(\"--anew planerar om\", \"a person\")"
        let violations = WordingCheck.violations(try MadeUpTree.of(["Core/Text/Words.swift": text, "Core/Values/Value.swift": text]))
        #expect(violations.map(\.line) == [1, 1] && violations.allSatisfy { $0.path.contains("/Text/") }, "\(violations)")
    }

    @Test func findsACountThatNobodyReads() throws {
        let text = """
            extension Words {
                func told(_ n: Int) -> String { counted(n, ("a", "b"), ("c", "d")) }
                private func own(_ n: Int) -> String { amount(n, "a", "b") }
                func plain(_ n: Int) -> String { "\\(n)" }
                func listed(_ n: Int) -> String { if n > 0 { return amount(n, "a", "b") } else { return "" } }
            }
            """
        let list = "struct CountedTexts { let a = [\"listed\"] }"
        var tree = try MadeUpTree.of(["Core/Text/Words.swift": text])
        #expect(CountedTextCheck.violations(tree).map(\.line) == [2, 5])
        tree = try SourceTree(
            ["Sources/Core/Text/Words.swift": text, CountedTextCheck.list: list, "Package.swift": ""], plan: MadeUpTree.plan)
        #expect(CountedTextCheck.violations(tree).map(\.line) == [2])
    }

    @Test func findsASwiftPackage() throws {
        let package =
            "let p = Package(dependencies: [\n.package(url: \"u\", from: \"1\")],\ntargets: [.target(dependencies: [.product(name: \"n\")])])"
        #expect(PackageCheck.violations(try MadeUpTree.of([:], package: package)).map(\.line) == [2, 3])
        #expect(PackageCheck.violations(try MadeUpTree.of([:], package: "// .package(url:)\nlet p = Package(name: \"n\")")) == [])
    }
}
