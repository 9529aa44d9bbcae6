import Testing

/// What the key Tab gives at a real shell.
struct CompletionTests {
    /// What bash would offer for a line, cut into words as bash cuts them.
    private func offered(_ desktop: Desktop, _ words: String...) throws -> [String] {
        let script = """
            eval "$("$0" completions bash)"
            COMP_WORDS=("$0" "$@") COMP_CWORD=$#
            compopt() { echo "compopt $*"; }
            _meet "$0"
            for word in "${COMPREPLY[@]}"; do echo "$word"; done
            """
        let run = try desktop.run("/bin/bash", ["-c", script, desktop.program] + words)
        #expect(run.errors == "")
        return run.output.split(separator: "\n").map(String.init)
    }

    @Test func bashCompletesCommandsOptionsAndWhatTheDatabaseHolds() throws {
        let desktop = try Desktop(withTerm: true)
        #expect(try offered(desktop, "comp") == ["compose", "completions"])
        #expect(try offered(desktop, "export", "part") == ["participants"])
        #expect(try offered(desktop, "--db", "t.db", "stats", "--cohort", "") == ["c001", "c002", "c003", "c004", "c005"])
        #expect(try offered(desktop, "stats", "--lang", "=", "s") == ["sv"])
        #expect(try offered(desktop, "import", "participants", "a b") == ["compopt -o default"])
        #expect(try offered(desktop, "print", "lists", "--folder", "") == ["compopt -o dirnames"])
    }

    @Test func aKeyAtTheShellLeavesNoTrace() throws {
        let desktop = try Desktop(withTerm: true)
        let before = desktop.bytes("t.db")
        #expect(try offered(desktop, "--db", "none.db", "stats", "--cohort", "").isEmpty)
        #expect(try offered(desktop, "--db", "t.db", "import", "busy", "x", "--venue", "stadsh") == ["stadshuset"])
        #expect(desktop.bytes("t.db") == before)
        let files = try desktop.run("/bin/ls", ["-A", desktop.folder]).output.split(separator: "\n")
        #expect(files.filter { !$0.hasPrefix(".stderr") } == ["home", "t.db"])
    }

    @Test func anUnknownShellIsNamed() throws {
        let desktop = try Desktop()
        let run = try desktop.meet(["completions", "csh", "--lang", "en"])
        #expect(run.status == 2)
        #expect(run.errors.contains("bash, zsh, fish"))
    }
}
