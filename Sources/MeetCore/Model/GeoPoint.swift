import Foundation

/// A place on the earth, in degrees (WGS 84).
public struct GeoPoint: Hashable, Sendable {
    /// Degrees north, −90 to 90.
    public let latitude: Double
    /// Degrees east, −180 to 180.
    public let longitude: Double

    /// The place at the given degrees; nil outside the earth.
    public init?(latitude: Double, longitude: Double) {
        guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
        self.latitude = latitude
        self.longitude = longitude
    }

    /// The great-circle distance in whole units of 100 m, rounded to the nearest (haversine, radius 6371.0 km).
    public func hectometres(to other: GeoPoint) -> Int {
        let radians = Double.pi / 180
        let phi = (latitude * radians, other.latitude * radians)
        let half = (sin((phi.1 - phi.0) / 2), sin((other.longitude - longitude) * radians / 2))
        let haversine = half.0 * half.0 + cos(phi.0) * cos(phi.1) * half.1 * half.1
        return Int((2 * 6371.0 * asin(min(1, haversine.squareRoot())) * 10).rounded())
    }
}
