import Foundation
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

    /// Only what bash itself has is used: at a bare bash, without the package that brings helpers, the key Tab completes.
    @Test func aBareBashCompletes() throws {
        let desktop = try Desktop(withTerm: true)
        let script = try desktop.meet("completions", "bash").output
        try desktop.write("meet.bash", script)
        #expect(!script.contains("_init_completion") && !script.contains("_get_comp_words"))
        let line = "meet compo\t--dry-run --db none.db --lang en\n"
        try desktop.write("typed", "source meet.bash; PATH=\(desktop.folder)/bin:$PATH\n\(line)exit\n")
        try FileManager.default.createDirectory(atPath: desktop.path("bin"), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: desktop.path("bin/meet"), withDestinationPath: desktop.program)
        let run = try desktop.shell("bash --norc --noprofile -i <typed 2>&1", [])
        #expect(run.output.contains("meet compose --dry-run") && run.output.contains("no database at none.db"), "\(run.output)")
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
