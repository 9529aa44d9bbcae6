import Testing

@testable import MeetCore

@Suite struct GeoPointTests {
    private func point(_ latitude: Double, _ longitude: Double) throws -> GeoPoint {
        try #require(GeoPoint(latitude: latitude, longitude: longitude))
    }

    @Test func distancesAreGreatCirclesInWholeHectometres() throws {
        let stadshuset = try point(59.3275, 18.055)
        // Computed apart with the haversine formula and radius 6371.0 km.
        #expect(stadshuset.hectometres(to: try point(59.395, 17.930)) == 103)
        #expect(stadshuset.hectometres(to: try point(59.313, 18.070)) == 18)
        #expect(stadshuset.hectometres(to: stadshuset) == 0)
        // A quarter and a half of the earth.
        #expect(try point(0, 0).hectometres(to: try point(0, 90)) == 100_075)
        #expect(try point(0, 0).hectometres(to: try point(0, 180)) == 200_151)
    }

    @Test func distancesAreTheSameBothWays() throws {
        let centres = DistrictTable.stockholm.districts.compactMap(\.centre)
        for one in centres {
            for other in centres where one.hectometres(to: other) != other.hectometres(to: one) { Issue.record("\(one) \(other)") }
        }
    }

    @Test func placesOutsideTheEarthAreRefused() {
        #expect(GeoPoint(latitude: 90.1, longitude: 0) == nil)
        #expect(GeoPoint(latitude: 0, longitude: -180.1) == nil)
        #expect(GeoPoint(latitude: .nan, longitude: 0) == nil)
    }
}
