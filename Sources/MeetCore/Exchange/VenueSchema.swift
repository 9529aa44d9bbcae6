/// How a row of venues.csv becomes a venue.
struct VenueSchema: ImportSchema {
    typealias Record = Venue
    typealias Column = VenueColumn

    let idColumn = VenueColumn.id
    let nameColumn = VenueColumn.name
    let identityColumns: [VenueColumn] = [.name, .address]
    let madeID = (prefix: "v", digits: 3)
    private let districts: DistrictMemo

    init(districts: DistrictTable) {
        self.districts = DistrictMemo(districts)
    }

    /// A capacity of −1 marks a venue of which the file has not said how many it takes.
    func blank(id: String) -> Venue { Venue(id: VenueID(id), name: "", capacity: -1) }

    func id(of venue: Venue) -> String { venue.id.text }

    func text(of venue: Venue, _ column: VenueColumn) -> String { Self.field(column, of: venue) }

    func read(_ row: inout ImportRow<VenueColumn>, into venue: inout Venue) {
        row.take(.name, into: &venue.name)
        if venue.name.isEmpty { row.fail(.name, "", .missing) }
        row.take(.address, into: &venue.address)
        if let district = row.line(.district) { venue.district = districts.name(of: district) }
        readPoint(&row, into: &venue)
        readCapacity(&row, into: &venue)
        row.take(.wheelchair, into: &venue.wheelchair)
        row.take(.hearingLoop, into: &venue.hearingLoop)
        row.take(.childcare, into: &venue.childcare)
        row.take(.cost, in: 0...100_000_000, else: 0, into: &venue.cost)
        readOpening(&row, into: &venue)
        row.take(.buffer, in: 0...1440, else: 0, into: &venue.buffer)
        if let notes = row.lines(.notes) { venue.notes = notes }
        if let equipment = row.line(.equipment) { venue.equipment = ValueList.split(equipment) }
        row.take(.blackout, into: &venue.blackout)
        row.take(.inverse, into: &venue.inverse)
    }

    private func readPoint(_ row: inout ImportRow<VenueColumn>, into venue: inout Venue) {
        guard row.has(.latitude) || row.has(.longitude) else { return }
        let fields = (row.line(.latitude) ?? "", row.line(.longitude) ?? "")
        switch (fields.0.isEmpty, fields.1.isEmpty) {
        case (true, true): venue.point = nil
        case (true, false): row.fail(.longitude, fields.1, .halfPoint)
        case (false, true): row.fail(.latitude, fields.0, .halfPoint)
        case (false, false):
            let latitude = Self.degrees(fields.0, highest: 90)
            let longitude = Self.degrees(fields.1, highest: 180)
            if latitude == nil { row.fail(.latitude, fields.0, .badDegrees(highest: 90)) }
            if longitude == nil { row.fail(.longitude, fields.1, .badDegrees(highest: 180)) }
            if let latitude, let longitude { venue.point = GeoPoint(latitude: latitude, longitude: longitude) }
        }
    }

    /// Degrees with a decimal point, or with a comma, as Swedish spreadsheets write them.
    private static func degrees(_ text: String, highest: Double) -> Double? {
        let isPlain = text.utf8.allSatisfy { $0.digit != nil || [UInt8](".,-".utf8).contains($0) }
        guard isPlain, let value = Double(text.replacing(",", with: ".")), (-highest...highest).contains(value) else { return nil }
        return value
    }

    /// Where there are layouts, the capacity is that of `tables`, whatever the column says.
    private func readCapacity(_ row: inout ImportRow<VenueColumn>, into venue: inout Venue) {
        if let field = row.line(.layouts) {
            if let layouts = LayoutText.layouts(of: field) {
                venue.layouts = layouts
            } else {
                row.fail(.layouts, field, .badLayout)
            }
        }
        let tables = venue.layouts.first { $0.name == LayoutText.tables }?.capacity
        if let field = row.line(.capacity), !(field.isEmpty && tables != nil) {
            var capacity = -1
            row.take(.capacity, in: 0...100_000, else: -1, into: &capacity)
            if field.isEmpty { row.fail(.capacity, "", .missing) }
            venue.capacity = capacity
        } else if venue.capacity < 0, tables == nil {
            row.fail(.capacity, "", .missing)
        }
        if let tables { venue.capacity = tables }
    }

    private func readOpening(_ row: inout ImportRow<VenueColumn>, into venue: inout Venue) {
        guard let field = row.line(.opening) else { return }
        if let opening = OpeningText.periods(of: field) {
            venue.opening = opening
        } else {
            row.fail(.opening, field, .badOpening)
        }
    }

    /// The field of a venue in a column, as it is written in files.
    static func field(_ column: VenueColumn, of venue: Venue) -> String {
        func flag(_ value: Bool) -> String { value ? "yes" : "no" }
        switch column {
        case .id: return venue.id.text
        case .name: return venue.name
        case .address: return venue.address
        case .district: return venue.district
        case .latitude: return venue.point.map { String($0.latitude) } ?? ""
        case .longitude: return venue.point.map { String($0.longitude) } ?? ""
        case .capacity: return String(venue.capacity)
        case .wheelchair: return flag(venue.wheelchair)
        case .hearingLoop: return flag(venue.hearingLoop)
        case .childcare: return flag(venue.childcare)
        case .cost: return String(venue.cost)
        case .opening: return OpeningText.text(of: venue.opening)
        case .buffer: return String(venue.buffer)
        case .notes: return venue.notes
        case .equipment: return ValueList.joined(venue.equipment)
        case .layouts: return LayoutText.text(of: venue.layouts)
        case .blackout: return ValueList.joined(venue.blackout.map(\.description))
        case .inverse: return flag(venue.inverse)
        }
    }
}
