import Foundation
import TestSupport
import Testing

/// What is the coordinator's own stays: files that are read are not overwritten, and background goes when consent is taken back.
struct SafeFilesTests {
    @Test func aResultNeverGoesOverTheDatabaseOrTheFileThatIsRead() throws {
        let desktop = try Desktop(withTerm: true)
        try desktop.write("in.csv", "id,name,consent\nq1,Ada,yes\nq2,,yes\n")
        let database = try Data(contentsOf: URL(fileURLWithPath: desktop.path("t.db")))
        for command in [
            ["export", "participants", "--output", "t.db"], ["export", "programme", "--output", "./t.db"],
            ["print", "attendance", "--cohort", "c001", "--session", "1", "--output", "t.db"],
            ["import", "participants", "in.csv", "--partial", "--rejects", "./in.csv"],
        ] {
            let run = try desktop.meet(command + ["--db", "t.db", "--lang", "en"])
            #expect(run.status == 73, "\(command)")
            #expect(run.errors.contains("not overwritten"), "\(run.errors)")
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: desktop.path("t.db"))) == database)
        #expect(try String(contentsOfFile: desktop.path("in.csv"), encoding: .utf8).contains("q1,Ada,yes"))
        #expect(try !desktop.meet("export", "participants").output.contains("q1"))
    }

    @Test func readOnlyMakesNoDatabase() throws {
        let desktop = try Desktop()
        #expect(try desktop.meet(["init", Desktop.sample("programme.json"), "--db", "new.db", "--readonly"]).status == 2)
        #expect(!FileManager.default.fileExists(atPath: desktop.path("new.db")))
    }

    @Test func whoTakesBackConsentLeavesNoBackgroundInTheFile() throws {
        let desktop = try Desktop(withTerm: true)
        try desktop.write("yes.csv", "id,name,settlement,gender,consent\nzz1,Zed,new,nonbinary,yes\n")
        try desktop.write("no.csv", "id,name,consent\nzz1,Zed,no\n")
        #expect(try desktop.meet(["import", "participants", "yes.csv", "--db", "t.db"]).status == 0)
        // The order of the row's values in the file: the two axes of the background, as they are stored.
        let stored = Data("gender=nonbinary|settlement=new".utf8)
        func bytes() -> Data {
            ["t.db", "t.db-wal"].reduce(into: Data()) { all, name in
                all += (try? Data(contentsOf: URL(fileURLWithPath: desktop.path(name)))) ?? Data()
            }
        }
        let others = bytes().ranges(of: stored).count
        #expect(others >= 1)
        #expect(try desktop.meet(["import", "participants", "no.csv", "--db", "t.db"]).status == 0)
        let line = try desktop.meet(["export", "participants", "--db", "t.db"]).output.split(separator: "\r\n").first {
            $0.hasPrefix("zz1")
        }
        #expect(line.map { !$0.contains("nonbinary") } == true)
        #expect(bytes().ranges(of: stored).count == others - 1)
    }
}
