/// A venue as a row of `venue`.
///
/// Degrees are text, the shortest that reads back the same: the change log keeps rows as text, and SQLite does not write and read all
/// digits of a fraction exactly.
/// Opening hours are like `1,2,3 08:00-21:00|6 10:00-16:00`, with weekdays as in ISO 8601.
enum VenueRow {
    static let form = RowForm(
        table: "venue",
        columns: [
            "id", "name", "address", "district", "latitude", "longitude", "capacity", "wheelchair", "hearing_loop", "childcare", "cost",
            "opening", "buffer", "equipment", "layouts", "blackout", "inverse", "notes",
        ], identity: ["id"])

    /// The values of a row.
    static func values(_ venue: Venue) -> [SQLValue] {
        [
            .text(venue.id.text), .text(venue.name), .text(venue.address), .text(venue.district),
            .optional(venue.point?.latitude.description), .optional(venue.point?.longitude.description), .integer(venue.capacity),
            .flag(venue.wheelchair), .flag(venue.hearingLoop), .flag(venue.childcare), .integer(venue.cost),
            .text(venue.opening.map(text).joined(separator: "|")), .integer(venue.buffer), .text(JoinedText.join(venue.equipment)),
            .text(JoinedText.join(venue.layouts.map { ($0.name, String($0.capacity)) })), .text(DateText.join(venue.blackout)),
            .flag(venue.inverse), .text(venue.notes),
        ]
    }

    /// The venue of a row.
    /// - Throws: `StoreError.damaged` where a column does not hold what it should.
    static func venue(_ row: Statement) throws -> Venue {
        let id = row.text(0)
        func found<T>(_ value: T?, _ column: String) throws -> T {
            guard let value else { throw StoreError.damaged(details: "venue.\(column), id \(id)") }
            return value
        }
        var point: GeoPoint?
        if let latitude = row.optionalText(4), let longitude = row.optionalText(5) {
            point = GeoPoint(
                latitude: try found(Double(latitude), "latitude"), longitude: try found(Double(longitude), "longitude"))
        }
        let layouts = try found(JoinedText.pairs(row.text(14)), "layouts")
        return Venue(
            id: VenueID(id), name: row.text(1), address: row.text(2), district: row.text(3), point: point, capacity: row.int(6),
            wheelchair: row.flag(7), hearingLoop: row.flag(8), childcare: row.flag(9), cost: row.int(10),
            opening: try row.text(11).split(separator: "|").map { try found(period($0), "opening") }, buffer: row.int(12),
            equipment: JoinedText.split(row.text(13)),
            layouts: try layouts.map { Venue.Layout(name: $0.0, capacity: try found(Int($0.1), "layouts")) },
            blackout: try found(row.bytes(15) { DateText.dates($0) }, "blackout"), inverse: row.flag(16), notes: row.text(17))
    }

    private static func text(_ period: OpeningPeriod) -> String {
        "\(period.days.map { String($0.rawValue) }.joined(separator: ",")) \(period.from)-\(period.to)"
    }

    private static func period(_ text: Substring) -> OpeningPeriod? {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        let days = parts[0].split(separator: ",").compactMap { Int($0).flatMap(Weekday.init(rawValue:)) }
        let hours = parts[1].split(separator: "-").compactMap { TimeOfDay(String($0)) }
        return hours.count == 2 ? OpeningPeriod(days: days, from: hours[0], to: hours[1]) : nil
    }
}
