import TestSupport
import Testing

/// What stands on the command line, and in files, is told on standard error as text: nothing of it changes the terminal.
struct HostileArgumentTests {
    private func expectHarmless(_ run: Desktop.Run, _ what: String) {
        for text in [run.errors, run.output] {
            let bad = text.unicodeScalars.first { scalar in
                scalar != "\n" && scalar != "\t"
                    && (scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
                        || (0x2066...0x2069).contains(scalar.value))
            }
            #expect(bad == nil, "\(what): U+\(String(bad?.value ?? 0, radix: 16))")
        }
    }

    @Test func whatIsNamedOnTheCommandLineOnlyStandsThere() throws {
        let desktop = try Desktop(withTerm: true)
        for (place, value) in HostileText.values.enumerated() where value.text.utf8.count < 5000 {
            // An argument ends at a NUL.
            let text = value.text.replacing("\u{0}", with: "")
            // One of these each, in turn: a process takes its time.
            let forms = [
                [text], ["import", "participants", text], ["pin", text, "--cohort", "c001"], ["pin", "p000001", "--cohort", text],
                ["--" + text], ["stats", "--format", text], ["compose", "--seconds", text], ["init", text],
            ]
            for arguments in [forms[place % forms.count], forms[(place + 3) % forms.count]] {
                let run = try desktop.meet(arguments + ["--db", "t.db", "--lang", "sv"])
                #expect(run.status > 0 && run.status < 128, "\(arguments): \(run.status)")
                expectHarmless(run, "\(arguments[0]), \(value.what)")
            }
        }
    }

    @Test func whatIsNamedInAFileOnlyStandsThere() throws {
        let desktop = try Desktop(withTerm: true)
        for (place, value) in HostileText.values.enumerated() where value.text.utf8.count < 5000 {
            let field = "\"" + value.text.replacing("\u{0}", with: "").replacing("\"", with: "\"\"") + "\""
            try desktop.write("file.csv", "id,name,gender,consent,\(field)\np1,\(field),\(field),yes,x\n")
            for options in place.isMultiple(of: 2) ? [[]] : [["--json"]] {
                let run = try desktop.meet(["import", "participants", "file.csv", "--dry-run", "--db", "t.db"] + options)
                #expect(run.status == 65, "\(value.what): \(run.status)")
                expectHarmless(run, value.what)
            }
        }
    }
}
