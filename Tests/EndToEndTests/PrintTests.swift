import Foundation
import Testing

/// `meet print …` as a coordinator and a script use it.
struct PrintTests {
    /// A program `lp` that keeps what it is given, and ends so.
    private func printing(_ desktop: Desktop, status: Int = 0) throws -> [String: String] {
        let folder = desktop.path("bin")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let script =
            "#!/bin/sh\nprintf '%s\\n' \"$@\" >'\(desktop.path("lp.txt"))'\nfor last; do :; done\ncp \"$last\" '\(desktop.path("printed.pdf"))'\n"
            + (status == 0 ? "" : "echo 'no such printer.' >&2\n") + "exit \(status)\n"
        _ = try desktop.write("bin/lp", script)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder + "/lp")
        return ["PATH": folder + ":/usr/bin:/bin"]
    }

    private func pages(_ desktop: Desktop, _ name: String) -> Int {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/pdfinfo")
        process.arguments = [desktop.path(name)]
        let output = Pipe()
        process.standardOutput = output
        guard (try? process.run()) != nil else { return -1 }
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return text.split(separator: "\n").first { $0.hasPrefix("Pages:") }.flatMap { Int($0.dropFirst(6).drop { $0 == " " }) } ?? 0
    }

    @Test func whereThereIsNothingToPrintNoFileIsTouched() throws {
        let desktop = try Desktop(withTerm: true)
        _ = try desktop.write("mine.txt", "mitt\n")
        for arguments in [["--output", "mine.txt"], ["--output", "new.pdf", "--format", "pdf"], ["--folder", "lists"]] {
            let run = try desktop.meet(["print", "lists", "--week", "2031-W10", "--lang", "sv", "--db", "t.db"] + arguments)
            #expect(run.status == 0 && !run.errors.isEmpty && run.output.isEmpty, "\(arguments) \(run.errors)")
        }
        #expect(desktop.bytes("mine.txt") == Data("mitt\n".utf8))
        #expect(!FileManager.default.fileExists(atPath: desktop.path("new.pdf")))
    }

    @Test func eachSheetIsPrintedInEachForm() throws {
        let desktop = try Desktop(withTerm: true)
        _ = try desktop.meet("seat", "--steps", "1000")
        for (kind, words) in [
            ("attendance", "Närvarolista"), ("door", "Dörrlista"), ("coordinator", "Bara för samordnaren"), ("tables", "Bord 1"),
            ("matrix", "Studietimmar"), ("badges", "Grupp 1"),
        ] {
            let text = try desktop.meet("print", kind, "--cohort", "c001", "--session", "2", "--lang", "sv")
            #expect(text.status == 0 && text.errors.isEmpty && text.output.contains(words), "\(kind) \(text.output)")
            let html = try desktop.meet("print", kind, "--cohort", "c001", "--session", "2", "--lang", "sv", "--format", "html")
            #expect(html.output.hasPrefix("<!DOCTYPE html>") && html.output.hasSuffix("</html>\n") && html.output.contains(words))
            let csv = try desktop.meet("print", kind, "--cohort", "c001", "--session", "2", "--format", "csv")
            #expect(csv.output.split(separator: "\r\n").count >= 24)
            let pdf = try desktop.meet("print", kind, "--cohort", "c001", "--session", "2", "--format", "pdf", "--output", "\(kind).pdf")
            #expect(pdf.status == 0 && desktop.bytes("\(kind).pdf").starts(with: Data("%PDF-1.4".utf8)), "\(pdf.errors)")
        }
        #expect(pages(desktop, "attendance.pdf") == 1)
        let both = try desktop.meet(
            "print", "attendance", "--cohort", "c001", "--lang", "sv", "--sheet-lang", "both", "--sort", "last", "--large")
        #expect(both.output.contains("Närvarolista / Attendance list") && both.output.contains("Träff 1 av 6 / Session 1 of 6"))
    }

    @Test func allListsOfAWeekAreOneFileOrAFolder() throws {
        let desktop = try Desktop(withTerm: true)
        let programme = try desktop.json("sessions")
        let cohorts = try #require(programme["cohorts"] as? [[String: Any]])
        let weeks = cohorts.flatMap { ($0["sessions"] as? [[String: Any]] ?? []).compactMap { $0["week"] as? String } }
        let week = try #require(weeks.first)
        let count = weeks.count { $0 == week }
        let one = try desktop.meet("print", "attendance", "--week", week, "--format", "pdf", "--output", "week.pdf")
        #expect(one.status == 0 && pages(desktop, "week.pdf") == count)
        let folder = try desktop.meet("print", "lists", "--week", week, "--folder", "out", "--lang", "sv")
        let files = try FileManager.default.contentsOfDirectory(atPath: desktop.path("out"))
        // No tables are planned, so there are three sheets for each session.
        #expect(
            folder.status == 0 && files.count == 3 * count && folder.errors.contains("\(3 * count) blad i out"), "\(folder.errors) \(files)"
        )
        let all = try desktop.meet("print", "attendance", "--all", "--format", "pdf", "--output", "all.pdf")
        #expect(all.status == 0 && pages(desktop, "all.pdf") == weeks.count)
        let none = try desktop.meet("print", "attendance", "--week", "2020-W01", "--lang", "en")
        #expect(none.status == 0 && none.output.isEmpty && none.errors.contains("No sessions there"))
    }

    @Test func aPrinterGetsAPDFAndWhereThereIsNoneTheFileIsKept() throws {
        let desktop = try Desktop(withTerm: true)
        let arguments = [
            "print", "attendance", "--cohort", "c001", "--session", "1", "--printer", "kontor", "--copies", "2", "--lang", "sv", "--db",
            "t.db",
        ]
        let printed = try desktop.meet(arguments, environment: printing(desktop))
        #expect(
            printed.status == 0 && printed.output.isEmpty && printed.errors.contains("Skickade 1 sida × 2 till kontor."),
            "\(printed.errors)")
        let given = desktop.text("lp.txt").split(separator: "\n")
        #expect(given.starts(with: ["-d", "kontor", "-n", "2", "-o", "media=A4", "-t"]) && given.dropLast().last == "--")
        #expect(desktop.bytes("printed.pdf").starts(with: Data("%PDF".utf8)))
        func kept() throws -> [String] {
            try FileManager.default.contentsOfDirectory(atPath: desktop.folder).filter { $0.hasPrefix("narvaro-grupp-1-traff-1") }
        }
        #expect(try kept().isEmpty)
        let refused = try desktop.meet(arguments, environment: printing(desktop, status: 1))
        #expect(refused.status == 1 && refused.errors.contains("no such printer. Filen") && refused.errors.contains(desktop.folder))
        #expect(try kept().count == 1)
        let empty = desktop.path("empty")
        try FileManager.default.createDirectory(atPath: empty, withIntermediateDirectories: true)
        let missing = try desktop.meet(arguments, environment: ["PATH": empty])
        #expect(missing.status == 1 && missing.errors.contains("lp saknas"), "\(missing.errors)")
        #expect(try kept().count == 2)
    }

    @Test func theStatisticsArePrintedInEachFormAndWhoSitsWithWhomIsASheet() throws {
        let desktop = try Desktop(withTerm: true)
        let html = try desktop.meet("stats", "--cohort", "c001", "--format", "html", "--lang", "sv")
        #expect(html.status == 0 && html.output.hasPrefix("<!DOCTYPE html>") && html.output.contains("<svg"))
        let pdf = try desktop.meet("stats", "--format", "pdf", "--output", "s.pdf")
        #expect(pdf.status == 0 && pages(desktop, "s.pdf") > 2, "\(pdf.errors)")
        let printed = try desktop.meet(
            ["stats", "--printer", "kontor", "--copies", "2", "--lang", "sv", "--db", "t.db"], environment: printing(desktop))
        #expect(printed.status == 0 && printed.output.isEmpty && printed.errors.contains("× 2 till kontor."), "\(printed.errors)")
        #expect(desktop.bytes("printed.pdf").starts(with: Data("%PDF".utf8)))
        #expect(try desktop.meet("stats", "--printer", "x", "--format", "csv").status == 2)
        let none = try desktop.meet("print", "encounters", "--cohort", "c001", "--lang", "en")
        #expect(none.status == 0 && none.output.contains("No tables are planned yet."))
        _ = try desktop.meet("seat", "--cohort", "c001", "--steps", "1000")
        let grid = try desktop.meet("print", "encounters", "--cohort", "c001", "--format", "csv")
        #expect(grid.output.split(separator: "\r\n").count == 25)
    }

    @Test func theReportIsMadeOfSeveralDatabases() throws {
        let desktop = try Desktop(withTerm: true)
        try FileManager.default.copyItem(atPath: desktop.path("t.db"), toPath: desktop.path("other.db"))
        let html = try desktop.meet("export", "report", "--with", "other.db", "--lang", "en", "--output", "r.html")
        #expect(html.status == 0 && desktop.text("r.html").contains("The programmes side by side"), "\(html.errors)")
        // Both programmes have one name: their files tell them apart.
        for name in ["(t.db)", "(other.db)"] { #expect(desktop.text("r.html").contains(name)) }
        let csv = try desktop.meet("export", "report", "--format", "csv")
        #expect(!csv.output.contains("t.db"))
        #expect(csv.output.hasPrefix("programme,cohort,axis,part,measure,value,hidden\r\n") && csv.output.contains(",,yes\r\n"))
        let json = try desktop.json("export", "report")
        #expect(json["format"] as? String == "meet-report/1" && (json["programmes"] as? [Any])?.count == 1)
        #expect(try desktop.meet("export", "report", "--with", "none.db").status != 0)
    }

    @Test(arguments: [
        (["attendance", "--cohort", "c001", "--all"], "--all"), (["attendance", "--week", "2027-W60"], "2027-W60"),
        (["badges", "--cohort", "c001", "--sort", "middle"], "middle"), (["door", "--cohort", "c001", "--copies", "0"], "--copies"),
        (["door", "--cohort", "c001", "--printer", "x", "--format", "text"], "--format"), (["door"], "--cohort"),
        (["door", "--cohort", "c001", "--session", "1", "--week", "2027-W04"], "--week"),
        (["door", "--cohort", "c001", "--sheet-lang", "fi"], "fi"),
    ])
    func aWrongWishEndsWithTwoAndWritesNothing(arguments: [String], name: String) throws {
        let desktop = try Desktop(withTerm: true)
        let run = try desktop.meet(["print"] + arguments + ["--db", "t.db"])
        #expect(run.status == 2 && run.errors.contains(name) && run.output.isEmpty, "\(run.errors)")
    }
}
