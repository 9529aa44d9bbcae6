import MeetCore
import Testing

/// Whether a house suits a session, rule by rule.
struct VenueFitTests {
    private let session = Session(
        key: SessionKey("c1", 1), date: CivilDate(dayNumber: 20_838), start: TimeOfDay("18:00") ?? .midnight,
        end: TimeOfDay("20:30") ?? .midnight, leaders: ["l1"])

    private func venue(_ change: (inout Venue) -> Void = { _ in }) -> Venue {
        var venue = Venue(
            id: "v", name: "Huset", point: GeoPoint(latitude: 59.3, longitude: 18), capacity: 6,
            opening: [period("08:00", "21:00")])
        change(&venue)
        return venue
    }

    private func period(_ from: String, _ to: String) -> OpeningPeriod {
        OpeningPeriod(days: Weekday.allCases, from: TimeOfDay(from) ?? .midnight, to: TimeOfDay(to) ?? .midnight)
    }

    private func party(_ needs: [Need] = []) -> CohortParty {
        CohortParty((1...5).map { Person(id: PersonID("p\($0)"), name: "P", needs: $0 == 1 ? needs : []) })
    }

    private func obstacles(_ venue: Venue, _ needs: [Need] = [], _ equipment: [String] = []) -> [VenueObstacle] {
        var session = session
        session.needs = equipment
        return VenueFit.obstacles(venue, session, party(needs))
    }

    /// What a person can picture: kilometres each way, and not a sum over people and sessions.
    @Test
    func theWaysAreThoseOfOnePersonToOneSession() throws {
        let near = Person(id: "a", name: "A", district: "Kungsholmen")
        let far = Person(id: "b", name: "B", district: "Farsta")
        let party = CohortParty([near, near, near, far])
        let table = DistrictTable.stockholm
        let house = try #require(table.centre(of: "Kungsholmen"))
        let way = try #require(table.centre(of: "Farsta")).hectometres(to: house)
        let ways = try #require(party.ways(to: [house, house]))
        #expect(ways.mean == (way + 2) / 4 && ways.longest == way)
        #expect(party.travel(to: [house, house]) == 2 * way + 4 * 2 * way)
        #expect(party.ways(to: []) == nil && CohortParty([]).ways(to: [house]) == nil)
    }

    @Test
    func membersAndLeadersMustFitIn() {
        #expect(obstacles(venue()).isEmpty)
        #expect(obstacles(venue { $0.capacity = 5 }) == [.small(room: 5, members: 5, leaders: 1)])
    }

    @Test
    func theLayoutThatIsAskedForDecidesHowManyFitIn() {
        let house = venue { $0.layouts = [.init(name: "rows", capacity: 5), .init(name: "tables", capacity: 6)] }
        #expect(obstacles(house).isEmpty)
        #expect(obstacles(house, [], ["Rows"]) == [.small(room: 5, members: 5, leaders: 1)])
        #expect(obstacles(house, [], ["mingle"]) == [.equipment("mingle")])
    }

    @Test
    func aSpreadsheetMaySayItInSwedish() {
        let house = venue { $0.equipment = ["Kök", "snickeri"] }
        #expect(obstacles(house, [], ["kitchen"]).isEmpty && obstacles(house, [], ["kök"]).isEmpty)
        #expect(obstacles(house, [], ["workshop"]) == [.equipment("workshop")])
        #expect(obstacles(venue { $0.equipment = ["kitchen"] }, [], ["KÖK"]).isEmpty)
    }

    @Test
    func itMustBeOpenDuringTheWholeSession() {
        #expect(obstacles(venue { $0.opening = [period("08:00", "20:29")] }) == [.closed(hours: ["08:00–20:29"])])
        #expect(obstacles(venue { $0.opening = [period("18:01", "22:00")] }).count == 1)
        #expect(obstacles(venue { $0.opening = [period("18:00", "20:30")] }).isEmpty)
        #expect(obstacles(venue { $0.opening = [period("19:00", "21:00"), period("10:00", "19:00")] }).isEmpty)
        #expect(obstacles(venue { $0.opening = [] }) == [.closed(hours: [])])
    }

    @Test
    func anInverseHouseMustBeClosedToThePublic() {
        #expect(obstacles(venue { $0.inverse = true }) == [.open(hours: ["08:00–21:00"])])
        #expect(
            obstacles(
                venue {
                    $0.inverse = true; $0.opening = [period("08:00", "18:00"), period("20:30", "22:00")]
                }
            ).isEmpty)
        #expect(
            !obstacles(
                venue {
                    $0.inverse = true; $0.opening = [period("20:29", "22:00")]
                }
            ).isEmpty)
    }

    @Test
    func needsAndEquipmentAreMet() {
        for need in [Need.wheelchair, .hearingLoop, .childcare] { #expect(obstacles(venue(), [need]) == [.need(need)]) }
        #expect(obstacles(venue(), [.interpreter("ar")]).isEmpty)
        #expect(obstacles(venue(), [], ["kitchen"]) == [.equipment("kitchen")])
        #expect(obstacles(venue { $0.equipment = ["Kitchen"] }, [], ["kitchen"]).isEmpty)
    }

    @Test
    func blackoutsAndUnknownPlacesAreNamed() {
        #expect(obstacles(venue { $0.blackout = [session.date] }) == [.blackout])
        #expect(obstacles(venue { $0.point = nil }) == [.placeUnknown])
        #expect(
            obstacles(
                venue {
                    $0.point = nil; $0.district = "Tensta"
                }
            ).isEmpty)
    }

    @Test
    func theBufferOfTheHouseKeepsBookingsApart() {
        let house = venue { $0.buffer = 30 }
        func clash(_ from: String, _ to: String) -> Bool {
            let span = TimeSpan(on: session.date, from: TimeOfDay(from) ?? .midnight, to: TimeOfDay(to) ?? .midnight)
            return !VenueDiary(busy: [BusyTime(venue: "v", span: span)]).clashes(house, session.span).isEmpty
        }
        #expect(!clash("16:00", "17:30"))
        #expect(clash("16:00", "17:31"))
        #expect(clash("20:59", "22:00"))
        #expect(!clash("21:00", "22:00"))
    }
}
