import Foundation
import MeetCore
import TestSupport
import Testing

/// The commands as a script uses them: exit codes, JSON, and what is left behind.
struct CommandTests {
    /// The numbers of a score, in the order of their keys' meaning.
    private func score(_ object: Any?) -> [Int] {
        let score = object as? [String: Int] ?? [:]
        return ["hard", "unfilled", "mix", "absences"].compactMap { score[$0] }
    }

    /// Two results of the same steps and seed are the same, byte for byte.
    private func expectSame(_ output: String, _ other: String, _ location: SourceLocation = #_sourceLocation) throws {
        #expect(output == other, sourceLocation: location)
    }

    // MARK: Composing

    @Test func composeGivesTheShapeOfTheContract() throws {
        let desktop = try Desktop(withTerm: true)
        let result = try desktop.json("compose", "--steps", "5000", "--seed", "7")
        #expect(Set(result.keys) == ["status", "score", "bound", "seed", "cohorts", "waiting", "conflicts"])
        #expect(["optimal", "feasible"].contains(result["status"] as? String ?? ""))
        #expect(score(result["score"]).count == 4 && score(result["score"])[0] == 0)
        #expect((result["bound"] as? [String: Any])?.keys.contains("mix") == true)
        #expect(result["seed"] as? Int == 7)
        let cohorts = try #require(result["cohorts"] as? [[String: Any]])
        #expect(cohorts.compactMap { $0["id"] as? String } == ["c001", "c002", "c003", "c004", "c005"])
        let members = cohorts.flatMap { $0["members"] as? [String] ?? [] }
        let waiting = try #require(result["waiting"] as? [String])
        #expect(Set(members + waiting).count == 160 && members.count + waiting.count == 160)
        #expect(waiting == waiting.sorted())
        for cohort in cohorts { #expect(cohort["members"] as? [String] == (cohort["members"] as? [String])?.sorted()) }
        #expect((cohorts[0]["members"] as? [String])?.contains("p000002") == true)
        let stored = try desktop.json("export", "composition")
        #expect(stored["cohorts"] as? NSArray == result["cohorts"] as? NSArray)
        #expect(score(stored["score"]) == score(result["score"]))
    }

    @Test func aDryRunGivesTheSameAndLeavesTheFileAsItIs() throws {
        let desktop = try Desktop(withTerm: true)
        let bytes = desktop.bytes("t.db")
        let dry = try desktop.meet("compose", "--steps", "5000", "--dry-run", "--json")
        #expect(dry.status == 0 && desktop.bytes("t.db") == bytes)
        let real = try desktop.meet("compose", "--steps", "5000", "--json")
        try expectSame(real.output, dry.output)
    }

    @Test func stepsAndSeedGiveTheSameBytesAlsoWithTheRowsShuffled() throws {
        let first = try Desktop()
        let second = try Desktop()
        var rows = try String(contentsOfFile: Desktop.sample("participants.csv"), encoding: .utf8).split(whereSeparator: \.isNewline).map(
            String.init)
        try first.write("people.csv", rows.joined(separator: "\n"))
        var random = SeededRandom(seed: 3, stream: 1)
        for index in stride(from: rows.count - 1, to: 1, by: -1) { rows.swapAt(index, 1 + random.below(index)) }
        try second.write("people.csv", rows.joined(separator: "\n"))
        var outputs: [String] = []
        for desktop in [first, second] {
            #expect(try desktop.meet("init", Desktop.sample("programme.json")).status == 0)
            #expect(try desktop.meet("import", "participants", "people.csv").status == 0)
            for more in [["--dry-run"], ["--dry-run"], []] {
                let run = try desktop.meet(["compose", "--steps", "2000", "--seed", "5", "--json", "--db", "t.db"] + more)
                #expect(run.status == 0 && run.errors.contains("Nothing was saved") == !more.isEmpty, "\(run.status) \(run.errors)")
                outputs.append(run.output)
            }
        }
        #expect(outputs[0].contains("\"seed\": 5"))
        for output in outputs { try expectSame(output, outputs[0]) }
        #expect(try first.meet("export", "participants").output == second.meet("export", "participants").output)
    }

    @Test func onlyTheCohortsNamedAreFilled() throws {
        let desktop = try Desktop()
        _ = try desktop.meet("init", Desktop.sample("programme.json"))
        _ = try desktop.meet("import", "participants", Desktop.sample("participants.csv"))
        let result = try desktop.json("compose", "--cohort", "c002", "--cohort", "Grupp 4", "--steps", "5000")
        let cohorts = try #require(result["cohorts"] as? [[String: Any]])
        #expect(cohorts.map { ($0["members"] as? [String])?.count ?? 0 } == [0, 24, 0, 24, 0])
        // The other three are too small: done, but rules are broken.
        #expect(try desktop.meet("compose", "--cohort", "c002", "--steps", "5000").status == 3)
    }

    @Test func secondsBoundTheTimeAndAreSaid() throws {
        let desktop = try Desktop(withTerm: true)
        let result = try desktop.json("compose", "--seconds", "0.2", "--dry-run")
        let seconds = try #require(result["seconds"] as? Double)
        #expect(seconds >= 0 && seconds < 10)
    }

    @Test func whatCannotBeIsGivenAllTheSameAndSaidInASentence() throws {
        let rows = try String(contentsOfFile: Desktop.sample("participants.csv"), encoding: .utf8).split(whereSeparator: \.isNewline)
            .prefix(30)
        let few = try Desktop()
        _ = try few.meet("init", Desktop.sample("programme.json"))
        try few.write("few.csv", rows.joined(separator: "\n"))
        // Companions of some of them are in later rows; nothing of that is an error.
        #expect(try [0, 65].contains(few.meet("import", "participants", "few.csv", "--partial").status))
        let run = try few.meet("compose", "--steps", "3000", "--json", "--lang", "sv")
        #expect(run.status == 3)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(object["status"] as? String == "infeasible")
        let conflicts = try #require(object["conflicts"] as? [[String: Any]])
        let broken = try #require(object["broken"] as? [[String: Any]])
        for conflict in conflicts + broken {
            #expect(conflict["rule"] is String && conflict["cohort"] is String)
            #expect((conflict["sentence"] as? String)?.isEmpty == false)
            #expect(conflict["wanted"] is Int && conflict["possible"] is Int)
        }
        #expect(broken.count == score(object["score"])[0])
        let seats = try #require(conflicts.first { $0["rule"] as? String == "seats" })
        #expect(seats["wanted"] as? Int == 110 && seats["rules"] as? [String] == ["seats"])
        let sentence = try #require(seats["sentence"] as? String)
        #expect(sentence.hasPrefix("5 grupper ska ha minst 22 deltagare var, alltså 110, men det finns bara "))
        let check = try few.meet("check", "--lang", "sv")
        #expect(check.status == 3 && check.output.contains("deltagare, minst 22 behövs"))
        #expect(check.output.hasPrefix("Går inte ihop: ") && check.output.contains("Går inte ihop: " + sentence))
        let text = try few.meet("compose", "--steps", "3000", "--lang", "sv")
        #expect(text.status == 3 && text.output.contains("! ") && text.errors.isEmpty)
        let start = try #require(text.output.range(of: "Går inte ihop: "))
        let end = try #require(text.output.range(of: "! "))
        #expect(start.lowerBound < end.lowerBound)
    }

    // MARK: Pins

    @Test func pinsAndExclusionsHoldAndCanBeTakenBack() throws {
        let desktop = try Desktop(withTerm: true)
        let before = try desktop.meet("export", "composition").output
        #expect(try desktop.meet("exclude", "p000003", "--cohort", "c001").status == 0)
        #expect(try desktop.meet("pin", "p000003", "--cohort", "c004").status == 0)
        let result = try desktop.json("compose", "--steps", "4000")
        let cohorts = try #require(result["cohorts"] as? [[String: Any]])
        #expect((cohorts[3]["members"] as? [String])?.contains("p000003") == true)
        // A pin elsewhere is not taken away by naming another cohort.
        #expect(try desktop.meet("unpin", "p000003", "--cohort", "c002").status == 0)
        #expect(try desktop.meet("unpin", "p000003", "--cohort", "c004").status == 0)
        #expect(try desktop.meet("include", "p000003", "--cohort", "c001").status == 0)
        #expect(((try desktop.json("check"))["score"] as? [String: Any])?["hard"] as? Int == 0)
        #expect(try desktop.meet("export", "composition").output != before)
    }

    // MARK: Reading and writing

    @Test func theSameFileTwiceChangesNothing() throws {
        let desktop = try Desktop()
        let made = try desktop.json("init", Desktop.sample("programme.json"))
        #expect(made["cohorts"] as? Int == 5)
        for (kind, file, count) in [("participants", "participants.csv", 160), ("venues", "venues.csv", 24)] {
            let first = try desktop.json("import", kind, Desktop.sample(file))
            #expect(first["created"] as? Int == count && first["updated"] as? Int == 0 && (first["rejected"] as? [Any])?.isEmpty == true)
            let bytes = desktop.bytes("t.db")
            let second = try desktop.json("import", kind, Desktop.sample(file))
            #expect(second["created"] as? Int == 0 && second["updated"] as? Int == 0 && second["unchanged"] as? Int == count)
            #expect(desktop.bytes("t.db") == bytes)
        }
    }

    @Test func whatIsExportedComesInAgainUnchanged() throws {
        let desktop = try Desktop(withTerm: true)
        #expect(try desktop.meet("export", "participants", "--output", "people.csv").output.isEmpty)
        let again = try desktop.json("import", "participants", "people.csv")
        #expect(again["created"] as? Int == 0 && again["updated"] as? Int == 0 && again["unchanged"] as? Int == 160)
        #expect(try desktop.meet("export", "participants").output == desktop.text("people.csv"))
        #expect(try desktop.meet("export", "programme", "--output", "programme.json").status == 0)
        let other = try Desktop()
        #expect(try other.meet("init", desktop.path("programme.json")).status == 0)
        #expect(try other.meet("export", "programme").output == desktop.text("programme.json"))
        let mode = try FileManager.default.attributesOfItem(atPath: desktop.path("people.csv"))[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test func aDryImportSaysWhatItWouldDo() throws {
        let desktop = try Desktop()
        _ = try desktop.meet("init", Desktop.sample("programme.json"))
        let bytes = desktop.bytes("t.db")
        let run = try desktop.meet("import", "participants", Desktop.sample("participants.csv"), "--dry-run", "--lang", "sv")
        #expect(run.status == 0 && run.errors.contains("Skulle läsa in personer: nya 160, ändrade 0, oförändrade 0."))
        #expect(desktop.bytes("t.db") == bytes)
    }

    @Test func partialTakesTheGoodRowsAndWritesTheOthersToMend() throws {
        let desktop = try Desktop()
        _ = try desktop.meet("init", Desktop.sample("programme.json"))
        try desktop.write(
            "people.csv", "id,name,gender,available,consent\na1,Anna,woman,mon-eve,yes\na2,Bo,robot,mon-eve,yes\na3,Cia,,never,\n")
        let refused = try desktop.meet("import", "participants", "people.csv", "--lang", "sv")
        #expect(refused.status == 65 && refused.output.isEmpty)
        #expect(refused.errors.contains("Inget lästes in: 2 rader har fel.") && refused.errors.contains("--partial --rejects"))
        #expect(try desktop.meet("export", "participants").output.split(separator: "\n").count == 1)
        let run = try desktop.meet("import", "participants", "people.csv", "--partial", "--rejects", "bad.csv", "--json")
        #expect(run.status == 65)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(object["created"] as? Int == 1)
        let rejected = try #require(object["rejected"] as? [[String: Any]])
        #expect(rejected.map { $0["line"] as? Int } == [3, 4])
        #expect(rejected.map { $0["column"] as? String } == ["gender", "available"])
        #expect(rejected.map { $0["value"] as? String } == ["robot", "never"])
        #expect(rejected.allSatisfy { ($0["reason"] as? String)?.isEmpty == false })
        let lines = desktop.text("bad.csv").split(separator: "\r\n").map(String.init)
        #expect(lines.count == 3 && lines[0] == "reason,id,name,gender,available,consent")
        #expect(lines[1].hasSuffix(",a2,Bo,robot,mon-eve,yes") && lines[2].hasSuffix(",a3,Cia,,never,"))
        let mended = desktop.text("bad.csv").replacing(",robot,", with: ",man,").replacing(",never,", with: ",tue-eve,")
        try desktop.write("mended.csv", mended)
        let last = try desktop.json("import", "participants", "mended.csv")
        #expect(last["created"] as? Int == 2 && last["ignored"] as? [String] == [])
    }

    @Test func statisticsAreTextAndJSON() throws {
        let desktop = try Desktop(withTerm: true)
        let report = try desktop.json("stats")
        #expect(report["applied"] as? Int == 160 && report["seated"] as? Int == 120)
        let cohorts = try #require(report["cohorts"] as? [[String: Any]])
        #expect(cohorts.count == 5)
        let sum = cohorts.reduce(0) { $0 + ($1["mix"] as? Int ?? 0) }
        #expect(report["mix"] as? Int == sum)
        #expect(try score(desktop.json("export", "composition")["score"])[2] == sum)
        let one = try desktop.json("stats", "--cohort", "c003")
        #expect((one["cohorts"] as? [[String: Any]])?.compactMap { $0["id"] as? String } == ["c003"])
        let text = try desktop.meet("stats", "--lang", "sv")
        #expect(text.status == 0 && text.output.contains("Blandningen i LärOlika våren 2027") && text.output.contains("Etablering"))
        #expect(try desktop.meet("stats", "--format", "json").output == desktop.meet("stats", "--json").output)
    }

    @Test func theAttendanceListIsPrintedInBothLanguagesAndToAFile() throws {
        let desktop = try Desktop(withTerm: true)
        let swedish = try desktop.meet("print", "attendance", "--cohort", "c003", "--session", "2", "--lang", "sv")
        #expect(swedish.status == 0 && swedish.output.contains("Träff 2 av 6") && swedish.output.contains("onsdag 10 februari 2027"))
        let english = try desktop.meet("print", "attendance", "--cohort", "Grupp 3", "--session", "2", "--output", "list.txt")
        #expect(english.status == 0 && english.output.isEmpty && desktop.text("list.txt").contains("Session 2 of 6"))
        #expect(
            try desktop.meet("print", "attendance", "--cohort", "c003", "--session", "2", "--output", "-").output
                == desktop.text("list.txt"))
    }

    @Test func aPinAndAnExclusionThatContradictAreRefusedAndWhatWasDoneIsSaid() throws {
        let desktop = try Desktop(withTerm: true)
        let name = try #require(
            desktop.meet("export", "participants").output.split(whereSeparator: \.isNewline).first { $0.hasPrefix("p000003,") }?
                .split(separator: ",")[1])
        for (command, status, text) in [
            ("pin", 0, "\(name) fäst i Grupp 4.\n"), ("pin", 0, "Så är det redan; ingenting ändrades.\n"),
            (
                "exclude", 1,
                "meet: \(name) är fäst i Grupp 4 och kan inte också hållas utanför.\nProva först: meet unpin p000003 --cohort c004\n"
            ), ("unpin", 0, "\(name) inte längre fäst.\n"), ("exclude", 0, "\(name) hålls utanför Grupp 4.\n"),
            (
                "pin", 1,
                "meet: \(name) hålls utanför Grupp 4 och kan inte också fästas där.\nProva först: meet include p000003 --cohort c004\n"
            ), ("include", 0, "\(name) får vara i Grupp 4 igen.\n"), ("include", 0, "Så är det redan; ingenting ändrades.\n"),
        ] {
            let run = try desktop.meet(command, "p000003", "--cohort", "c004", "--lang", "sv")
            #expect(run.status == status && run.output.isEmpty && run.errors == text, "\(command): \(run.errors)")
        }
    }

    // MARK: What goes wrong

    @Test(arguments: [
        (["frob"], "frob"), (["import"], "import"), (["import", "people"], "import people"), (["compose", "--fast"], "--fast"),
        (["compose", "--steps"], "--steps"), (["compose", "--steps", "many"], "many"), (["compose", "--steps", "-1"], "-1"),
        (["compose", "--seconds", "nan"], "nan"), (["compose", "--cohort", "c9"], "c9"), (["compose", "now"], "now"),
        (["pin", "p000001"], "--cohort"), (["pin"], "PERSON"), (["pin", "nobody", "--cohort", "c001"], "nobody"),
        (["print", "attendance"], "--cohort"), (["print", "attendance", "--cohort", "c001", "--session", "7"], "7"),
        (["print", "attendance", "--cohort", "c001", "--session", "1", "--format", "doc"], "doc"), (["stats", "--json=yes"], "--json"),
        (["check", "--lang", "fi"], "fi"),
    ])
    func aWrongCommandLineEndsWithTwoAndNamesWhatIsWrong(arguments: [String], name: String) throws {
        let desktop = try Desktop(withTerm: true)
        let bytes = desktop.bytes("t.db")
        for language in ["sv", "en"] where !arguments.contains("--lang") {
            let run = try desktop.meet(arguments + ["--db", "t.db", "--lang=\(language)"])
            #expect(run.status == 2 && run.output.isEmpty)
            #expect(run.errors.hasPrefix("meet: ") && run.errors.contains(name), "\(run.errors)")
        }
        if arguments.contains("--lang") { #expect(try desktop.meet(arguments + ["--db", "t.db"]).status == 2) }
        #expect(desktop.bytes("t.db") == bytes)
    }

    @Test func theOptionsOfAllCommandsMayStandFirst() throws {
        let desktop = try Desktop(withTerm: true)
        let usual = try desktop.meet("stats", "--json")
        #expect(try desktop.meet(["--db", "t.db", "--json", "stats"]).output == usual.output)
        #expect(try desktop.meet(["--db=t.db", "stats", "--json"]).output == usual.output)
        let wrong = try desktop.meet(["--lang", "sv", "--db", "t.db", "frob", "nicate"])
        #expect(wrong.status == 2 && wrong.errors.contains("det finns inget kommando ”frob nicate”"))
    }

    @Test func aCommandBegunShowsItsForms() throws {
        let desktop = try Desktop()
        for (begun, forms) in [
            (["import"], ["meet import participants F.csv [--dry-run]", "meet import venues F.csv"]),
            (["import", "people.csv"], ["meet import participants F.csv", "meet import venues F.csv"]),
            (
                ["print"],
                [
                    "meet print attendance [--cohort ID]… [--all] [--session N]", "meet print tables [--cohort ID]… [--all] [--session N]",
                    "meet print encounters [--cohort ID]… [--all]",
                ]
            ),
            (["export"], ["meet export participants", "meet export programme", "meet export composition"]),
        ] {
            let run = try desktop.meet(begun + ["--lang", "en"])
            #expect(run.status == 2 && run.output.isEmpty, "\(begun)")
            for form in forms { #expect(run.errors.contains("\n  " + form), "\(run.errors)") }
            let help = try desktop.meet(["help"] + begun)
            #expect(help.status == 0 && help.errors.isEmpty)
            for form in forms { #expect(help.output.contains(form), "\(help.output)") }
        }
        #expect(try desktop.meet(["help"]).output == desktop.meet(["--help"]).output)
        #expect(try desktop.meet(["help", "pin"]).output == desktop.meet(["pin", "--help"]).output)
        #expect(try desktop.meet(["help", "frob"]).status == 2)
    }

    @Test func theHelpShowsWhatMustBeGivenAndLeavesOutWhatDoesNothing() throws {
        let desktop = try Desktop()
        let help = try desktop.meet(["--help"]).output
        #expect(help.contains("meet pin PERSON --cohort ID [--dry-run]\n") && help.contains("meet compose [--cohort ID]…"))
        #expect(help.contains("--plain"))
    }

    @Test func helpAndVersionNeedNoDatabase() throws {
        let desktop = try Desktop()
        let help = try desktop.meet(["--help", "--lang", "sv"])
        #expect(help.status == 0 && help.errors.isEmpty)
        for command in [
            "init", "import participants", "import venues", "compose", "seat", "pin", "check", "stats", "print attendance", "print tables",
            "export",
        ] {
            #expect(help.output.contains("meet \(command)"))
        }
        #expect(try desktop.meet(["compose", "--help"]).output.contains("--seed N"))
        #expect(try desktop.meet(["--version"]).output.hasPrefix("meet "))
        #expect(try FileManager.default.contentsOfDirectory(atPath: desktop.path("home")).isEmpty)
    }

    @Test func whatIsMissingEndsWith66() throws {
        let desktop = try Desktop(withTerm: true)
        for arguments in [["init", "none.json"], ["import", "participants", "none.csv"], ["import", "venues", "none.csv"]] {
            let run = try desktop.meet(arguments + ["--db", arguments[0] == "init" ? "new.db" : "t.db", "--lang", "sv"])
            #expect(run.status == 66 && run.errors.hasPrefix("meet: filen none.") && run.errors.contains("finns inte"))
        }
        for arguments in [["check"], ["stats"], ["compose"], ["export", "participants"], ["pin", "p", "--cohort", "c"]] {
            let run = try desktop.meet(arguments + ["--db", "none.db", "--lang", "sv"])
            #expect(run.status == 66 && run.errors.contains("none.db") && run.errors.contains("meet init programme.json --db none.db"))
        }
        #expect(!FileManager.default.fileExists(atPath: desktop.path("none.db")))
        #expect(!FileManager.default.fileExists(atPath: desktop.path("new.db")))
    }

    @Test func whatCannotBeWrittenEndsWith73() throws {
        let desktop = try Desktop(withTerm: true)
        let bytes = desktop.bytes("t.db")
        for arguments in [
            ["export", "participants", "--output", "no/such/folder.csv"], ["stats", "--output", "/proc/stats.txt"],
            ["init", Desktop.sample("programme.json")], ["compose", "--steps", "100", "--readonly"],
            ["pin", "p000001", "--cohort", "c001", "--readonly"],
            [
                "import", "venues", Desktop.sample("venues.csv").replacing("venues", with: "participants"), "--rejects", "/proc/x",
                "--partial",
            ],
        ] {
            let run = try desktop.meet(arguments + ["--db", "t.db", "--lang", "sv"])
            #expect([73].contains(run.status) || arguments[1] == "venues" && run.status == 65, "\(arguments) \(run.status) \(run.errors)")
            #expect(run.errors.hasPrefix("meet: "))
        }
        #expect(desktop.bytes("t.db") == bytes)
    }

    @Test func theRejectedRowsAreKeptBeforeAnythingIsStored() throws {
        let desktop = try Desktop(withTerm: true)
        let bytes = desktop.bytes("t.db")
        try desktop.write("people.csv", "id,name,gender,consent\nz1,Anna,woman,yes\nz2,Bo,robot,yes\n")
        let run = try desktop.meet("import", "participants", "people.csv", "--partial", "--rejects", "no/folder.csv")
        #expect(run.status == 73 && desktop.bytes("t.db") == bytes)
    }

    @Test func whileAnotherProgramHoldsTheDatabaseItSaysToTryAgain() throws {
        let desktop = try Desktop(withTerm: true)
        let store = try Store.open(path: desktop.path("t.db"))
        defer { store.close() }
        let now = Timestamp(seconds: 1_800_000_000)
        let run = try store.perform(.unpin("p000002"), at: now, who: "test") { _ in
            try desktop.meet("pin", "p000001", "--cohort", "c001", "--lang", "sv")
        }
        #expect(run.status == 75)
        #expect(run.errors == "meet: Ett annat program håller databasen; ingenting ändrades.\nKanske går det om en stund.\n")
        #expect(try store.load().pins.pinned["p000001"] == nil)
    }
}
