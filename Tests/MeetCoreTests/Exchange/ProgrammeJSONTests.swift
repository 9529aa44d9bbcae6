import Testing

@testable import MeetCore

@Suite struct ProgrammeJSONTests {
    /// What is wrong with the contract's example after a change.
    private func problems(_ path: String, _ value: JSONValue?, in text: String = ProgrammeSample.contract) throws -> [ProgrammeProblem] {
        let changed = try ProgrammeSample.value(text).replacing(path, with: value)
        do {
            _ = try ProgrammeJSON.programme(from: changed)
            return []
        } catch ExchangeError.programme(let problems) {
            return problems
        }
    }

    @Test func theExampleOfTheContractIsRead() throws {
        let programme = try ProgrammeSample.programme()
        #expect(programme.name == "LärOlika våren 2027")
        #expect(programme.slots.first?.label.text("en") == "Wednesday evening")
        #expect(programme.slots.first?.end == TimeOfDay("20:30"))
        #expect(programme.contrasts.map(\.id) == ["settlement", "influence"])
        #expect(programme.axis("gender")?.categories[2].neverAlone == true)
        #expect(programme.axis("influence")?.categories[0].target == 6...24)
        #expect(programme.axis("influence")?.categories[1].name("en") == "makthavare")
        #expect(programme.daysOff.map(\.kind) == [.schoolBreak, .avoid])
        #expect(programme.cohort("c001")?.seats == 22...24)
        #expect(programme.venueRules.required.first?.venue == "stadshuset")
        #expect(programme.allowedAbsences == 1)
    }

    @Test func whatIsOptionalHasTheDefaultsOfTheContract() throws {
        let programme = try ProgrammeJSON.read(text: ProgrammeSample.least)
        #expect(programme.sessionsPerCohort == 6)
        #expect(programme.minimumSessions == 0)
        #expect(programme.tableSize == 4)
        #expect(programme.axes[0].weight == 1)
        #expect(programme.axes[0].name("sv") == "a")
        #expect(programme.axes[0].categories[0].minimum == 0)
        #expect(programme.axes[0].categories[0].target == nil)
        #expect(programme.crossingWeight == 1)
        #expect(programme.selection == .lottery)
        #expect(programme.tablePriority == .faces)
        #expect(programme.venueRules == VenueRules(distinct: 1))
        #expect(programme.daysOff.isEmpty && programme.leaders.isEmpty && programme.sessions.isEmpty)
        #expect(first(of: programme.cohorts[0].schedule) == CivilDate("2027-01-18"))
    }

    private func json(_ text: String) throws -> JSONValue { try JSONParser.value(of: Array(text.utf8)) }

    @Test func whatSingleSessionsHaveIsReadAndWritten() throws {
        var value = try ProgrammeSample.value(ProgrammeSample.contract)
        let session =
            #"{"number": 2, "start": "17:00", "theme": "Min gata", "leaders": ["l1"], "interpreters": ["ar"], "cancelled": true, "x": 1}"#
        value = try value.replacing("cohorts[0].sessions", with: json("[\(session)]"))
        value = try value.replacing("cohorts[0].putBack", with: json(#"["2027-03-10", "2027-03-03", "2027-03-10"]"#))
        // Beside chosen dates the rhythm says how they go on when they are moved.
        value = value.replacing("cohorts[0].everyDays", with: .integer(14))
        value = value.replacing("calendar.skipBridgeDays", with: .bool(true))
        value = try value.replacing("sessions[0].interpreters", with: json(#"["so"]"#))
        let programme = try ProgrammeJSON.programme(from: value)
        let cohort = programme.cohorts[0]
        #expect(cohort.putBack.map(\.description) == ["2027-03-03", "2027-03-10"])
        #expect(cohort.everyDays == 14 && cohort.extra["everyDays"] == nil)
        #expect(
            cohort.sessions == [
                SessionChange(
                    number: 2, start: TimeOfDay("17:00"), theme: "Min gata", leaders: ["l1"], interpreters: ["ar"], isCancelled: true,
                    extra: ["x": .integer(1)])
            ])
        #expect(programme.skipsBridgeDays && programme.sessions[0].interpreters == ["so"])
        #expect(try ProgrammeJSON.read(text: ProgrammeJSON.text(of: programme)) == programme)
    }

    @Test func whatIsWrongWithASingleSessionIsToldByItsPath() throws {
        func problem(_ session: String) throws -> [ProgrammeProblem] {
            try problems("cohorts[0].sessions", json("[\(session)]"))
        }
        typealias Problem = ProgrammeProblem
        #expect(
            try problem(#"{"number": 9}"#) == [
                Problem(path: "cohorts[0].sessions[0].number", reason: .outOfRange(lowest: 1, highest: 6))
            ])
        #expect(
            try problem(#"{"number": 1, "start": "18:00", "end": "17:00"}"#) == [
                Problem(path: "cohorts[0].sessions[0].end", reason: .endNotAfterStart)
            ])
        #expect(
            try problem(#"{"number": 1, "leaders": ["nobody"]}"#) == [
                Problem(path: "cohorts[0].sessions[0].leaders[0]", reason: .unknownReference("nobody"))
            ])
        #expect(
            try problem(#"{"number": 1, "interpreters": ["xx"]}"#) == [
                Problem(path: "cohorts[0].sessions[0].interpreters[0]", reason: .unknownReference("xx"))
            ])
        #expect(
            try problem(#"{"number": 1}, {"number": 1}"#) == [
                Problem(
                    path: "cohorts[0].sessions[1].number",
                    reason: .duplicate("1", first: "cohorts[0].sessions[0].number"))
            ])
    }

    private func first(of schedule: CohortSchedule) -> CivilDate? {
        switch schedule {
        case .dates(let dates): return dates.first
        case .rhythm(let first, _): return first
        }
    }

    @Test(arguments: [ProgrammeSample.contract, ProgrammeSample.least])
    func whatIsWrittenIsReadAgain(_ text: String) throws {
        let programme = try ProgrammeJSON.read(text: text)
        let written = ProgrammeJSON.text(of: programme)
        #expect(try ProgrammeJSON.read(text: written) == programme)
        #expect(try ProgrammeJSON.text(of: ProgrammeJSON.read(text: written)) == written)
    }

    @Test func keysAreWrittenInTheOrderOfTheContract() throws {
        let file = try ProgrammeJSON.value(of: ProgrammeSample.programme()).object
        #expect(
            file?.keys == [
                "format", "name", "timeZone", "sessionsPerCohort", "minimumSessions", "tableSize", "slots", "axes", "crossingWeight",
                "selection",
                "tables", "calendar", "leaders", "sessions", "cohorts", "venues",
            ])
    }

    @Test func unknownKeysSurviveAtEveryLevel() throws {
        let value = try ProgrammeSample.value().replacing("tables", with: .object(["priority": .string("mix")]))
        let unknown = JSONValue.array([.integer(1), .object(["deep": .number(0.5)]), .string("\u{202E}x")])
        let paths = value.objectPaths().filter { !$0.hasSuffix("label") }
        #expect(paths.count == 22)
        let grown = paths.reduce(value) { $0.replacing($1.isEmpty ? "zz" : "\($1).zz", with: unknown) }
        let programme = try ProgrammeJSON.programme(from: grown)
        let written = try ProgrammeSample.value(ProgrammeJSON.text(of: programme))
        for path in paths {
            let key = path.isEmpty ? "zz" : "\(path).zz"
            #expect(written.replacing(key, with: unknown) == written, "\(key) is lost")
            #expect(written.replacing(key, with: nil) != written, "\(key) is lost")
        }
        #expect(try ProgrammeJSON.programme(from: written) == programme)
    }

    @Test func labelsInOtherLanguagesAndWithoutLanguageAreKept() throws {
        let label = JSONValue.object(["en": .string("E"), "so": .string("S"), "sv": .string("V")])
        let programme = try ProgrammeJSON.programme(from: try ProgrammeSample.value().replacing("axes[0].label", with: label))
        #expect(programme.axes[0].label.texts == ["en": "E", "so": "S", "sv": "V"])
        let single = try ProgrammeJSON.programme(from: try ProgrammeSample.value().replacing("axes[0].label", with: .string("one")))
        #expect(single.axes[0].name("sv") == "one" && single.axes[0].name("en") == "one")
        #expect(ProgrammeJSON.text(of: single).contains("\"label\": \"one\""))
    }

    @Test(arguments: [
        "format", "name", "timeZone", "slots", "axes", "cohorts", "slots[0].id", "slots[0].weekday", "slots[0].start", "slots[0].end",
        "axes[0].id",
        "axes[0].kind", "axes[0].categories", "axes[1].categories[0].id", "calendar.breaks[0].from", "calendar.breaks[0].to",
        "calendar.avoid[0].date", "leaders[0].id", "leaders[0].name", "sessions[0].number", "sessions[0].theme", "sessions[0].exercise",
        "sessions[0].needs", "cohorts[0].id", "cohorts[0].name", "cohorts[0].slot", "cohorts[0].seats", "cohorts[0].dates",
        "venues.required[0].venue", "venues.required[0].times",
    ])
    func aRequiredKeyThatIsMissingIsNamedByItsPath(_ path: String) throws {
        let found = try problems(path, nil)
        #expect(found.contains(ProgrammeProblem(path: path, reason: .missing)))
        #expect(try problems(path, .null).contains(ProgrammeProblem(path: path, reason: .missing)))
    }

    @Test(arguments: [
        "sessionsPerCohort", "minimumSessions", "tableSize", "slots[0].label", "axes[0].weight", "axes[0].label",
        "axes[1].categories[0].minimum", "axes[1].categories[0].target", "axes[2].categories[2].maximum",
        "axes[2].categories[2].neverAlone",
        "crossingWeight", "selection", "calendar", "calendar.breaks", "calendar.avoid", "calendar.breaks[0].label", "sessions",
        "cohorts[0].leaders", "venues", "venues.distinct", "venues.required",
    ])
    func anOptionalKeyMayBeMissing(_ path: String) throws {
        #expect(try problems(path, nil).isEmpty)
    }

    @Test(
        arguments: [
            ("name", .integer(3), .wrongKind(.text)), ("name", .string(" "), .empty),
            ("timeZone", .string("Europe/Nowhere"), .unknownTimeZone("Europe/Nowhere")),
            ("sessionsPerCohort", .integer(13), .outOfRange(lowest: 1, highest: 12)),
            ("sessionsPerCohort", .integer(0), .outOfRange(lowest: 1, highest: 12)),
            ("sessionsPerCohort", .string("6"), .wrongKind(.wholeNumber)),
            ("minimumSessions", .integer(7), .outOfRange(lowest: 0, highest: 6)),
            ("minimumSessions", .number(4.5), .wrongKind(.wholeNumber)), ("tableSize", .integer(0), .outOfRange(lowest: 1, highest: 1000)),
            ("slots", .object([:]), .wrongKind(.list)), ("slots[0]", .string("wed"), .wrongKind(.object)),
            ("slots[0].weekday", .integer(8), .outOfRange(lowest: 1, highest: 7)), ("slots[0].start", .string("6pm"), .badTime("6pm")),
            ("slots[0].end", .string("17:00"), .endNotAfterStart), ("slots[0].label", .integer(1), .wrongKind(.label)),
            ("slots[1].id", .string("wed-eve"), .duplicate("wed-eve", first: "slots[0].id")),
            ("slots[0].id", .string("a|b"), .badIdentifier("a|b")),
            ("axes[0].kind", .string("mix"), .notOneOf(["contrast", "spread"], found: "mix")),
            ("axes[0].weight", .integer(-1), .outOfRange(lowest: 0, highest: nil)),
            ("axes[0].weight", .number(1.5), .wrongKind(.wholeNumber)),
            ("axes[0].id", .string("Birth-Year"), .reservedIdentifier("Birth-Year")),
            ("axes[1].id", .string("settlement"), .duplicate("settlement", first: "axes[0].id")),
            ("axes[2].categories[1].id", .string("woman"), .duplicate("woman", first: "axes[2].categories[0].id")),
            ("axes[1].categories[0].minimum", .string("3"), .wrongKind(.wholeNumber)),
            ("axes[1].categories[0].minimum", .integer(-1), .outOfRange(lowest: 0, highest: nil)),
            ("axes[1].categories[0].maximum", .integer(2), .maximumBelowMinimum(3)),
            ("axes[1].categories[0].target", .array([.integer(6), .integer(5)]), .lowAboveHigh(6, 5)),
            ("axes[1].categories[0].target", .integer(6), .wrongKind(.pairOfNumbers)),
            ("axes[1].categories[0].neverAlone", .string("yes"), .wrongKind(.yesOrNo)),
            ("crossingWeight", .integer(-1), .outOfRange(lowest: 0, highest: nil)),
            ("selection", .string("random"), .notOneOf(["lottery", "waiting"], found: "random")),
            ("tables", .object(["priority": .string("x")]), nil), ("calendar.breaks[0].to", .string("2027-02-01"), .endNotAfterStart),
            ("calendar.breaks[0].from", .string("2027-02-30"), .badDate("2027-02-30")),
            ("calendar.avoid[0].date", .integer(1), .wrongKind(.text)),
            ("sessions[0].number", .integer(13), .outOfRange(lowest: 1, highest: 12)),
            ("sessions[0].needs", .string("kitchen"), .wrongKind(.list)),
            ("cohorts[0].slot", .string("fri"), .unknownReference("fri")),
            ("cohorts[0].seats", .array([.integer(24), .integer(22)]), .lowAboveHigh(24, 22)),
            ("cohorts[0].dates", .array([.string("2027-01-20")]), .wrongCount(expected: 6, found: 1)),
            ("cohorts[0].firstDate", .string("2027-01-20"), nil),
        ] as [(String, JSONValue, ProgrammeProblem.Reason?)])
    func aWrongValueIsNamedByItsPath(_ path: String, _ value: JSONValue, _ reason: ProgrammeProblem.Reason?) throws {
        let found = try problems(path, value)
        #expect(!found.isEmpty)
        if let reason { #expect(found.contains(ProgrammeProblem(path: path, reason: reason)), "\(found)") }
    }

    @Test func wrongValuesInsideListsAreNamedByTheirPlace() throws {
        #expect(
            try problems("cohorts[0].leaders[0]", .string("l9")) == [.init(path: "cohorts[0].leaders[0]", reason: .unknownReference("l9"))])
        #expect(try problems("cohorts[0].dates[2]", .string("17/2")) == [.init(path: "cohorts[0].dates[2]", reason: .badDate("17/2"))])
        #expect(
            try problems("cohorts[0].dates[2]", .string("2027-01-20"))
                == [.init(path: "cohorts[0].dates[2]", reason: .duplicate("2027-01-20", first: "cohorts[0].dates[0]"))])
        #expect(
            try problems("cohorts[0].seats[0]", .string("22")) == [.init(path: "cohorts[0].seats[0]", reason: .wrongKind(.wholeNumber))])
        #expect(
            try problems("tables", .object(["priority": .string("x")]))
                == [.init(path: "tables.priority", reason: .notOneOf(["faces", "mix"], found: "x"))])
    }

    @Test func aContrastHasTwoCategoriesAndASpreadTwoOrMore() throws {
        #expect(
            try problems("axes[0].categories[1]", nil) == [.init(path: "axes[0].categories", reason: .wrongCount(expected: 2, found: 1))])
        #expect(
            try problems("axes[2].kind", .string("contrast")) == [
                .init(path: "axes[2].categories", reason: .wrongCount(expected: 2, found: 3))
            ])
        #expect(
            try problems("axes[2].categories", .array([.object(["id": .string("one")])]))
                == [.init(path: "axes[2].categories", reason: .tooFew(least: 2, found: 1))])
    }

    @Test func datesAndARhythmExcludeEachOther() throws {
        let value = try ProgrammeSample.value().replacing("cohorts[0].everyDays", with: .integer(14))
        let found = try problems("", value.replacing("cohorts[0].firstDate", with: .string("2027-01-20")), in: ProgrammeSample.least)
        #expect(found == [.init(path: "cohorts[0].dates", reason: .excludes("firstDate"))])
        #expect(
            try problems("cohorts[0].everyDays", nil, in: ProgrammeSample.least) == [.init(path: "cohorts[0].everyDays", reason: .missing)])
        #expect(
            try problems("cohorts[0].firstDate", nil, in: ProgrammeSample.least) == [.init(path: "cohorts[0].firstDate", reason: .missing)])
    }

    @Test func allThatIsWrongIsListedAtOnce() throws {
        let broken = try ProgrammeSample.value().replacing("name", with: nil).replacing("axes[1].categories[0].minimum", with: .string("x"))
            .replacing("slots[0].start", with: .string("late")).replacing("cohorts[0].seats", with: nil)
        #expect {
            try ProgrammeJSON.programme(from: broken)
        } throws: { error in
            guard case ExchangeError.programme(let problems) = error else { return false }
            return problems.map(\.path) == ["name", "slots[0].start", "axes[1].categories[0].minimum", "cohorts[0].seats"]
        }
    }

    @Test func aNewerFormIsRefusedWithoutGuessingAtTheRest() throws {
        let newer = try ProgrammeSample.value().replacing("format", with: .string("meet-programme/2")).replacing("name", with: nil)
        #expect(throws: ExchangeError.programme([.init(path: "format", reason: .unknownFormat("meet-programme/2"))])) {
            try ProgrammeJSON.programme(from: newer)
        }
    }

    @Test func whatIsNoObjectIsRefused() throws {
        #expect(throws: ExchangeError.programme([.init(path: "", reason: .wrongKind(.object))])) { try ProgrammeJSON.read(text: "[1]") }
        #expect(throws: ExchangeError.emptyFile) { try ProgrammeJSON.read([]) }
    }

    @Test func aFileInWindows1252IsReadAndSaidSo() throws {
        let bytes = ProgrammeSample.least.replacing("\"X\"", with: "\"LärOlika\"").unicodeScalars.map { UInt8($0.value) }
        let file = try ProgrammeJSON.read(bytes)
        #expect(file.programme.name == "LärOlika")
        #expect(file.notes == [.guessedEncoding])
    }

    @Test func everyProblemHasASentenceInBothLanguagesThatBeginsWithItsPath() throws {
        let found = try problems("slots[0].end", .string("17:00")) + problems("axes[0].weight", .integer(-1)) + problems("name", nil)
        for language in Language.allCases {
            for problem in found { #expect(problem.sentence(Words(language)).hasPrefix(problem.path + ": ")) }
            #expect(ExchangeError.programme(found).message(Words(language)).split(separator: "\n").count == found.count + 2)
        }
    }
}
