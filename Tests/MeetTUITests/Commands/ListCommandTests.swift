import MeetCore
import Testing

@testable import MeetTUI

/// Commands that only show say what their screens say.
struct ListCommandTests {
    private let data = SampleTerm.withVenues

    private func list(_ object: JSONObject, _ key: String) -> [JSONObject] {
        guard case .array(let items)? = object[key] else { return [] }
        return items.compactMap { if case .object(let item) = $0 { item } else { nil } }
    }

    @Test func theOverviewIsThatOfTheScreen() throws {
        let rig = try CommandRig(data)
        let shown = try rig.json("overview")
        var story = Story(data, .english)
        story.press(.character("1"))
        let desk = try #require(story.state.desk)
        let names = BookingNames(Words(.english), desk.programme, venues: desk.data.venues)
        let due = story.state.overview.due.map { $0.sentence(Words(.english), desk.programme, names, today: desk.today) }
        #expect(!due.isEmpty)
        #expect(list(shown, "due").map { $0["sentence"] } == due.map { .string($0) })
        #expect(list(shown, "week").count == story.state.overview.week.count)
        #expect(list(shown, "cohorts").map { $0["mix"] } == desk.programme.cohorts.indices.map { .integer(desk.working.mix($0)) })
        let text = try rig.run("overview").output
        for cohort in data.programme.cohorts { #expect(text.contains(cohort.name)) }
        // A cohort is one line, in both languages, also with rules broken: the next begins with its id.
        for language in ["sv", "en"] {
            let lines = try rig.run("--lang", language, "overview").output.split(separator: "\n", omittingEmptySubsequences: false)
            let first = try #require(lines.firstIndex { $0.hasPrefix("----") }) + 1
            for (line, cohort) in zip(lines[first...], data.programme.cohorts) { #expect(line.hasPrefix("\(cohort.id.text) "), "\(line)") }
        }
    }

    @Test func venuesAndWhichOfThemCanTakeASession() throws {
        let rig = try CommandRig(data)
        #expect(try list(rig.json("venues"), "venues").count == data.venues.count)
        let options = try list(rig.json("venues", "--cohort", "c001", "--session", "2"), "venues")
        #expect(options.count == data.venues.count && options.contains { $0["free"] == .bool(true) })
        #expect(try rig.run("venues", "--cohort", "c001").code == .usage)
        // Each id stands whole, and it is said of what the kilometres are.
        for line in [["venues"], ["venues", "--cohort", "c001", "--session", "2"]] {
            let told = try rig.run(line).output.split(separator: "\n")
            for venue in data.venues {
                #expect(told.contains { $0.hasPrefix(venue.id.text + " ") }, "\(venue.id.text)")
            }
            #expect(told.allSatisfy { $0.count <= 80 } && (line.count == 1 || told.contains { $0.hasPrefix("Travel: ") }))
        }
        let id = try #require(options.first { $0["free"] == .bool(true) })["id"]
        guard case .string(let venue)? = id else { return }
        try rig.run("book", "--cohort", "c001", "--session", "2", "--state", "requested", "--venue", venue)
        let bookings = try list(rig.json("bookings"), "bookings")
        #expect(bookings.count == 1 && bookings[0]["state"] == .string("requested"))
        try rig.run("book", "--cohort", "c001", "--session", "2", "--state", "declined", "--reason", "full")
        #expect(try list(rig.json("bookings"), "bookings").isEmpty)
        #expect(try list(rig.json("bookings", "--all", "--venue", venue), "bookings").count == 1)
        #expect(try rig.run("bookings", "--all").output.contains("full"))
    }

    @Test func aWeekDayByDay() throws {
        let rig = try CommandRig(data)
        let first = try #require(SessionCalendar.sessions(of: data.programme).min { $0.span < $1.span })
        let week = SheetWeek(of: first.date)
        let sessions = try list(rig.json("sessions", "--week", week.description), "sessions")
        let expected = SessionCalendar.sessions(of: data.programme).filter { week.contains($0.date) }
        #expect(sessions.count == expected.count && sessions.first?["date"] == .string(first.date.description))
        #expect(try rig.run("sessions", "--next-week").code == .done)
        #expect(try rig.run("sessions", "--week", "now").code == .usage)
    }

    @Test func whoCameAndWhoIsOftenAway() throws {
        let rig = try CommandRig(data)
        let members = data.composition["c001"]
        try rig.run("mark", "--cohort", "c001", "--session", "1", "present", members[0].text, members[1].text)
        for session in ["1", "2"] { try rig.run("mark", "--cohort", "c001", "--session", session, "absent", members[2].text) }
        try rig.run("mark", "--cohort", "c001", "--session", "2", "present", members[0].text)
        let shown = try rig.json("attendance", "--cohort", "c001", "--session", "1")
        guard case .object(let counts)? = shown["counts"] else {
            Issue.record("no counts")
            return
        }
        #expect(counts["present"] == .integer(2) && counts["absent"] == .integer(1) && counts["unmarked"] == .integer(members.count - 3))
        #expect(try rig.run("attendance", "--cohort", "c001").code == .done, "the next session")
        let away = try list(rig.json("attendance", "--away", "2"), "away")
        #expect(away.count == 1 && away[0]["person"] == .string(members[2].text))
        #expect(try rig.run("attendance", "--away", "3").messages.contains("3 times"))
        #expect(try rig.run("attendance").code == .usage)
    }

    @Test func whereTheEnergyComesFrom() throws {
        let rig = try CommandRig(data)
        let shown = try rig.json("advise", "--cohort", "c001", "--explain")
        let sum = list(shown, "terms").reduce(0) { sum, term in
            if case .integer(let energy)? = term["energy"] { sum + energy } else { sum }
        }
        #expect(shown["mix"] == .integer(sum) && sum > 0)
        #expect(list(shown, "members").count == data.composition["c001"].count)
        #expect(try rig.run("advise", "--cohort", "c001", "--explain").output.contains("Energy"))
        #expect(try rig.run("advise", "--explain").code == .usage)
        let few = try rig.json("advise", "--cohort", "c001", "--top", "1")
        let all = try rig.json("advise", "--cohort", "c001", "--top", "all")
        #expect("\(all)".count > "\(few)".count)
        #expect(try rig.run("advise", "--cohort", "c001", "--top", "many").messages.contains("all"))
        let person = data.composition["c001"][0].text
        for more in [[person], ["--without", person], ["--top", "3"]] {
            #expect(try rig.run(["advise", "--cohort", "c001", "--explain"] + more).code == .usage, "\(more) says nothing there")
        }
    }

    @Test func nobodyInACohortWaits() throws {
        #expect(try CommandRig(data).run("people", "--waiting", "--cohort", "c001").code == .usage)
    }

    @Test func howToReachAProtectedIdentityStandsInNoList() throws {
        var data = data
        let place = try #require(data.people.firstIndex { $0.id == data.composition["c001"][2] })
        data.people[place].displayName = "Deltagare Sju"
        data.people[place].phone = "070-999"
        let rig = try CommandRig(data)
        try rig.run("mark", "--cohort", "c001", "--session", "1", "absent", data.people[place].id.text)
        try rig.run("mark", "--cohort", "c001", "--session", "1", "present", data.composition["c001"][0].text)
        let list = try rig.run("attendance", "--away", "1").output
        #expect(list.contains("Deltagare Sju") && !list.contains("070-999"))
    }

    @Test func drawsOfOnePersonNeedADraw() throws {
        let run = try CommandRig(SampleTerm.composed).run("draws", "--person", "P0001")
        #expect(run.code == .usage && run.output.isEmpty && run.messages.contains("N"), "\(run)")
    }

    /// The tour has a programme of its own: beside a command, which works on one's own data, it is no option.
    @Test func theTourIsNoOptionOfACommand() throws {
        #expect(throws: UsageError.self) { try CommandRequest.read(["compose", "--tour"]) }
        #expect(throws: UsageError.self) { try CommandRequest.read(["--tour", "compose"]) }
        guard case .screen(let arguments) = try CommandRequest.read(["--tour"]) else { throw UsageError.unknownCommand("--tour") }
        #expect(arguments.has("--tour"))
        let words = Words(.english)
        #expect(HelpText.program(words).contains("--tour") && !HelpText.command(ComposeCommand.syntax, words).contains("--tour"))
    }

    @Test func aBookingThatIsOnlyTriedSaysSo() throws {
        let data = SampleTerm.withVenues
        let rig = try CommandRig(data)
        let venue = try #require(data.venues.first)
        let line = ["book", "--cohort", "c001", "--session", "1", "--state", "requested", "--venue", venue.id.text]
        let dry = try rig.run(line + ["--dry-run"])
        #expect(dry.messages.contains(Words(.english).nothingKept) && !dry.messages.contains("anyway"), "\(dry)")
        #expect(try rig.json(line, "--dry-run")["kept"] == .bool(false) && rig.data().bookings.isEmpty)
        #expect(try rig.json(line)["kept"] == .bool(true) && rig.data().bookings.count == 1)
    }

    @Test func whatIsNearlyACommandIsNamed() {
        #expect(UsageError.unknownCommand("compos").message(Words(.english)).contains("meet compose"))
        #expect(UsageError.unknownCommand("improt participants").message(Words(.english)).contains("meet import participants"))
        #expect(UsageError.unknownCommand("qqqqqqqq").message(Words(.english)).contains("--help"))
    }

    @Test func aCohortIsNamedInSmallLettersToo() throws {
        let rig = try CommandRig(SampleTerm.composed)
        #expect(try rig.json("people", "--cohort", "grupp 2") == rig.json("people", "--cohort", "c002"))
        #expect(try rig.run("people", "--cohort", "grupp").code == .usage)
    }
}
