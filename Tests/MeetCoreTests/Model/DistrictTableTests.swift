import Foundation
import Testing

@testable import MeetCore

@Suite struct DistrictTableTests {
    private let table = DistrictTable.stockholm

    @Test(arguments: [
        ("Rinkeby-Kista", "Järva"), ("Spånga-Tensta", "Järva"), ("Husby", "Järva"), ("hansta", "Järva"), ("TENSTA", "Järva"),
        ("Järva", "Järva"),
        ("Norrmalm", "Norra innerstaden"), ("Östermalms", "Norra innerstaden"), ("ostermalm", "Norra innerstaden"),
        ("Hägersten-Liljeholmen", "Hägersten-Älvsjö"), ("Älvsjö", "Hägersten-Älvsjö"), ("Hägersten - Älvsjö", "Hägersten-Älvsjö"),
        ("Hägersten–Älvsjös", "Hägersten-Älvsjö"), ("Enskede-Årsta-Vantörs stadsdelsområde", "Enskede-Årsta-Vantör"),
        ("Hässelby -Vällingby", "Hässelby-Vällingby"), (" Farsta  ", "Farsta"), ("Upplands  Väsby", "Upplands Väsby"),
        ("Upplands-Bro", "Upplands-Bro"),
        ("Nacka kommun", "Nacka"), ("Stockholms stad", "Stockholm"), ("Huddinges kommun", "Huddinge"),
    ])
    func aNameIsFoundAsPeopleWriteIt(_ text: String, _ name: String) {
        #expect(table.district(named: text)?.name == name)
    }

    @Test(arguments: ["", " ", "s", "-", "Uppsala", "Kista Galleria", "stad", "kommun"])
    func whatIsNotInTheTableIsNotFound(_ text: String) {
        #expect(table.district(named: text) == nil)
    }

    @Test func theCityHasElevenDistrictsWithCentresAndTheCountyTwentySixMunicipalities() {
        let districts = table.districts.filter { $0.kind == .district }
        #expect(districts.count == 11)
        #expect(districts.allSatisfy { $0.centre != nil && $0.code.isEmpty })
        let municipalities = table.districts.filter { $0.kind == .municipality }
        #expect(municipalities.count == 26)
        #expect(Set(municipalities.map(\.code)).count == 26)
        #expect(table.centre(of: "Kista") == GeoPoint(latitude: 59.395, longitude: 17.930))
        #expect(table.centre(of: "Nacka") == nil)
    }

    @Test func noNameMeansTwoAreas() {
        let names = table.districts.flatMap { [$0.name] + $0.olderNames }
        #expect(Set(names.map(TextFolding.fold)).count == names.count)
        for district in table.districts {
            for name in [district.name] + district.olderNames { #expect(table.district(named: name) == district) }
        }
    }

    @Test func theFileForReadersHoldsTheSameTable() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = try CSVTable(Array(Data(contentsOf: root.appending(path: "data/districts.csv"))))
        #expect(file.header == ["name", "kind", "code", "latitude", "longitude", "older_names"])
        let districts = file.rows.compactMap { row -> District? in
            let fields = (0..<6).map { file.text(row, $0) }
            guard let kind = District.Kind(rawValue: fields[1]) else { return nil }
            let centre = Double(fields[3]).flatMap { latitude in
                Double(fields[4]).flatMap { GeoPoint(latitude: latitude, longitude: $0) }
            }
            return District(name: fields[0], kind: kind, code: fields[2], centre: centre, olderNames: ValueList.split(fields[5]))
        }
        #expect(districts == table.districts)
    }
}
