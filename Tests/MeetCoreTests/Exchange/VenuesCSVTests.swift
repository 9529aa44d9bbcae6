import Testing

@testable import MeetCore

@Suite struct VenuesCSVTests {
    private let file = VenuesCSV()

    private func read(_ text: String, known: [Venue] = []) throws -> ImportResult<Venue> { try file.read(Array(text.utf8), known: known) }

    private func venue(_ column: String, _ field: String) throws -> Venue {
        let result = try read("id;namn;kapacitet;\(column)\nv1;Huset;40;\"\(field)\"\n")
        #expect(result.rejected.isEmpty, "\(result.rejected)")
        return try #require(result.created.first)
    }

    @Test func aFullRowBecomesAVenue() throws {
        let result = try read(
            """
            id,name,address,district,latitude,longitude,capacity,wheelchair,hearing_loop,childcare,cost,opening,buffer,notes,equipment,layouts,\
            blackout,inverse
            stadshuset,Stadshuset,Hantverkargatan 1,Kungsholmen,59.3275,18.055,60,yes,no,ja,4000,mon-fri 08:00-21:00; sat 10:00-16:00,30,example,\
            kitchen|workshop,rows:60|tables:40,2027-02-03|2027-01-20,yes
            """)
        #expect(result.rejected.isEmpty)
        let venue = try #require(result.created.first)
        #expect(venue.point == GeoPoint(latitude: 59.3275, longitude: 18.055))
        #expect(venue.wheelchair && !venue.hearingLoop && venue.childcare && venue.inverse)
        #expect(venue.cost == 4000 && venue.buffer == 30)
        #expect(venue.opening.map(\.days.count) == [5, 1])
        #expect(venue.equipment == ["kitchen", "workshop"])
        #expect(venue.layouts == [.init(name: "rows", capacity: 60), .init(name: "tables", capacity: 40)])
        #expect(venue.capacity == 40)
        #expect(venue.blackout == ["2027-01-20", "2027-02-03"].compactMap { CivilDate($0) })
        #expect(try read(file.text(of: [venue]), known: [venue]).unchanged == 1)
        #expect(try read(file.text(of: [venue])).created == [venue])
    }

    @Test(arguments: [
        ("Adress", VenueColumn.address), ("Stadsdel", .district), ("Latitud", .latitude), ("longitud", .longitude),
        ("Kapacitet", .capacity),
        ("rullstol", .wheelchair), ("Hörslinga", .hearingLoop), ("hearing loop", .hearingLoop), ("barnpassning", .childcare),
        ("Kostnad", .cost),
        ("Öppettider", .opening), ("buffert", .buffer), ("Utrustning", .equipment), ("Möblering", .layouts), ("Spärrade dagar", .blackout),
        ("Omvänt", .inverse),
    ])
    func headersAreKnownInSwedish(_ header: String, _ column: VenueColumn) {
        #expect(file.guess([header]).columns == [column])
    }

    @Test func everyColumnIsKnownByTheNameUnderWhichItIsExported() {
        #expect(file.guess(VenueColumn.allCases.map(\.key)).columns == VenueColumn.allCases)
    }

    @Test func whatIsNotGivenIsNoneOrNothing() throws {
        let result = try read("id,name,capacity,latitude,longitude,cost,buffer,opening\nv1,Huset,20,,,,,\n")
        #expect(result.created == [Venue(id: "v1", name: "Huset", capacity: 20)])
    }

    @Test func layoutsGiveTheCapacityOfTables() throws {
        #expect(try venue("layouts", "rows:60|tables:30").capacity == 30)
        #expect(try venue("layouts", "rows:60").capacity == 40)
        #expect(try venue("möblering", "rader:60, bord:30").layouts.map(\.name) == ["rows", "tables"])
        #expect(try read("id,name,layouts\nv1,Huset,tables:25\n").created.map(\.capacity) == [25])
    }

    @Test func degreesMayHaveADecimalComma() throws {
        let result = try read("id;namn;kapacitet;lat;long\nv1;Huset;40;59,3275;18,055\n")
        #expect(result.created.first?.point == GeoPoint(latitude: 59.3275, longitude: 18.055))
    }

    @Test(
        arguments: [
            ("Kapacitet", "många", "många", .badNumber(lowest: 0, highest: 100_000)),
            ("capacity", "-1", "-1", .badNumber(lowest: 0, highest: 100_000)),
            ("capacity", "", "", .missing), ("Kostnad", "400 kr", "400 kr", .badNumber(lowest: 0, highest: 100_000_000)),
            ("buffer", "1.5", "1.5", .badNumber(lowest: 0, highest: 1440)), ("wheelchair", "kanske", "kanske", .notYesOrNo),
            ("Öppettider", "mån-fre", "mån-fre", .badOpening), ("layouts", "tables", "tables", .badLayout),
            ("layouts", "tables:4|tables:5", "tables:4|tables:5", .badLayout), ("blackout", "julafton", "julafton", .badDate),
            ("inverse", "2", "2", .notYesOrNo), ("latitude", "59", "59", .halfPoint), ("longitude", "18", "18", .halfPoint),
        ] as [(String, String, String, RowProblem.Reason)])
    func aBadValueIsNamed(_ header: String, _ field: String, _ value: String, _ reason: RowProblem.Reason) throws {
        let isCapacity = file.guess([header]).columns == [.capacity]
        let result = try read("id;namn;\(isCapacity ? "x" : "antal platser");\(header)\nv1;Huset;40;\"\(field)\"\n")
        #expect(result.rejected == [RowProblem(line: 2, column: header, value: value, reason: reason)])
    }

    @Test(arguments: [
        ("95", "18", "latitude"), ("59", "181", "longitude"), ("x", "18", "latitude"), ("nan", "18", "latitude"),
        ("59", "1e1", "longitude"),
    ])
    func degreesOutsideTheEarthAreNamed(_ latitude: String, _ longitude: String, _ column: String) throws {
        let result = try read("id,name,capacity,latitude,longitude\nv1,Huset,40,\(latitude),\(longitude)\n")
        #expect(result.rejected.map(\.column) == [column])
    }

    @Test func aVenueWithoutACapacityIsNamed() throws {
        #expect(try read("id,name\nv1,Huset\n").rejected == [RowProblem(line: 2, column: "capacity", value: "", reason: .missing)])
        let known = Venue(id: "v1", name: "Huset", capacity: 30)
        #expect(try read("id,name\nv1,Nya huset\n", known: [known]).updated == [Venue(id: "v1", name: "Nya huset", capacity: 30)])
    }

    @Test func idsAreMadeWhereTheColumnIsMissing() throws {
        let text = "name,address,capacity\nHuset,Gatan 1,20\nHuset,Gatan 2,30\n"
        let first = try read(text)
        #expect(first.created.map(\.id) == ["v001", "v002"])
        #expect(try read(text, known: first.created).unchanged == 2)
    }
}
