import TestSupport
import Testing

@testable import MeetCore

/// A stored draw can be shown again, and it shows when the pool or the record is no longer what it was.
struct DrawAgainTests {
    private func data(_ seed: Int) -> TermData {
        RandomProgramme.make(seed: UInt64(seed)) {
            $0.people = 60
            $0.cohorts = 3
            $0.together = 0.2
            $0.apart = 0.2
            $0.pins = 0.05
        }
    }

    private func match(_ data: TermData, scope: MatchScope = MatchScope(), seed: UInt64 = 1) throws -> MatchResult {
        Matcher(MatchingProblem(data), scope: scope, seed: seed).run(from: data.composition, pins: data.pins, stop: StopRule(steps: 300))
    }

    @Test(arguments: 0..<8) func theSameSeedOverTheSamePlacesGivesTheSamePersons(seed: Int) throws {
        var data = data(seed)
        if seed % 2 == 1 { data.programme.selection = .waiting }
        for scope in [MatchScope(), MatchScope(cohorts: ["c1"]), MatchScope(onlyEmptySeats: true)] {
            let result = try match(data, scope: scope, seed: UInt64(seed) << 60 + 7)
            let draw = try #require(result.draw)
            #expect(DrawAgain(draw).differing == [])
            data.composition = result.composition
            // Also with the composition as it is afterwards, and with whatever was done by hand since.
            #expect(PoolCheck(draw, data, dates: [:]).isSame)
            data.composition = Composition()
            let check = PoolCheck(draw, data, dates: [:])
            #expect(check.isSame && check.digest == draw.pool && check.potsAgree == true && !check.rulesChanged)
            #expect(check.added == [] && check.changed == [] && check.gone == 0)
            // What is stored is the result: members of the cohorts in scope, and nothing of the others.
            for cohort in draw.cohorts {
                #expect(draw.entries.filter { $0.cohort == cohort }.map(\.person) == result.composition[cohort])
            }
            #expect(draw.entries.count == 60 && draw.people == 60)
            data.composition = result.composition
        }
    }

    @Test func anotherSeedOrAnotherResultIsFound() throws {
        let draw = try #require(try match(data(1)).draw)
        func changed(seed: UInt64? = nil, _ entries: [Draw.Entry]? = nil) -> Draw {
            Draw(
                seed: seed ?? draw.seed, selection: draw.selection, cohorts: draw.cohorts, search: draw.search, score: draw.score,
                roll: draw.roll, pool: draw.pool, rules: draw.rules, people: draw.people, entries: entries ?? draw.entries)
        }
        #expect(!DrawAgain(changed(seed: 99)).differing.isEmpty)
        // Two of one pot, one seated and one waiting, changed places behind the program's back.
        let pot = try #require(DrawAgain(draw).pots.first { $0.isDrawn && $0.lots[0].persons.count == 1 && $0.seats < $0.lots.count })
        let (first, last) = (pot.lots[0].persons[0], try #require(pot.lots.last).persons[0])
        let places = Dictionary(uniqueKeysWithValues: draw.entries.map { ($0.person, $0.cohort) })
        let entries = draw.entries.map { entry in
            let other = entry.person == first ? last : entry.person == last ? first : entry.person
            return Draw.Entry(
                person: entry.person, pot: entry.pot, party: entry.party, cohort: places[other] ?? nil, registered: entry.registered,
                print: entry.print)
        }
        #expect(DrawAgain(changed(entries)).differing.contains(first))
    }

    @Test func thePoolIsTheSameHoweverTheRowsCome() throws {
        let data = data(2)
        var turned = data
        turned.people = data.people.reversed()
        turned.programme.axes.reverse()
        turned.programme.cohorts.reverse()
        let draw = try #require(try match(data).draw)
        let other = TermData(programme: turned.programme, people: turned.people, pins: data.pins)
        #expect(PoolCheck(draw, other, dates: [:]).isSame)
        #expect(draw.pool.count == 64 && draw.roll.count == 64)
    }

    @Test func whatCountsForNothingLeavesThePoolAsItWas() throws {
        var data = data(3)
        let draw = try #require(try match(data).draw)
        data.people[0].name = "Nytt namn"
        data.people[1].district = "Farsta"
        data.people[2].notes = "ringde"
        data.people[3].needs = [.wheelchair]
        data.people[4].unavailable.append(CivilDate(dayNumber: 30_000))
        data.programme.name = "Nytt"
        #expect(PoolCheck(draw, data, dates: [:]).isSame)
    }

    @Test func whoCameOrChangedIsNamed() throws {
        let data = data(4)
        let draw = try #require(try match(data).draw)
        func check(_ change: (inout TermData) -> Void) -> PoolCheck {
            var changed = data
            change(&changed)
            return PoolCheck(
                draw, TermData(programme: changed.programme, people: changed.people, pins: changed.pins), dates: [:])
        }
        let free = try #require(data.people.first { $0.together.isEmpty && data.pins.pinned[$0.id] == nil && !$0.available.isEmpty })
        let place = try #require(data.people.firstIndex(of: free))
        for change in [
            { $0.people[place].available = [] }, { $0.people[place].registered = CivilDate(dayNumber: 1) },
            { $0.pins.pinned[free.id] = "c0" },
            { $0.people[place].values["gender"] = free.values["gender"] == "woman" ? "man" : "woman" },
        ] as [(inout TermData) -> Void] {
            let check = check(change)
            #expect(!check.isSame && check.changed == [free.id] && check.added == [] && !check.rulesChanged && check.potsAgree == nil)
        }
        let added = check { $0.people.append(Person(id: "new", name: "Ny", available: ["s0"])) }
        #expect(!added.isSame && added.added == ["new"] && added.changed == [])
        let gone = check { $0.people.remove(at: place) }
        #expect(!gone.isSame)
        let rules = check { $0.programme.axes[0].weight = 9 }
        #expect(rules.rulesChanged && !rules.isSame)
        let seats = check { $0.programme.cohorts[0].seats = 4...9 }
        #expect(seats.rulesChanged)
    }

    /// `printf '%s' 'ROLL SEED ID' | sha256sum` gives the lot.
    @Test func aLotCanBeWorkedOutByHand() throws {
        let draw = try #require(try match(data(5), seed: 12).draw)
        let lot = try #require(DrawAgain(draw).pots.first?.lots.first)
        #expect(SHA256.hexDigits(of: "\(draw.roll) 12 \(lot.persons[0])").hasPrefix(lot.number))
    }

    @Test func namesInTheTextCannotBeMistakenForOthers() {
        let ids = ["a,b", "a%2cb", "a", "", "%", "a=b", "a b", "å:ö", "a\nb", "*"]
        #expect(Set(ids.map(PoolText.name)).count == ids.count)
        #expect(ids.map(PoolText.name).allSatisfy { !$0.contains(",") && !$0.contains(" ") && !$0.contains("\n") && !$0.isEmpty })
    }
}
